namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>The stages of reading a text, each by itself.</summary>
internal static class Stages
{
    /// <summary>The stages, in their order, each with what it does.</summary>
    internal static IReadOnlyList<(string Name, Action Run)> Of(string text)
    {
        var lines = TextInput.Read(text);
        var unmarked = MarkedLines.Unmark(lines);
        var dated = unmarked.WithYear(EarlierYears.YearOf(unmarked));
        var stated = SpacedTables.State(AsciiDocTables.State(WikiTables.State(dated)));
        var document = EarlierYears.LeaveOut(FlatLines.Restore(stated), []);
        var marks = SectionMarks.Find(document);
        var outline = ReportOutline.Find(document, marks, document.Lines.Count);
        return
        [
            ("whether it is our own form", () => WrittenText.TryRead(text, out _, out _)),
            ("lines", () => TextInput.Read(text)),
            ("marks, year, wiki and AsciiDoc", () =>
            {
                EarlierYears.YearOf(MarkedLines.Unmark(lines));
                AsciiDocTables.State(WikiTables.State(dated));
            }),
            ("columns kept by spaces", () => SpacedTables.State(dated)),
            ("lines that lost their breaks", () => FlatLines.Restore(stated)),
            ("tables of earlier years", () => EarlierYears.LeaveOut(document, [])),
            ("sections", () => ReportOutline.Find(document, SectionMarks.Find(document), document.Lines.Count)),
            ("cells of the tables", () =>
            {
                foreach (var section in ReportSection.Tables.Where(outline.Has))
                    TokenLists.Return(TableTokenizer.Tokenize(document, TableVocabulary.Of(section.Table!.Value), outline.Starts[section], outline.Ends[section]));
            }),
            ("tables, their cells included", () => ReadTables(document, outline)),
            ("header", () => HeaderReader.Read(document, [], outline.FirstLine, document.Lines.Count, [], out _)),
        ];
    }

    private static void ReadTables(InputDocument document, ReportOutline outline)
    {
        ReportSection p = ReportSection.ProactiveDisclosure, r = ReportSection.DisclosureRequests, l = ReportSection.LegalRemedies;
        var store = new CellStore(document, []);
        if (outline.Has(p))
            ProactiveTableReader.Read(document, store, outline.Starts[p], outline.Ends[p], null);
        if (outline.Has(r))
            RequestTableReader.Read(document, store, outline.Starts[r], outline.Ends[r], ReportFormat.Edition2021);
        if (outline.Has(l))
            RemedyTableReader.Read(document, store, outline.Starts[l], outline.Ends[l], out _);
    }
}
