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
    /// <param name="head">The lines before the sections that are the preamble.</param>
    internal static ReportHeader Read(InputDocument document, List<Diagnostic> diagnostics, int headEnd, int tail,
        IEnumerable<string> opening, out HeadText head)
    {
        var reader = new HeaderReader(document, diagnostics);
        reader._pieces.Add(0, headEnd);
        var pieces = reader._pieces.All;
        var paths = pieces.Where(static piece => piece.IsOfPath).Select(static piece => piece.Text);
        var text = new OpeningText(TextsOf(pieces, opening), paths,
            (descriptor, path, arguments) => reader.Report(descriptor, path, -1, arguments));
        var period = text.FindPeriod();
        var title = reader.FindTitle(period?.From.Year);
        var headPieces = pieces.Count;
        reader._pieces.Add(tail, document.Lines.Count);
        var number = reader.FindDocumentNumber(headPieces);
        head = HeadText.Find(document, headEnd, title, number);
        var header = new ReportHeader
        {
            Title = title.Title?.Title,
            ReportingBody = title.Title?.Body ?? text.FindBody() ?? text.FindContact(),
            ReportYear = title.Title?.Year ?? UnlikelyYears.Likely(period?.From.Year) ?? text.FindYear(),
            PublishedOn = reader.FindDate(headEnd),
            StatisticalPeriod = period,
            IndexNumber = reader.FindNumber(HeaderField.IndexNumber),
            DocumentNumber = number,
        };
        reader.ReportMissing(header, title);
        PageText.Report(document, head.Unused, diagnostics);
        return header;
    }

    // Sub-headings begin what the year brought, which names other reports and other bodies too.
    private static List<string> TextsOf(IReadOnlyList<HeaderPiece> pieces, IEnumerable<string> opening)
    {
        var before = pieces.Where(static piece => !piece.IsOfPath).Select(static piece => piece.Text).TakeWhile(IsBeforeContent).ToList();
        return before.FindAll(static piece => piece.Length > 10).Append(string.Concat(before)).Concat(opening.TakeWhile(IsBeforeContent))
            .Select(ReadingNotes.Remove).ToList();
    }

    private static bool IsBeforeContent(string text) =>
        LabelText.ReadNumbering(text.AsSpan()).Kind != NumberingKind.BracketedChinese;

    private TitleFinder FindTitle(int? year)
    {
        var stated = Metadata("ArticleTitle") is { } article && TitleText.Read(article) is { } named ? named
            : _document.FormatTitle is { } format ? TitleText.Read(format.Split('_', '|')[0]) : null;
        var title = new TitleFinder(_pieces);
        title.Choose(stated, year);
        if (title is { Title: { } chosen, Rival: { } rival })
            Report(DiagnosticDescriptors.TitlesDiffer, HeaderField.Title.Address, -1, chosen.Title, rival.Title);
        return title;
    }

    // What is only called 时间 may be the time at which the page was looked at, when it stands behind the report.
    private CalendarDate? FindDate(int headEnd)
    {
        foreach (var value in _pieces.ValuesOf(HeaderField.PublishedOn).OrderBy(static value => value.Label.IsVague))
        {
            if (!DateText.TryFind(value.Text.AsSpan(), out var found))
                continue;
            var isAlone = found.Start == 0 && !NamesMore(value.Text.AsSpan(found.Length));
            if (value.Label.IsVague && !(isAlone && value.Piece.Line < headEnd))
                continue;
            if (found.Date is { } date)
                return date;
            var quoted = value.Text.Substring(found.Start, found.Length);
            Report(DiagnosticDescriptors.InvalidDate, HeaderField.PublishedOn.Address, value.Piece.Offset, quoted);
        }

        return Metadata("PubDate") is { } published && DateText.TryFind(published.AsSpan(), out var stated) ? stated.Date : null;
    }

    // 至 makes it a period, 星期 the clock of the page.
    private static bool NamesMore(ReadOnlySpan<char> rest) => rest.IndexOfAny("至起星—~～".AsSpan()) >= 0;

    // What the page states of itself for machines.
    private string? Metadata(string name) => _document.Metadata.TryGetValue(name, out var value) ? value : null;

    private string? FindNumber(HeaderField field) => _pieces.ValuesOf(field)
        .Select(static value => DocumentNumbers.ReadValue(value.Text)).FirstOrDefault(static number => number is not null);

    // Behind its label, or alone on a line above or below the title.
    private string? FindDocumentNumber(int headPieces) => FindNumber(HeaderField.DocumentNumber)
        ?? _pieces.All.Take(headPieces).Select(static piece => DocumentNumbers.ReadWhole(piece.Text))
            .FirstOrDefault(static number => number is not null);

    private void ReportMissing(ReportHeader header, TitleFinder title)
    {
        foreach (var (field, descriptor) in MissingFields)
        {
            if (field.Get(header) is null)
                Report(descriptor, field.Address, -1);
        }

        if (title.Title?.Year is { } year && header.StatisticalPeriod is { } period && period.From.Year != year)
            Report(DiagnosticDescriptors.YearsDiffer, HeaderField.ReportYear.Address, -1, year, period.From.Year);
    }

    private void Report(DiagnosticDescriptor descriptor, string path, int offset, params object[] arguments) =>
        _diagnostics.Add(new(descriptor, path, offset < 0 ? null : _document.Locate(offset), arguments));
}
