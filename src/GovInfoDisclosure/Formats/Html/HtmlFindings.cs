namespace GovInfoDisclosure;

/// <summary>
/// Draws the broken rules of a check into a written report: a list before the sections with links to the suspect cells, a mark in each of
/// these, a mark at the quoted words, and the messages again below the table or text. All of it is marked, so that reading leaves it out.
/// </summary>
internal sealed partial class HtmlFindings
{
    private const int LinksOfAFinding = 8;

    private const string Marked = $" {WrittenHtmlBuilder.Mark}=\"{WrittenHtmlBuilder.FindingMark}\"";

    private static readonly BilingualText NothingFound = new("核对结果：未发现矛盾", "Check: no contradiction found");
    private static readonly BilingualText Found = new("核对结果：", "Check: ");
    private static readonly BilingualText Undecided = new("另有 {0} 项规则因数据缺失无法核对。",
        "{0:more comparison|more comparisons} could not be made, because values are missing.");
    private static readonly BilingualText Suspects = new("可疑单元格：", "Suspect cells: ");
    private static readonly BilingualText Quoted = new("原文：", "Text: ");
    private static readonly BilingualText More = new("等 {0} 处", " and others, {0} in all");

    private readonly CheckResult _result;
    private readonly IReadOnlyList<Finding> _failures;
    private readonly DisclosureReport _report;
    private readonly MessageLanguage _language;
    private readonly string _idPrefix;
    private readonly string _lang;
    // For each cell, by its number, the findings that suspect it, and its name once it was needed.
    private readonly List<int>?[] _byCell = new List<int>?[FormTable.AllCells.Length];
    private readonly string?[] _names = new string?[FormTable.AllCells.Length];

    // Whether a cell is part of a broken sum, by its number.
    private readonly bool[] _isTerm = new bool[FormTable.AllCells.Length];
    private readonly HashSet<(string Section, int Paragraph)> _quoted = [];

    // The suspect cells of each finding that the page shows.
    private readonly LayoutCell[][] _suspects;

    internal HtmlFindings(CheckResult result, DisclosureReport report, ReportHtmlOptions options)
        : this(result, result.Failures, report, options)
    {
    }

    internal HtmlFindings(CheckResult result, IReadOnlyList<Finding> failures, DisclosureReport report, ReportHtmlOptions options)
    {
        _failures = failures;
        (_result, _report, _language, _idPrefix) = (result, report, options.Language, options.IdPrefix);
        _lang = _language == MessageLanguage.English ? " lang=\"en\"" : "";
        _best = [.. result.Repairs.Where(static repair => repair.Rank == 1)];
        _suspects = new LayoutCell[failures.Count][];
        for (var i = 0; i < failures.Count; i++)
        {
            foreach (var quote in failures[i].Quotes)
                _quoted.Add((quote.Section, quote.Paragraph));
            _suspects[i] = [.. failures[i].SuspectCells.Select(ReportLayout.Find).OfType<LayoutCell>().Where(IsShown)];
            foreach (var place in _suspects[i])
            {
                var numbers = _byCell[place.Number] ??= [];
                if (numbers.Count == 0 || numbers[numbers.Count - 1] != i)
                    numbers.Add(i);
            }

            MarkTerms(failures[i]);
        }
    }

    /// <summary>The list of all findings and the proposed corrections.</summary>
    internal void AppendList(HtmlBuffer output)
    {
        output.Append($"<section class=\"gid-findings\"{Marked} aria-labelledby=\"")
            .Append(_idPrefix).Append("gid-findings\"").Append(_lang).Append(">\n<h2 id=\"")
            .Append(_idPrefix).Append("gid-findings\">").AppendText(Title()).Append("</h2>\n");
        if (_failures.Count > 0)
        {
            output.Append("<ol>\n");
            for (var i = 0; i < _failures.Count; i++)
                AppendFinding(output, i);
            output.Append("</ol>\n");
        }

        AppendUndecided(output);
        AppendRepairs(output);
        output.Append("</section>\n");
    }

    /// <summary>Whether a finding suspects a cell.</summary>
    internal bool Concern(LayoutCell place) => _byCell[place.Number] is not null;

    /// <summary>Whether a cell is part of a broken sum.</summary>
    internal bool HasTerm(LayoutCell place) => _isTerm[place.Number];

    /// <summary>The classes of a suspect cell.</summary>
    internal void AppendClasses(HtmlBuffer output, LayoutCell place) =>
        output.Append("gid-suspect gid-").Append(ClassOf(_byCell[place.Number]!.Max(i => _failures[i].Severity)));

    /// <summary>The ids of the findings that suspect a cell, as an attribute holds them.</summary>
    internal void AppendIds(HtmlBuffer output, LayoutCell place)
    {
        var numbers = _byCell[place.Number]!;
        for (var i = 0; i < numbers.Count; i++)
            AppendFindingId(output.Append(i == 0 ? "" : " "), numbers[i]);
    }

    /// <summary>The numbers of the findings that suspect a cell, as links to the list.</summary>
    internal void AppendMarks(HtmlBuffer output, LayoutCell place)
    {
        if (_byCell[place.Number] is { } numbers)
            AppendMarks(output, numbers);
    }

    /// <summary>A paragraph with the quoted words marked; false when no finding quotes it.</summary>
    internal bool TryAppendParagraph(HtmlBuffer output, string section, int index, string paragraph)
    {
        if (!_quoted.Contains((section, index)))
            return false;
        var quotes = Enumerable.Range(0, _failures.Count)
            .SelectMany(i => _failures[i].Quotes.Select(quote => (quote, i)))
            .Where(found => found.quote.Section == section && found.quote.Paragraph == index)
            .Where(found => string.CompareOrdinal(paragraph, found.quote.Offset, found.quote.Text, 0, found.quote.Text.Length) == 0)
            .GroupBy(static found => (found.quote.Offset, found.quote.Text.Length)).OrderBy(static group => group.Key.Offset).ToArray();
        if (quotes.Length == 0)
            return false;
        AppendParagraphId(output.Append("<p id=\""), section, index).Append("\">");
        var written = 0;
        foreach (var quote in quotes)
        {
            // Words that overlap with others already marked have their place in the list only.
            if (quote.Key.Offset < written)
                continue;
            output.AppendText(paragraph.Substring(written, quote.Key.Offset - written)).Append("<mark>");
            written = quote.Key.Offset + quote.Key.Length;
            output.AppendText(paragraph.Substring(quote.Key.Offset, quote.Key.Length)).Append("</mark>");
            AppendMarks(output, [.. quote.Select(static found => found.i).Distinct()]);
        }

        output.AppendText(paragraph.Substring(written)).Append("</p>\n");
        return true;
    }

    /// <summary>The messages of the findings that concern a table or a text, below it.</summary>
    /// <param name="output">Takes the messages.</param>
    /// <param name="section">The address of the table's section or of the list of paragraphs.</param>
    internal void AppendNotes(HtmlBuffer output, string section)
    {
        var open = false;
        for (var i = 0; i < _failures.Count; i++)
        {
            var finding = _failures[i];
            if (!Array.Exists(_suspects[i], place => IsIn(place.Address, section))
                && !finding.Quotes.Any(quote => quote.Section == section))
                continue;
            if (!open)
                output.Append($"<ul class=\"gid-notes\"{Marked}").Append(_lang).Append(">\n");
            open = true;
            AppendNumber(output.Append("<li>"), i).Append(" ").AppendText(finding.Message.In(_language)).Append("</li>\n");
        }

        if (open)
            output.Append("</ul>\n");
    }

    private void MarkTerms(Finding finding)
    {
        if (finding is not { Severity: IssueSeverity.Error, Left: not null, Right: not null })
            return;
        foreach (var address in finding.Cells)
        {
            if (ReportLayout.Find(address) is { } place)
                _isTerm[place.Number] = true;
        }
    }

    // Closed at first: a table with blanks leaves a comparison undecided for each of its rows.
    private void AppendUndecided(HtmlBuffer output)
    {
        var undecided = _result.Undecided.ToArray();
        if (undecided.Length == 0)
            return;
        output.Append("<details>\n<summary>").AppendText(In(Undecided, undecided.Length)).Append("</summary>\n<ul>\n");
        foreach (var finding in undecided)
            output.Append("<li>").AppendText(finding.RuleId + " " + finding.Message.In(_language)).Append("</li>\n");
        output.Append("</ul>\n</details>\n");
    }

    private void AppendFinding(HtmlBuffer output, int index)
    {
        var finding = _failures[index];
        AppendFindingId(output.Append("<li id=\""), index).Append("\" class=\"gid-").Append(ClassOf(finding.Severity))
            .Append("\"><strong>").AppendText(NameOf(finding.Severity)).Append("</strong> ")
            .AppendText(finding.RuleId).Append(" ").AppendText(finding.Message.In(_language));
        AppendLinks(output, Suspects, _suspects[index], AppendLinkTo);
        AppendLinks(output, Quoted, finding.Quotes, AppendLinkTo);
        output.Append("</li>\n");
    }

    private void AppendLinks<T>(HtmlBuffer output, BilingualText title, IReadOnlyList<T> targets, Action<HtmlBuffer, T> append)
    {
        if (targets.Count == 0)
            return;
        output.Append("<br>").AppendText(title.In(_language));
        for (var i = 0; i < Math.Min(targets.Count, LinksOfAFinding); i++)
            append(output.Append(i == 0 ? "" : Between), targets[i]);

        if (targets.Count > LinksOfAFinding)
            output.AppendText(In(More, targets.Count));
    }

    private void AppendLinkTo(HtmlBuffer output, LayoutCell place) =>
        output.Append("<a href=\"#").Append(_idPrefix).AppendIdOf(place.Address).Append("\">").AppendText(NameOf(place)).Append("</a>");

    private void AppendLinkTo(HtmlBuffer output, FindingQuote quote) => AppendParagraphId(
        output.Append("<a href=\"#"), quote.Section, quote.Paragraph).Append("\">").AppendText(quote.Text).Append("</a>");

    private void AppendMarks(HtmlBuffer output, IReadOnlyList<int> numbers)
    {
        output.Append($"<sup{Marked}>");
        foreach (var number in numbers)
            AppendNumber(AppendFindingId(output.Append("<a href=\"#"), number).Append("\">"), number).Append("</a>");
        output.Append("</sup>");
    }

    private string Title()
    {
        if (_failures.Count == 0)
            return NothingFound.In(_language);
        var counts = new[] { IssueSeverity.Error, IssueSeverity.Warning, IssueSeverity.Info }
            .Select(severity => (severity, Count: _failures.Count(finding => finding.Severity == severity)))
            .Where(static found => found.Count > 0)
            .Select(found => _language == MessageLanguage.Chinese
                ? FormattableString.Invariant($"{NameOf(found.severity)} {found.Count} 处")
                : Readable.Count(found.Count, NameOf(found.severity)));
        return Found.In(_language) + string.Join(Between, counts);
    }

    private string Between => _language == MessageLanguage.Chinese ? "，" : ", ";

    private string NameOf(IssueSeverity severity) => (_language, severity) switch
    {
        (MessageLanguage.English, _) => severity == IssueSeverity.Info ? "hint" : ClassOf(severity),
        (_, IssueSeverity.Error) => "错误",
        (_, IssueSeverity.Warning) => "警告",
        _ => "提示",
    };

    private static string ClassOf(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "info",
    };

    private static HtmlBuffer AppendNumber(HtmlBuffer output, int index) => output.Append("[").AppendCount(index + 1).Append("]");

    private string NameOf(LayoutCell place) => _names[place.Number] ??= LayoutText.Name(place, _language);

    private string In(BilingualText format, params object[] arguments) =>
        string.Format(EnglishCounts.Instance, format.In(_language), arguments);

    private bool IsShown(LayoutCell place) => place.Find(_report) is not null;

    private static bool IsIn(string address, string section) =>
        address.Length > section.Length && address[section.Length] == '/' && address.StartsWith(section, StringComparison.Ordinal);

    private HtmlBuffer AppendFindingId(HtmlBuffer output, int index) =>
        output.Append(_idPrefix).Append("gid-finding-").AppendCount(index + 1);

    private HtmlBuffer AppendParagraphId(HtmlBuffer output, string section, int index) =>
        output.Append(_idPrefix).AppendIdOf(section).Append("-").AppendCount(index);
}
