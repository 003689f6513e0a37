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
        _paragraphs = new(document, ReportSection.Narratives.Where(_outline.Has)
            .Select(section => (_outline.Starts[section], _outline.Ends[section])));
    }

    /// <summary>Reads the report.</summary>
    /// <param name="document">The input.</param>
    /// <param name="diagnostics">What was noticed about the input before; this adds to it.</param>
    /// <param name="options">How much is read.</param>
    internal static ReadResult Assemble(InputDocument document, List<Diagnostic> diagnostics, ReadOptions options)
    {
        var (report, sources) = Read(document, diagnostics, options);
        IEnumerable<Diagnostic> inOrder =
            report is null ? diagnostics : diagnostics.OrderBy(static diagnostic => diagnostic.Location?.Offset ?? -1);
        return new(report, KeptDiagnostics.Of(inOrder, options.MaxDiagnostics, 0), sources);
    }

    private static (DisclosureReport? Report, IReadOnlyDictionary<string, CellSource>? Sources) Read(
        InputDocument document, List<Diagnostic> diagnostics, ReadOptions options)
    {
        if (Characters.Trim(document.Text.AsSpan()).IsEmpty)
        {
            diagnostics.Add(new(DiagnosticDescriptors.EmptyInput, null, null));
            return default;
        }

        document = Shaped(document, diagnostics);
        if (TableLimits.Beyond(document, options) is not { } beyond)
            return new ReportAssembler(document, diagnostics).Assemble();
        diagnostics.Add(beyond);
        return default;
    }

    // Whatever shape the text has, the lines and cells that it states.
    private static InputDocument Shaped(InputDocument document, List<Diagnostic> diagnostics)
    {
        document = MarkedLines.Unmark(document);
        document = ColumnYears.Settle(document.WithYear(EarlierYears.YearOf(document)), diagnostics);
        document = AsciiDocTables.State(WikiTables.State(document));
        document = SpacedTables.State(DataFrames.State(BrokenRows.Join(document)));
        return EarlierYears.LeaveOut(FlatLines.Restore(document), diagnostics);
    }

    private (DisclosureReport? Report, IReadOnlyDictionary<string, CellSource>? Sources) Assemble()
    {
        var parts = new PerSection<object?>(null);
        var noticed = _diagnostics.Count;
        if (TryReadTables(parts, out var afterRemedies) is { } reason && !KeepsText(parts, reason, noticed))
        {
            // That a form without numbers lacks those of single rows says nothing more.
            if (reason.Code == DiagnosticCodes.EmptyForm)
                _diagnostics.RemoveRange(noticed, _diagnostics.Count - noticed);
            _diagnostics.Add(reason);
            return default;
        }

        ReportTextBehindTables(afterRemedies);
        parts[ReportSection.ProblemsAndImprovements] = Problems(afterRemedies);
        var overall = Narrative(ReportSection.OverallSituation);
        parts[ReportSection.OverallSituation] = overall;
        parts[ReportSection.OtherMatters] = Narrative(ReportSection.OtherMatters);
        var footer = FirstFooterLine();
        PageText.Report(_document, PageText.SentencesBehind(_document, footer, _endLine), _diagnostics);
        var header = HeaderReader.Read(_document, _diagnostics, _outline.FirstLine, footer, overall?.Paragraphs ?? [], out var head);
        _diagnostics.AddRange(UnlikelyYears.In(header));
        var preamble = Preamble(head, parts);
        ReportMissingParts(parts);
        var report = ReportSection.Build(header, preamble, section => parts[section]);
        return (report, _store.ToSources());
    }

    // Null when the tables are there, else why not.
    private Diagnostic? TryReadTables(PerSection<object?> parts, out int afterRemedies)
    {
        afterRemedies = _endLine;
        if (!_marks.HasTables || !ReportSection.Tables.Any(_outline.Has))
            return NotAReport.Explain(_document, _marks);
        ReadTables(parts, out afterRemedies);
        foreach (var section in ReportSection.Tables.Where(_outline.Has))
            DamagedTables.Report(_document, section, _outline.Starts[section], _outline.Ends[section], _diagnostics);
        if (ReportSection.Tables.All(section => parts[section] is null))
            return NotAReport.Explain(_document, _marks);
        return _store.SawDigits ? null : new(DiagnosticDescriptors.EmptyForm, null, null);
    }

    // A report whose tables were lost has its text; what the table readers said of tables without numbers says nothing more.
    private bool KeepsText(PerSection<object?> parts, Diagnostic reason, int noticed)
    {
        var paragraphs = ReportSection.Narratives.SelectMany(section => Narrative(section)?.Paragraphs ?? []).ToList();
        var table = ReportSection.Tables.FirstOrDefault(_outline.Has);
        var line = table is null ? 0 : Math.Max(0, _outline.Starts[table] - 1);
        SourceLocation? place = table is null ? null : _document.Locate(_document.Lines[line].SourceOffset);
        if (LostTables.Explain(reason, paragraphs, place) is not { } lost)
            return false;
        _diagnostics.RemoveRange(noticed, _diagnostics.Count - noticed);
        _diagnostics.Add(lost);
        foreach (var section in ReportSection.Tables)
            parts[section] = null;
        foreach (var sentence in LostTables.SentencesIn(_document, _outline))
            ReportOutside(_document.Lines[sentence]);
        return true;
    }

    private void ReadTables(PerSection<object?> parts, out int afterRemedies)
    {
        ReportSection p = ReportSection.ProactiveDisclosure, r = ReportSection.DisclosureRequests, l = ReportSection.LegalRemedies;
        var (starts, ends) = (_outline.Starts, _outline.Ends);
        var proactive = _outline.Has(p) ? ProactiveTableReader.Read(_document, _store, starts[p], ends[p], null) : null;
        var assumed = proactive?.Format == ReportFormat.Trial2019 ? ReportFormat.Trial2019 : ReportFormat.Edition2021;
        parts[p] = proactive;
        parts[r] = _outline.Has(r) ? RequestTableReader.Read(_document, _store, starts[r], ends[r], assumed) : null;
        var remediesEnd = ends[l];
        parts[l] = _outline.Has(l) ? RemedyTableReader.Read(_document, _store, starts[l], ends[l], out remediesEnd) : null;
        afterRemedies = remediesEnd + 1;
    }

    // The second table R begins another report: read the first, and say so.
    private int FirstReportEnd()
    {
        var reports = 0;
        var end = _document.Lines.Count;
        var previous = -1;
        foreach (var line in _marks.FirstRequestRows)
        {
            var heading = _marks.Headings.FindLast(mark => mark.Line > previous && mark.Line < line && IsBeforeRequests(mark.Section));
            if (previous < 0 || heading.Section is not null)
                reports++;
            if (reports == 2 && end == _document.Lines.Count && previous >= 0)
            {
                var next = _marks.Headings.Find(mark => mark.Line > previous && mark.Section == ReportSection.OverallSituation);
                end = next.Section is null ? heading.Line : next.Line;
            }

            previous = line;
        }

        if (reports > 1)
            _diagnostics.Add(new(DiagnosticDescriptors.SeveralReports, null, _document.Locate(_document.Lines[end].SourceOffset), reports));
        return end;
    }

    private static bool IsBeforeRequests(ReportSection section) => section.Ordinal < ReportSection.DisclosureRequests.Ordinal;

    private int FirstFooterLine()
    {
        var start = ReportSection.Narratives.Where(IsLast).Select(section => _outline.Starts[section]).DefaultIfEmpty(-1).Max();
        for (var line = Math.Max(start, _outline.FirstLine); line < _endLine && start >= 0; line++)
        {
            if (Furniture.IsFooter(Characters.Trim(_document.TextOf(_document.Lines[line]))))
                return line;
        }

        return _document.Lines.Count;
    }

    private NarrativeSection? Narrative(ReportSection section)
    {
        if (!_outline.Has(section))
            return null;
        return new() { Paragraphs = _paragraphs.Read(_outline.Starts[section], _outline.Ends[section], IsLast(section)).ToValueList() };
    }

    private bool IsLast(ReportSection section) => _outline.Has(section) && _outline.Ends[section] == _endLine;

    // Text behind table L without a heading is section five: published reports lose that heading.
    private NarrativeSection? Problems(int afterRemedies)
    {
        var section = ReportSection.ProblemsAndImprovements;
        if (_outline.Headings[section] >= 0)
            return Narrative(section);
        var next = _outline.Headings[ReportSection.OtherMatters];
        var end = next >= 0 ? next : _endLine;
        if (!_outline.Has(ReportSection.LegalRemedies) || afterRemedies >= end)
            return null;
        var paragraphs = _paragraphs.Read(afterRemedies, end, isLast: next < 0);
        paragraphs.RemoveAll(static paragraph => Lines.IsNote(paragraph.AsSpan()));
        if (paragraphs.Count == 0)
            return null;
        _diagnostics.Add(new(DiagnosticDescriptors.HeadingMissing, section.Address,
            _document.Locate(_document.Lines[afterRemedies].SourceOffset), section.Title));
        return new() { Paragraphs = paragraphs.ToValueList() };
    }

    // A note under table L, for instance; without a heading of section five the text is that section.
    private void ReportTextBehindTables(int afterRemedies)
    {
        var next = _outline.Headings[ReportSection.ProblemsAndImprovements];
        for (var line = afterRemedies; _outline.Has(ReportSection.LegalRemedies) && line < next; line++)
        {
            var text = _document.Lines[line];
            var content = Paragraphs.Clean(_document, text);
            if (MarkdownText.Plain(content).Trim('|', '}', ' ').Length > 0 && !Lines.IsTableRule(content.AsSpan()))
                ReportOutside(text);
        }
    }

    private void ReportOutside(in InputLine line) => _diagnostics.Add(new(DiagnosticDescriptors.TextOutsideSections, null,
        _document.Locate(line.SourceOffset), _store.Quote(line.Start, line.End)));

    // Without a heading of section one, its text stands behind the opening statement.
    private ValueList<string> Preamble(HeadText head, PerSection<object?> parts)
    {
        var lines = _paragraphs.Read(head.First, _outline.FirstLine, isLast: false, head.IsLeftOut);
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var folded = LabelText.Fold(lines[i].AsSpan(), buffer, out _);
            var isHeading = lines[i].Length < 40 && (SectionTitles.Find(folded) is not null || IsOfContents(folded));
            if (isHeading)
                lines.RemoveAt(i);
        }

        var section = ReportSection.OverallSituation;
        if (parts[section] is null && OpeningStatement.EndOf(lines) is >= 0 and var end && end < lines.Count)
        {
            parts[section] = new NarrativeSection { Paragraphs = lines.Skip(end).ToValueList() };
            lines.RemoveRange(end, lines.Count - end);
            _diagnostics.Add(new(DiagnosticDescriptors.HeadingMissing, section.Address, null, section.Title));
        }

        return lines.ToValueList();
    }

    private static bool IsOfContents(ReadOnlySpan<char> folded) =>
        folded.SequenceEqual("报告内容".AsSpan()) || folded.SequenceEqual("目录".AsSpan());

    private void ReportMissingParts(PerSection<object?> parts)
    {
        Span<char> printed = stackalloc char[LabelText.MaximumLength];
        Span<char> official = stackalloc char[LabelText.MaximumLength];
        foreach (var section in ReportSection.All)
        {
            if (parts[section] is null)
                _diagnostics.Add(new(section.Table is null ? DiagnosticDescriptors.SectionMissing : DiagnosticDescriptors.TableMissing,
                    section.Address, null, section.Title));
            if (_outline.Headings[section] is not (>= 0 and var heading))
                continue;
            var text = SectionMarks.FirstContent(_document, _document.Lines[heading]);
            if (text.Length > 1 && text[1] == '、' && Numerals.Ordinal(text[0]) is > 0 and var number && number != section.Ordinal)
            {
                _diagnostics.Add(new(DiagnosticDescriptors.HeadingNumber, section.Address,
                    _document.Locate(_document.Lines[heading].SourceOffset), text.ToString(), section.Number));
                if (LabelText.FoldAll(text.Slice(2), printed).SequenceEqual(LabelText.FoldAll(section.Title.AsSpan(), official)))
                    continue;
            }

            if (!LabelText.FoldAll(text, printed).SequenceEqual(LabelText.FoldAll(section.Heading.AsSpan(), official)))
                _diagnostics.Add(new(DiagnosticDescriptors.HeadingDeviates, section.Address,
                    _document.Locate(_document.Lines[heading].SourceOffset), text.ToString(), section.Heading));
        }
    }
}
