using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>
/// Draws into a written report what its reader was not certain of: numbers of notes in the cells, and the notes below their table. All of
/// it is marked as findings are, so that reading leaves it out.
/// </summary>
internal sealed class HtmlDoubts
{
    private const string Marked = $" {WrittenHtmlBuilder.Mark}=\"{WrittenHtmlBuilder.FindingMark}\"";

    private static readonly BilingualText Explanation = new(
        "点线框内的单元格存疑，请对照原文核对：", "The cells in dotted frames are not certain. Compare them with the original:");

    private readonly MessageLanguage _language;
    private readonly string _idPrefix;
    private readonly List<Diagnostic> _notes = [];
    private readonly Dictionary<string, List<int>> _byCell = new(StringComparer.Ordinal);

    internal HtmlDoubts(ReadResult reading, DisclosureReport report, ReportHtmlOptions options)
    {
        (_language, _idPrefix) = (options.Language, options.IdPrefix);
        var numbers = new Dictionary<Diagnostic, int>();
        foreach (var address in report.CellValues().Select(static cell => cell.Address))
        {
            foreach (var diagnostic in reading.Doubts.About(address))
            {
                if (!numbers.TryGetValue(diagnostic, out var number))
                {
                    numbers.Add(diagnostic, number = _notes.Count);
                    _notes.Add(diagnostic);
                }

                if (!_byCell.TryGetValue(address, out var about))
                    _byCell.Add(address, about = []);
                if (!about.Contains(number))
                    about.Add(number);
            }
        }
    }

    internal bool Concern(string address) => _byCell.ContainsKey(address);

    /// <summary>The ids of the notes about a doubtful cell, as an attribute holds them.</summary>
    internal void AppendIds(HtmlBuffer output, string address)
    {
        var numbers = _byCell[address];
        for (var i = 0; i < numbers.Count; i++)
            output.Append(i == 0 ? "" : " ").Append(NoteId(numbers[i]));
    }

    /// <summary>The numbers of the notes about a cell, as links to them.</summary>
    internal void AppendMarks(HtmlBuffer output, string address)
    {
        if (!_byCell.TryGetValue(address, out var numbers))
            return;
        output.Append($"<sup{Marked}>");
        foreach (var number in numbers)
            output.Append("<a href=\"#").Append(NoteId(number)).Append("\">").Append(NumberOf(number)).Append("</a>");
        output.Append("</sup>");
    }

    /// <summary>The notes about the cells of a table, below it.</summary>
    /// <param name="output">Takes the notes.</param>
    /// <param name="section">The address of the table's section.</param>
    internal void AppendNotes(HtmlBuffer output, string section)
    {
        var open = false;
        for (var i = 0; i < _notes.Count; i++)
        {
            var note = _notes[i];
            if (note.Path != section && !note.Path!.StartsWith(section + "/", StringComparison.Ordinal))
                continue;
            if (!open)
            {
                output.Append($"<div class=\"gid-doubts\"{Marked}").Append(_language == MessageLanguage.English ? " lang=\"en\"" : "")
                    .Append(">\n<p>").AppendText(Explanation.In(_language)).Append("</p>\n<ul class=\"gid-notes\">\n");
            }

            open = true;
            output.Append("<li id=\"").Append(NoteId(i)).Append("\">").Append(NumberOf(i)).Append(" ").Append(note.Code).Append(" ")
                .AppendText(note.Message.In(_language)).Append("</li>\n");
        }

        if (open)
            output.Append("</ul>\n</div>\n");
    }

    private static string NumberOf(int index) => "?" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private string NoteId(int index) => _idPrefix + "gid-doubt-" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
