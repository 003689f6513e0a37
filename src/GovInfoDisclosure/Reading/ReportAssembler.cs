namespace GovInfoDisclosure;

/// <summary>Turns the lines and cells of an input, whatever its format, into a report.</summary>
internal sealed class ReportAssembler
{
    private readonly InputDocument _document;
    private readonly List<Diagnostic> _diagnostics;
    private readonly CellStore _store;
    private readonly SectionMarks _marks;
    private readonly int _endLine;
    private readonly ReportOutline _outline;
    private readonly Paragraphs _paragraphs;

    private ReportAssembler(InputDocument document, List<Diagnostic> diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _store = new(document, diagnostics);
        _marks = SectionMarks.Find(document);
        _endLine = FirstReportEnd();
        _outline = ReportOutline.Find(document, _marks, _endLine);
        _paragraphs = new(document, ReportSection.All.Where(section => section.Table is null && _outline.Starts[section.Index] >= 0)
            .Select(section => (_outline.Starts[section.Index], _outline.Ends[section.Index])));
    }

    /// <summary>Reads the report.</summary>
    /// <param name="document">The input.</param>
    /// <param name="diagnostics">What was noticed about the input before; this adds to it.</param>
    internal static ReadResult Assemble(InputDocument document, List<Diagnostic> diagnostics)
    {
        if (Characters.Trim(document.Text.AsSpan()).IsEmpty)
        {
            diagnostics.Add(new(DiagnosticDescriptors.EmptyInput, null, null));
            return new(null, diagnostics);
        }

        return new ReportAssembler(GluedHeadings.Separate(document), diagnostics).Assemble();
    }

    private ReadResult Assemble()
    {
        var tables = _marks.TableLines.Any(static lines => lines.Count > 0);
        if (!tables || (_outline.Starts[1] < 0 && _outline.Starts[2] < 0 && _outline.Starts[3] < 0))
            return Refuse();

        var proactive = _outline.Starts[1] < 0 ? null : ProactiveTableReader.Read(_document, _store, _outline.Starts[1], _outline.Ends[1], null);
        var assumed = proactive?.Format == ReportFormat.Trial2019 ? ReportFormat.Trial2019 : ReportFormat.Edition2021;
        var requests = _outline.Starts[2] < 0 ? null : RequestTableReader.Read(_document, _store, _outline.Starts[2], _outline.Ends[2], assumed);
        var remediesEnd = _outline.Ends[3];
        var remedies = _outline.Starts[3] < 0 ? null : RemedyTableReader.Read(_document, _store, _outline.Starts[3], _outline.Ends[3], out remediesEnd);
        if (proactive is null && requests is null && remedies is null)
            return Refuse();
        if (!_store.SawDigits)
            return Refuse(DiagnosticDescriptors.EmptyForm);

        ReportTextBehindTables(remediesEnd + 1);
        var problems = Problems(remediesEnd + 1);
        var overall = Narrative(0);
        var other = Narrative(5);
        var header = HeaderReader.Read(_document, _diagnostics, _outline.FirstLine, FirstFooterLine(), overall?.Paragraphs ?? ValueList<string>.Empty, out var afterTitle);
        ReportMissingParts(proactive, requests, remedies);
        var report = new DisclosureReport
        {
            Header = header,
            Preamble = Preamble(afterTitle),
            OverallSituation = overall,
            ProactiveDisclosure = proactive,
            DisclosureRequests = requests,
            LegalRemedies = remedies,
            ProblemsAndImprovements = problems,
            OtherMatters = other,
        };
        return new(report, _diagnostics.OrderBy(static diagnostic => diagnostic.Location?.Offset ?? -1).ToList(), _store.ToSources());
    }

    // The second table R begins another report: read the first, and say so.
    private int FirstReportEnd()
    {
        var reports = 0;
        var end = _document.Lines.Count;
        var previous = -1;
        foreach (var line in _marks.FirstRequestRows)
        {
            var heading = _marks.Headings.FindLast(mark => mark.Line > previous && mark.Line < line && mark.Section.Index is 0 or 1);
            if (previous < 0 || heading.Section is not null)
                reports++;
            if (reports == 2 && end == _document.Lines.Count && previous >= 0)
                end = _marks.Headings.Find(mark => mark.Line > previous && mark.Section.Index == 0) is { Section: not null } next ? next.Line : heading.Line;
            previous = line;
        }

        if (reports > 1)
            _diagnostics.Add(new(DiagnosticDescriptors.SeveralReports, null, _document.Locate(_document.Lines[end].SourceOffset), reports));
        return end;
    }

    private ReadResult Refuse(DiagnosticDescriptor? known = null)
    {
        _diagnostics.Add(known is not null ? new(known, null, null) : NotAReport.Explain(_document, _marks));
        return new(null, _diagnostics);
    }

    private int FirstFooterLine()
    {
        for (var line = Math.Max(_outline.Starts[5], _outline.FirstLine); line < _endLine && _outline.Starts[5] >= 0; line++)
        {
            if (Furniture.IsFooter(Characters.Trim(_document.TextOf(_document.Lines[line]))))
                return line;
        }

        return _document.Lines.Count;
    }

    private NarrativeSection? Narrative(int section)
    {
        if (_outline.Starts[section] < 0)
            return null;
        return new() { Paragraphs = _paragraphs.Read(_outline.Starts[section], _outline.Ends[section], section == 5).ToValueList() };
    }

    // Text behind table L without a heading is section five: published reports lose that heading.
    private NarrativeSection? Problems(int afterRemedies)
    {
        if (_outline.Headings[4] >= 0)
            return Narrative(4);
        var end = _outline.Headings[5] >= 0 ? _outline.Headings[5] : _endLine;
        if (_outline.Starts[3] < 0 || afterRemedies >= end)
            return null;
        var paragraphs = _paragraphs.Read(afterRemedies, end, isLast: _outline.Headings[5] < 0);
        paragraphs.RemoveAll(static paragraph => Lines.IsNote(paragraph.AsSpan()));
        if (paragraphs.Count == 0)
            return null;
        _diagnostics.Add(new(DiagnosticDescriptors.HeadingMissing, "/problemsAndImprovements", _document.Locate(_document.Lines[afterRemedies].SourceOffset), ReportSection.All[4].Title));
        return new() { Paragraphs = paragraphs.ToValueList() };
    }

    // A note under table L, for instance; without a heading of section five the text is that section.
    private void ReportTextBehindTables(int afterRemedies)
    {
        for (var line = afterRemedies; _outline.Starts[3] >= 0 && _outline.Headings[4] >= 0 && line < _outline.Headings[4]; line++)
        {
            var text = _document.Lines[line];
            if (!Characters.Trim(_document.TextOf(text)).IsEmpty)
                _diagnostics.Add(new(DiagnosticDescriptors.TextOutsideSections, null, _document.Locate(text.SourceOffset), _store.Quote(text.Start, text.End)));
        }
    }

    private ValueList<string> Preamble(int first)
    {
        var lines = _paragraphs.Read(first, _outline.FirstLine, isLast: false);
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var folded = LabelText.Fold(lines[i].AsSpan(), buffer, out _);
            if (Furniture.IsHead(lines[i].AsSpan()) || (lines[i].Length < 40 && (SectionTitles.Find(folded) is not null || folded.SequenceEqual("报告内容".AsSpan()) || folded.SequenceEqual("目录".AsSpan()))))
                lines.RemoveAt(i);
        }

        return lines.ToValueList();
    }

    private void ReportMissingParts(ProactiveDisclosure? proactive, DisclosureRequests? requests, LegalRemedies? remedies)
    {
        object?[] parts = [this, proactive, requests, remedies, this, this];
        Span<char> printed = stackalloc char[LabelText.MaximumLength];
        Span<char> official = stackalloc char[LabelText.MaximumLength];
        foreach (var section in ReportSection.All)
        {
            var heading = _outline.Headings[section.Index];
            if (section.Table is not null && parts[section.Index] is null)
                _diagnostics.Add(new(DiagnosticDescriptors.TableMissing, "/" + section.Key, null, section.Title));
            else if (section.Table is null && _outline.Starts[section.Index] < 0 && !_diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.HeadingMissing && diagnostic.Path == "/" + section.Key))
                _diagnostics.Add(new(DiagnosticDescriptors.SectionMissing, "/" + section.Key, null, section.Title));
            if (heading < 0)
                continue;
            var text = SectionMarks.FirstContent(_document, _document.Lines[heading]);
            if (!LabelText.FoldAll(text, printed).SequenceEqual(LabelText.FoldAll(section.Heading.AsSpan(), official)))
                _diagnostics.Add(new(DiagnosticDescriptors.HeadingDeviates, "/" + section.Key, _document.Locate(_document.Lines[heading].SourceOffset), text.ToString(), section.Heading));
        }
    }
}
