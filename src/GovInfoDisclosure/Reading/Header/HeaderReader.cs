namespace GovInfoDisclosure;

/// <summary>
/// Reads title, body, year, dates and numbers: from the title, from labelled lines around the report, and from its opening text.
/// </summary>
internal sealed class HeaderReader
{
    private static readonly (HeaderField Field, DiagnosticDescriptor Descriptor)[] MissingFields =
    [
        (HeaderField.Title, DiagnosticDescriptors.TitleMissing),
        (HeaderField.ReportingBody, DiagnosticDescriptors.BodyMissing),
        (HeaderField.ReportYear, DiagnosticDescriptors.YearMissing),
        (HeaderField.PublishedOn, DiagnosticDescriptors.DateMissing),
        (HeaderField.StatisticalPeriod, DiagnosticDescriptors.PeriodMissing),
        (HeaderField.IndexNumber, DiagnosticDescriptors.IndexNumberMissing),
    ];

    private readonly InputDocument _document;
    private readonly List<Diagnostic> _diagnostics;
    private readonly HeaderPieces _pieces;

    private HeaderReader(InputDocument document, List<Diagnostic> diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _pieces = new(document);
    }

    /// <summary>Reads the header.</summary>
    /// <param name="document">The input.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="headEnd">The line where the sections begin.</param>
    /// <param name="tail">The line behind the last section's text: what stands there may state dates and numbers, but no title.</param>
    /// <param name="opening">The texts that may state body, year and period, the most telling first.</param>
    /// <param name="afterTitle">The first line after the last title, where the preamble begins.</param>
    internal static ReportHeader Read(InputDocument document, List<Diagnostic> diagnostics, int headEnd, int tail,
        IEnumerable<string> opening, out int afterTitle)
    {
        var reader = new HeaderReader(document, diagnostics);
        reader._pieces.Add(0, headEnd);
        var title = reader.FindTitle(out afterTitle);
        if (afterTitle == 0)
            afterTitle = reader.AfterFurniture(headEnd);
        var pieces = reader._pieces.All.Select(static piece => piece.Text).ToList();
        var texts = pieces.FindAll(static piece => piece.Length > 10).Append(string.Concat(pieces)).Concat(opening).ToList();
        var text = new OpeningText(texts, (descriptor, path, arguments) => reader.Report(descriptor, path, -1, arguments));
        reader._pieces.Add(tail, document.Lines.Count);
        var period = text.FindPeriod();
        var header = new ReportHeader
        {
            Title = title?.Title,
            ReportingBody = title?.Body ?? text.FindBody(),
            ReportYear = title?.Year ?? period?.From.Year ?? text.FindYear(),
            PublishedOn = reader.FindDate(),
            StatisticalPeriod = period,
            IndexNumber = reader.FindText(HeaderField.IndexNumber),
            DocumentNumber = reader.FindText(HeaderField.DocumentNumber),
        };
        reader.ReportMissing(header, title);
        return header;
    }

    // One to three pieces in a row that make a title; the most complete wins, the first among equals.
    private TitleText.Found? FindTitle(out int afterTitle)
    {
        TitleText.Found? best = null;
        afterTitle = 0;
        for (var first = 0; first < _pieces.All.Count; first++)
        {
            var text = "";
            for (var count = 1; count <= 3 && first + count <= _pieces.All.Count; count++)
            {
                var piece = _pieces.All[first + count - 1].Text;
                if (piece.Length > 60 || (count > 1 && !MayContinueTitle(text)))
                    break;
                text += piece;
                if (TitleText.Read(text) is not { } found)
                    continue;
                afterTitle = Math.Max(afterTitle, _pieces.All[first + count - 1].Line + 1);
                if (best is null || found.Completeness > best.Completeness)
                    best = found;
                break;
            }
        }

        var formatTitle = Metadata("ArticleTitle") is { } article && TitleText.Read(article) is { } stated ? stated
            : _document.FormatTitle is { } format ? TitleText.Read(format.Split('-', '_', '|', '—')[0]) : null;
        return best is null || (formatTitle is not null && formatTitle.Completeness > best.Completeness && afterTitle == 0)
            ? formatTitle ?? best
            : best;
    }

    // 洪泽区人民政府 / 2023年政府信息公开工作年度报告: the name before must look like a name.
    private static bool MayContinueTitle(string before) =>
        before.Length >= 3 && HasNoDigitsButYear(before) && before.IndexOfAny(['。', '，', '：', ':', '>', '；']) < 0
        && !Furniture.IsHead(before.AsSpan()) && !DateText.TryFind(before.AsSpan(), out _);

    private static bool HasNoDigitsButYear(string text)
    {
        var digits = text.Count(static character => Characters.Digit(character) >= 0);
        return digits == 0 || (digits == 4 && DateText.FindYear(text.AsSpan(), 0, out _) is not null);
    }

    private int AfterFurniture(int headEnd)
    {
        for (var index = 0; index < headEnd; index++)
        {
            var text = Characters.Trim(_document.TextOf(_document.Lines[index]));
            if (text.Length > 20 && text.IndexOf('。') >= 0)
                return index;
        }

        return headEnd;
    }

    private CalendarDate? FindDate()
    {
        foreach (var (text, offset) in _pieces.ValuesOf(HeaderField.PublishedOn))
        {
            if (!DateText.TryFind(text.AsSpan(), out var found))
                continue;
            if (found.Date is { } date)
                return date;
            Report(DiagnosticDescriptors.InvalidDate, HeaderField.PublishedOn.Address, offset, text.Substring(found.Start, found.Length));
        }

        return Metadata("PubDate") is { } published && DateText.TryFind(published.AsSpan(), out var stated) ? stated.Date : null;
    }

    // What the page states of itself for machines.
    private string? Metadata(string name) => _document.Metadata.TryGetValue(name, out var value) ? value : null;

    private string? FindText(HeaderField field)
    {
        foreach (var (text, _) in _pieces.ValuesOf(field))
        {
            var end = text.IndexOfAny([' ', '\u00A0', '\u3000']);
            var value = (end > 0 ? text.Substring(0, end) : text).Trim();
            if (value.Length is > 0 and <= 60)
                return value;
        }

        return null;
    }

    private void ReportMissing(ReportHeader header, TitleText.Found? title)
    {
        foreach (var (field, descriptor) in MissingFields)
        {
            if (field.Get(header) is null)
                Report(descriptor, field.Address, -1);
        }

        if (title?.Year is { } year && header.StatisticalPeriod is { } period && period.From.Year != year)
            Report(DiagnosticDescriptors.YearsDiffer, HeaderField.ReportYear.Address, -1, year, period.From.Year);
    }

    private void Report(DiagnosticDescriptor descriptor, string path, int offset, params object[] arguments) =>
        _diagnostics.Add(new(descriptor, path, offset < 0 ? null : _document.Locate(offset), arguments));
}
