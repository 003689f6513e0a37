using System.Globalization;

namespace GovInfoDisclosure;

public static partial class ReportLayout
{
    private const string Absent = "(none)";

    /// <summary>What two reports do not have in common: for a failed test, a log, a page that shows what was edited.</summary>
    /// <param name="report">The report.</param>
    /// <param name="other">The report that it is compared with.</param>
    /// <returns>
    /// One line a difference in the order of the form, for instance <c>/disclosureRequests/newRequests/total: 5 &lt;&gt; 6</c>: the
    /// address, what the report has there, what the other one has. A blank is <c>·</c>, a text stands in quotes and is shortened to the
    /// place where the two part, and <c>(none)</c> is what a report does not have. A table or section that only one has is one line.
    /// No lines if, and only if, the reports are equal.
    /// </returns>
    /// <exception cref="ArgumentNullException">A report is null.</exception>
    public static IReadOnlyList<string> DifferencesFrom(this DisclosureReport report, DisclosureReport other)
    {
        if (report is null)
            throw new ArgumentNullException(nameof(report));
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (report.Equals(other))
            return [];
        var lines = new List<string>();
        Compare(lines, HeaderField.Edition.Address, report.Format.ToString(), other.Format.ToString());
        CompareHeaders(lines, report.Header, other.Header);
        CompareParagraphs(lines, HeaderField.Preamble.Address, report.Preamble, other.Preamble);
        foreach (var section in ReportSection.All)
        {
            if (section.Table is { } table)
                CompareTables(lines, section.Address, table, report, other);
            else
                CompareSections(lines, section.Address, section.NarrativeOf(report), section.NarrativeOf(other));
        }

        return lines;
    }

    private static void CompareHeaders(List<string> lines, ReportHeader header, ReportHeader other)
    {
        foreach (var field in HeaderField.All)
        {
            object? value = field.Get(header), otherValue = field.Get(other);
            if (field.Kind == HeaderFieldKind.Text)
                CompareTexts(lines, field.Address, (string?)value, (string?)otherValue);
            else
                Compare(lines, field.Address, TextOf(value), TextOf(otherValue));
        }
    }

    private static string? TextOf(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static void CompareSections(List<string> lines, string address, NarrativeSection? section, NarrativeSection? other)
    {
        if (section is null || other is null)
            Compare(lines, address, section?.ToString(), other?.ToString());
        else
            CompareParagraphs(lines, address + "/paragraphs", section.Paragraphs, other.Paragraphs);
    }

    private static void CompareParagraphs(List<string> lines, string address, ValueList<string> paragraphs, ValueList<string> others)
    {
        for (var i = 0; i < Math.Max(paragraphs.Count, others.Count); i++)
        {
            CompareTexts(lines, FormattableString.Invariant($"{address}/{i}"),
                i < paragraphs.Count ? paragraphs[i] : null, i < others.Count ? others[i] : null);
        }
    }

    private static void CompareTables(List<string> lines, string address, ReportTable table,
        DisclosureReport report, DisclosureReport other)
    {
        var cells = report.CellValues().Where(cell => cell.Place.Row.Table == table).ToArray();
        var others = other.CellValues().Where(cell => cell.Place.Row.Table == table).ToArray();
        if (cells.Length == 0 || others.Length == 0)
        {
            Compare(lines, address, Count(cells), Count(others));
            return;
        }

        // The enumerations of rows are in the order of the form, those of both editions together.
        var values = cells.ToDictionary(static cell => cell.Address, static cell => cell.Value, StringComparer.Ordinal);
        var otherValues = others.ToDictionary(static cell => cell.Address, static cell => cell.Value, StringComparer.Ordinal);
        var places = cells.Concat(others.Where(cell => !values.ContainsKey(cell.Address))).Select(static cell => cell.Place);
        foreach (var place in places.OrderBy(static place => place.Row.Index))
            Compare(lines, place.Address, At(values, place.Address), At(otherValues, place.Address));

        static string? Count(CellValue[] cells) => cells.Length == 0 ? null : FormattableString.Invariant($"{cells.Length} cells");
        static string? At(Dictionary<string, Cell> all, string address) =>
            all.TryGetValue(address, out var cell) ? Readable.Of(cell) : null;
    }

    private static void CompareTexts(List<string> lines, string address, string? text, string? other)
    {
        var at = 0;
        while (at < text?.Length && at < other?.Length && text[at] == other[at])
            at++;
        if (!string.Equals(text, other, StringComparison.Ordinal))
            lines.Add(Line(address, text is null ? null : Readable.Quote(text, at), other is null ? null : Readable.Quote(other, at)));
    }

    private static void Compare(List<string> lines, string address, string? value, string? other)
    {
        if (!string.Equals(value, other, StringComparison.Ordinal))
            lines.Add(Line(address, value, other));
    }

    private static string Line(string address, string? value, string? other) => $"{address}: {value ?? Absent} <> {other ?? Absent}";
}
