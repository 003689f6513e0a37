using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>
/// Reads the HTML form exactly and nothing else: as soon as an element is not of the form (a page edited by hand, marks that an editor
/// dropped), there is no report, and the general reader takes over. Drawn findings are left out.
/// </summary>
internal sealed class WrittenHtml
{
    private static readonly string[] Containers = ["article", "section", "dl", "div", "table", "thead", "tbody", "tfoot", "tr"];

    private readonly Dictionary<string, WrittenElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cell> _cells = new(StringComparer.Ordinal);

    /// <summary>The first article of a source that a writer marked, or null.</summary>
    internal static WrittenElement? FindArticle(string html) =>
        WrittenElement.Find(html, "article", WrittenHtmlBuilder.Mark, WrittenHtmlBuilder.ReportMark);

    /// <summary>Reads an article that <see cref="ReportHtml"/> wrote.</summary>
    /// <param name="article">The article.</param>
    /// <param name="report">The report.</param>
    /// <param name="cells">The element of each cell, by address.</param>
    /// <returns>Whether the article is of the form.</returns>
    internal static bool TryRead(WrittenElement article, [NotNullWhen(true)] out DisclosureReport? report,
        out IReadOnlyDictionary<string, WrittenElement> cells)
    {
        var reader = new WrittenHtml();
        report = HasStrayText(article) ? null : reader.Read(new(ElementsOf(article)));
        cells = reader._elements;
        return report is not null;
    }

    private DisclosureReport? Read(Queue<WrittenElement> elements)
    {
        var header = ReportHeader.Empty;
        if (Take(elements, "h1", WrittenHtmlBuilder.TitleMark) is { } title)
            header = header with { Title = TextOf(title) };
        if (Take(elements, "dl", null) is { } list)
        {
            if (ReadHeader(header, list) is not { } read)
                return null;
            header = read;
        }

        ValueList<string>? preamble = [];
        if (Take(elements, "section", WrittenHtmlBuilder.PreambleMark) is { } start)
            preamble = ReadParagraphs(ElementsOf(start));
        var parts = new PerSection<object?>(null);
        foreach (var section in ReportSection.All)
        {
            if (Take(elements, "section", section.Key) is { } element
                && (parts[section] = ReadSection(section, new(ElementsOf(element)))) is null)
            {
                return null;
            }
        }

        return preamble is null || elements.Count > 0 ? null : ReportSection.Build(header, preamble, section => parts[section]);
    }

    private object? ReadSection(ReportSection section, Queue<WrittenElement> content)
    {
        if (Take(content, "h2", null) is not { } heading || TextOf(heading) != section.Heading)
            return null;
        return section.Table switch
        {
            ReportTable.ProactiveDisclosure => ReadProactive(content),
            ReportTable.DisclosureRequests => ReadRequests(content),
            ReportTable.LegalRemedies => ReadRemedies(content),
            _ => ReadParagraphs(content) is { } paragraphs ? new NarrativeSection { Paragraphs = paragraphs } : null,
        };
    }

    private static ReportHeader? ReadHeader(ReportHeader header, WrittenElement list)
    {
        foreach (var entry in list.Children)
        {
            var element = entry.Children.LastOrDefault();
            var field = HeaderField.Printed.FirstOrDefault(field => field.Key == element?.GetAttribute(WrittenHtmlBuilder.Mark));
            if (field?.TrySet(header, TextOf(element!)) is not { } read)
                return null;
            header = read;
        }

        return header;
    }

    private static ValueList<string>? ReadParagraphs(IEnumerable<WrittenElement> elements)
    {
        var paragraphs = new List<string>();
        foreach (var element in elements)
        {
            if (element.Name != "p" || ModelText.Clean(TextOf(element)) is not { } paragraph)
                return null;
            paragraphs.Add(paragraph);
        }

        return paragraphs.ToValueList();
    }

    private ProactiveDisclosure? ReadProactive(Queue<WrittenElement> elements)
    {
        if (TableIn(elements) is not { } table)
            return null;
        // The ids say which rows the table has; the walk along the form that has these rows then proves it.
        var ids = new HashSet<string?>(IdsIn(table), StringComparer.Ordinal);
        var editions = new Dictionary<ProactiveRow, ReportFormat>();
        foreach (var edition in ReportLayout.Editions)
        {
            foreach (var row in FormTable.Proactive(edition).DataRows)
            {
                if (row.Cells.All(place => ids.Any(id => IsIdOf(id, place))))
                    editions[(ProactiveRow)row.Index] = edition;
            }
        }

        return TableBinding.IsWhole(EditionOf) && ReadTable(table, OfficialForm.Proactive([.. ReportLayout.RowsOf(EditionOf)]))
            ? TableBinding.Proactive(EditionOf, CellAt)
            : null;

        ReportFormat? EditionOf(ProactiveRow row) => editions.TryGetValue(row, out var edition) ? edition : null;
    }

    private DisclosureRequests? ReadRequests(Queue<WrittenElement> elements)
    {
        if (TableIn(elements) is not { } table)
            return null;
        var divided = ReportLayout.RequestRowOf(RequestRow.OtherReason).Cells[0];
        var edition = IdsIn(table).Any(id => IsIdOf(id, divided)) ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        return ReadTable(table, OfficialForm.Requests(edition))
            ? TableBinding.Requests(edition, CellAt)
            : null;
    }

    private LegalRemedies? ReadRemedies(Queue<WrittenElement> elements) =>
        TableIn(elements) is { } table && ReadTable(table, OfficialForm.Remedies())
            ? TableBinding.Remedies(CellAt)
            : null;

    private Cell CellAt(LayoutCell place) => _cells[place.Address];

    private bool ReadTable(WrittenElement table, OfficialForm form)
    {
        var groups = ElementsOf(table).Where(static element => element.Name != "caption").ToArray();
        return groups.Length == form.Groups.Count && Enumerable.Range(0, groups.Length).All(i => ReadRows(groups[i], form.Groups[i]));
    }

    private bool ReadRows(WrittenElement group, List<List<FormCell>> form)
    {
        var rows = ElementsOf(group).ToArray();
        return rows.Length == form.Count && Enumerable.Range(0, rows.Length).All(i => ReadCells(ElementsOf(rows[i]).ToArray(), form[i]));
    }

    private bool ReadCells(WrittenElement[] cells, List<FormCell> form) =>
        cells.Length == form.Count && Enumerable.Range(0, cells.Length).All(i => ReadCell(cells[i], form[i]));

    private bool ReadCell(WrittenElement element, FormCell form)
    {
        if (SpanOf(element, "colspan") != form.ColumnSpan || SpanOf(element, "rowspan") != form.RowSpan)
            return false;

        // A table that was put into a cell has values of its own.
        if (ElementsOf(element).Any(static child => HtmlTags.Of(child.Name.AsSpan()).TableRank() > 0))
            return false;
        var text = TextOf(element);
        if (form.Place is not { } place)
            return text == form.Text;
        if (!IsIdOf(element.Id, place) || ValueOf(text, element.GetAttribute(WrittenHtmlBuilder.Mark)) is not { } value)
            return false;
        _elements.Add(place.Address, element);
        _cells.Add(place.Address, value);
        return true;
    }

    /// <summary>The value of a cell, or null when it is neither a number as written nor marked as a text.</summary>
    private static Cell? ValueOf(string text, string? mark)
    {
        if (mark == WrittenHtmlBuilder.TextMark)
            return Cell.FromText(text);
        if (mark is not null)
            return null;
        if (text.Length == 0)
            return Cell.Blank;
        const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Written, CultureInfo.InvariantCulture, out var number)
            && Cell.FromNumber(number) is var cell && cell.ToString() == text ? cell : null;
    }

    // A prefix may stand before the id.
    private static bool IsIdOf(string? id, LayoutCell place) =>
        id is not null && id.EndsWith(OfficialTable.IdOf(place.Address), StringComparison.Ordinal);

    private static int SpanOf(WrittenElement element, string name) =>
        element.GetAttribute(name) is not { } span ? 1
            : int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;

    // The table of a section stands in its scroll region, and nothing else stands in the section.
    private static WrittenElement? TableIn(Queue<WrittenElement> elements) =>
        elements.Count == 1 && ElementsOf(elements.Dequeue()).ToArray() is { Length: 1 } content && content[0].Name == "table"
            ? content[0]
            : null;

    private static WrittenElement? Take(Queue<WrittenElement> elements, string name, string? mark) =>
        elements.Count > 0 && elements.Peek() is var first && first.Name == name && first.GetAttribute(WrittenHtmlBuilder.Mark) == mark
            ? elements.Dequeue()
            : null;

    private static IEnumerable<WrittenElement> ElementsOf(WrittenElement element) =>
        element.Children.Where(static child => !IsFinding(child));

    // What someone wrote between the elements by hand belongs to the page, and the form has no place for it.
    private static bool HasStrayText(WrittenElement element) =>
        Array.IndexOf(Containers, element.Name) >= 0 && !IsFinding(element)
        && (element.Content.Any(static part => !string.IsNullOrWhiteSpace(part.Text)) || element.Children.Any(HasStrayText));

    private static bool IsFinding(WrittenElement element) =>
        element.GetAttribute(WrittenHtmlBuilder.Mark) == WrittenHtmlBuilder.FindingMark;

    // How deep elements nest is bounded by what reads them.
    private static IEnumerable<string> IdsIn(WrittenElement element) =>
        ElementsOf(element).SelectMany(static child => IdsIn(child).Prepend(child.Id!)).Where(static id => id is not null);

    private static string TextOf(WrittenElement element)
    {
        var text = new StringBuilder();
        AppendText(element, text);
        return text.ToString();
    }

    private static void AppendText(WrittenElement element, StringBuilder text)
    {
        foreach (var (child, characters) in element.Content)
        {
            if (child is null)
                text.Append(characters);
            else if (!IsFinding(child))
                AppendText(child, text);
        }
    }
}
