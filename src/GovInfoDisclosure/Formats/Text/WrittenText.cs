using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// Reads the text form exactly, line by line, and nothing else: as soon as a line is not of the form, there is no report, and the general
/// reader takes over. Line ends, white space at the ends of lines and cells, and the number of blank lines do not matter.
/// </summary>
/// <remarks>
/// The general reader looks for reports in any text and must distrust it; here nothing is looked for. So a paragraph may say anything, and
/// a report that was written is read back equal.
/// </remarks>
internal sealed class WrittenText
{
    private readonly WrittenLines _lines;
    private readonly Dictionary<string, CellSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cell> _cells = new(StringComparer.Ordinal);

    private WrittenText(string text) => _lines = new(text);

    /// <summary>Reads a text that <see cref="ReportText.Write(DisclosureReport)"/> gave.</summary>
    /// <param name="text">The text.</param>
    /// <param name="report">The report.</param>
    /// <param name="sources">What stands in the text for each cell, by address.</param>
    /// <returns>Whether the text is of the form.</returns>
    internal static bool TryRead(string text, [NotNullWhen(true)] out DisclosureReport? report,
        out IReadOnlyDictionary<string, CellSource> sources)
    {
        var reader = new WrittenText(text);
        report = reader.Read();
        sources = reader._sources;
        return report is not null;
    }

    private DisclosureReport? Read()
    {
        if (ReadHeader() is not { } header)
            return null;
        var preamble = ReadParagraphs();
        var parts = new PerSection<object?>(null);
        foreach (var section in ReportSection.All)
        {
            if (_lines.SkipIf(section.Heading) && (parts[section] = ReadSection(section)) is null)
                return null;
        }

        return _lines.AtEnd ? ReportSection.Build(header, preamble, section => parts[section]) : null;
    }

    private object? ReadSection(ReportSection section) => section.Table switch
    {
        ReportTable.ProactiveDisclosure => ReadProactive(),
        ReportTable.DisclosureRequests => ReadRequests(),
        ReportTable.LegalRemedies => ReadRemedies(),
        _ => new NarrativeSection { Paragraphs = ReadParagraphs() },
    };

    private ReportHeader? ReadHeader()
    {
        var header = ReportHeader.Empty;
        if (!_lines.IsRow && _lines.TryRead(out var title))
        {
            if (title.StartsWith(WrittenTextBuilder.Indent, StringComparison.Ordinal))
                return null;
            header = header with { Title = Unescape(title, out _) };
        }

        for (var i = 0; i < HeaderField.Printed.Count; i += 2)
        {
            if (ReadRow() is not { Count: 4 } row || Set(header, i, row) is not { } left || Set(left, i + 1, row) is not { } both)
                return null;
            header = both;
        }

        return header;
    }

    private ReportHeader? Set(ReportHeader header, int entry, IReadOnlyList<CellSource> row)
    {
        var (label, value) = (row[(entry % 2) * 2].RawText, row[((entry % 2) * 2) + 1].RawText);
        if (label != HeaderField.Printed[entry].PrintedLabel)
            return null;
        return value.Length == 0 ? header : HeaderField.Printed[entry].TrySet(header, Unescape(value, out _));
    }

    private ValueList<string> ReadParagraphs()
    {
        var paragraphs = new List<string>();
        while (_lines.Peek is { } line && line.StartsWith(WrittenTextBuilder.Indent, StringComparison.Ordinal))
        {
            paragraphs.Add(line.Substring(WrittenTextBuilder.Indent.Length));
            _lines.Skip();
        }

        return paragraphs.ToValueList();
    }

    private ProactiveDisclosure? ReadProactive()
    {
        var editions = new Dictionary<ProactiveRow, ReportFormat>();
        while (_lines.IsRow)
        {
            if (ReadRow() is not { Count: 1 } caption || ReadRow() is not { } head || !ReadRule())
                return null;
            var read = 0;
            for (; _lines.IsRow && !_lines.IsRowOfOneCell; read++)
            {
                if (ReadRow() is not { } cells || RowUnder(caption[0].RawText, head, cells) is not { } row
                    || editions.ContainsKey((ProactiveRow)row.Index) || !Take(row, cells, labels: 1))
                    return null;
                editions.Add((ProactiveRow)row.Index, row.Edition!.Value);
            }

            if (read == 0)
                return null;
        }

        return TableBinding.IsWhole(EditionOf) ? TableBinding.Proactive(EditionOf, CellAt) : null;

        ReportFormat? EditionOf(ProactiveRow row) => editions.TryGetValue(row, out var edition) ? edition : null;
    }

    private static LayoutRow? RowUnder(string caption, IReadOnlyList<CellSource> head, IReadOnlyList<CellSource> cells) =>
        ReportLayout.Editions.SelectMany(static edition => FormTable.Proactive(edition).DataRows)
            .FirstOrDefault(row => row.Parent?.Label == caption && row.Label == cells[0].RawText
                && Holds(head, [ReportLayout.ContentHeading, .. row.Columns.Select(static column => column.Label)]));

    private DisclosureRequests? ReadRequests()
    {
        foreach (var (cells, _) in WrittenTextBuilder.RequestHead(FormTable.Requests2021.DataRows[0].Columns))
        {
            if (!ReadRow(cells))
                return null;
        }

        return ReadRule() && ReadRequestRows() is { } edition ? TableBinding.Requests(edition, CellAt) : null;
    }

    // The editions begin alike. The first row that differs is a heading in the one, a row of values in the other, and says which it is.
    private ReportFormat? ReadRequestRows()
    {
        var rows = FormTable.Requests2021.Rows;
        var alike = rows.TakeWhile(static (row, i) => row == FormTable.Requests2019.Rows[i]).Count();
        if (!rows.Take(alike).All(ReadRequestRow))
            return null;
        var edition = rows[alike].IsHeading == _lines.IsRowOfOneCell ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        return FormTable.Requests(edition).Rows.Skip(alike).All(ReadRequestRow) ? edition : null;
    }

    private bool ReadRequestRow(LayoutRow row) =>
        ReadRow() is { } cells && cells[0].RawText == row.Label && (row.IsHeading ? cells.Count == 1 : Take(row, cells, labels: 1));

    private LegalRemedies? ReadRemedies()
    {
        var rows = FormTable.Remedies.Rows;
        foreach (var (cells, _) in WrittenTextBuilder.RemedyHead(rows))
        {
            if (!ReadRow(cells))
                return null;
        }

        var places = FormTable.Remedies.Cells;
        if (!ReadRule() || ReadRow() is not { } values || values.Count != places.Length)
            return null;
        for (var i = 0; i < places.Length; i++)
        {
            if (!Take(places[i], values[i]))
                return null;
        }

        return TableBinding.Remedies(CellAt);
    }

    private IReadOnlyList<CellSource>? ReadRow() => _lines.TryReadRow();

    private bool ReadRow(string[] expected) => ReadRow() is { } cells && Holds(cells, expected);

    private bool ReadRule() => ReadRow() is { } cells
        && cells.All(static cell => cell.RawText.Length > 0 && cell.RawText.Trim('-', ':').Length == 0);

    private static bool Holds(IReadOnlyList<CellSource> cells, string[] expected) =>
        cells.Select(static cell => cell.RawText).SequenceEqual(expected, StringComparer.Ordinal);

    private bool Take(LayoutRow row, IReadOnlyList<CellSource> cells, int labels)
    {
        if (cells.Count != labels + row.Cells.Count)
            return false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!Take(row.Cells[i], cells[labels + i]))
                return false;
        }

        return true;
    }

    private bool Take(LayoutCell place, CellSource source)
    {
        if (ValueOf(source.RawText) is not { } value)
            return false;
        _cells.Add(place.Address, value);
        _sources.Add(place.Address, source);
        return true;
    }

    private Cell CellAt(LayoutCell place) => _cells[place.Address];

    /// <summary>The value of a cell, or null when it holds digits and neither is a number as written nor marked as a text.</summary>
    private static Cell? ValueOf(string raw)
    {
        var text = Unescape(raw, out var marked);
        if (marked || !text.Any(char.IsDigit))
            return Cell.FromText(text);
        return NumberOf(text) is { } number && number.ToString() == text ? number : null;
    }

    private static Cell? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Unescape(string text, out bool marked)
    {
        marked = false;
        if (text.IndexOf('\\') < 0)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            var escaped = text[++i];
            marked |= escaped is not ('\\' or '|' or 'n' or 'r');
            result.Append(escaped switch { 'n' => '\n', 'r' => '\r', _ => escaped });
        }

        return result.ToString();
    }
}
