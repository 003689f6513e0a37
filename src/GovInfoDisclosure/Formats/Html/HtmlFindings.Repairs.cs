namespace GovInfoDisclosure;

/// <content>The proposed corrections: each in the list, and its numbers in the cells.</content>
internal sealed partial class HtmlFindings
{
    private const int RepairsShown = 5;

    private static readonly BilingualText RepairsTitle = new("修改建议", "Proposed corrections");
    private static readonly BilingualText Change = new("{0}：由 {1} 改为 {2}", "{0}: change {1} to {2}");
    private static readonly BilingualText OnlyRepair = new("改动最少的方案仅此一种", "the only correction with so few changes");
    private static readonly BilingualText OtherRepairs = new("改动同样少的方案另有 {0} 种",
        "{0:other correction has|other corrections have} as few changes");
    private static readonly BilingualText RepairsLeftOut = new("另有 {0} 种方案未列出", "{0:more is|more are} not shown");
    private static readonly BilingualText BlankCell = new("空白", "blank");

    // Others of the same rank are as likely; those of a lower rank are not worth a line.
    private readonly Repair[] _best;

    /// <summary>The number that the list proposes for a cell, with a question mark where other corrections are as small.</summary>
    internal void AppendProposal(HtmlBuffer output, LayoutCell place)
    {
        for (var i = 0; i < Math.Min(_best.Length, RepairsShown); i++)
        {
            foreach (var change in _best[i].Changes)
            {
                if (change.Address != place.Address)
                    continue;
                output.Append($"<ins class=\"gid-proposed\"{Marked}>→").AppendText(Cell.FromNumber(change.Value).ToString())
                    .Append(_best[i].IsUnique ? "</ins>" : "?</ins>");
                return;
            }
        }
    }

    private void AppendRepairs(HtmlBuffer output)
    {
        if (_best.Length == 0 && _result.TracingLimits.Count == 0)
            return;
        output.Append("<h3>").AppendText(RepairsTitle.In(_language)).Append("</h3>\n<ul>\n");
        foreach (var repair in _best.Take(RepairsShown))
        {
            output.Append("<li>");
            for (var i = 0; i < repair.Changes.Count; i++)
                AppendChange(output.Append(i == 0 ? "" : Between), repair.Changes[i]);
            output.AppendText(_language == MessageLanguage.Chinese ? "（" : " (")
                .AppendText(repair.IsUnique ? OnlyRepair.In(_language) : In(OtherRepairs, repair.Alternatives))
                .AppendText(_language == MessageLanguage.Chinese ? "）" : ")").Append("</li>\n");
        }

        if (_best.Length > RepairsShown)
            output.Append("<li>").AppendText(In(RepairsLeftOut, _best.Length - RepairsShown)).Append("</li>\n");
        foreach (var limit in _result.TracingLimits)
            output.Append("<li>").AppendText(limit.In(_language)).Append("</li>\n");
        output.Append("</ul>\n");
    }

    private void AppendChange(HtmlBuffer output, CellChange change)
    {
        var from = change.From.IsBlank ? BlankCell.In(_language) : change.From.ToString();
        var text = In(Change, "\0", from, Cell.FromNumber(change.Value));
        var at = text.IndexOf('\0');
        AppendLinkTo(output.AppendText(text.Substring(0, at)), ReportLayout.Find(change.Address)!);
        output.AppendText(text.Substring(at + 1));
    }
}
