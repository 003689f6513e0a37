namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Which aspects of a text vary. Leaving one out shows whether a failure needs it.</summary>
[Flags]
internal enum ShapeAspects
{
    None = 0,

    /// <summary>Labels deviate from the official ones.</summary>
    Labels = 1,

    /// <summary>Values are printed in all their forms.</summary>
    Values = 2,

    /// <summary>Title, headings and page furniture vary.</summary>
    Page = 4,

    /// <summary>Some texts have blank cells.</summary>
    Blanks = 8,

    /// <summary>Some texts are in traditional characters.</summary>
    Script = 16,

    /// <summary>Some reports contradict themselves, or have texts such as <c>/</c> in cells.</summary>
    Content = 32,

    All = 63,
}

/// <summary>Writes random reports in the shapes of published texts.</summary>
internal static class ShapeWriter
{
    /// <summary>Writes the report of a seed in a shape. Shape and seed decide the text.</summary>
    public static PublishedText Write(ShapeKind kind, int seed, ShapeAspects aspects = ShapeAspects.All)
    {
        var report = Report(kind, seed, aspects);
        var shape = kind.Create(RandomExtensions.ForAspect(seed, 1));
        var script = RandomExtensions.ForAspect(seed, 2);
        var (isTraditional, hasReadings, mistakes) = (Has(ShapeAspects.Script) && script.Chance(10), script.Chance(40), script.Next(64));
        var labels = Has(ShapeAspects.Labels) ? new LabelStyle(RandomExtensions.ForAspect(seed, 3), shape, isTraditional && hasReadings && shape.KeepsParagraphs) : new();
        var values = Has(ShapeAspects.Values) ? new ValueStyle(RandomExtensions.ForAspect(seed, 4), shape) : new();
        var page = Has(ShapeAspects.Page) ? new PageStyle(RandomExtensions.ForAspect(seed, 5)) : new();
        var printer = new TablePrinter(report, labels, values, RandomExtensions.ForAspect(seed, 6), Has(ShapeAspects.Content));
        var tables = new[] { ReportTable.ProactiveDisclosure, ReportTable.DisclosureRequests, ReportTable.LegalRemedies }
            .Select(printer.Print).OfType<PrintedTable>().ToDictionary(table => table.Table);
        var text = new ShapeText(printer.Truth);
        var writer = new PageWriter(report, shape, page, text, RandomExtensions.ForAspect(seed, 7));
        var paragraphs = writer.Write(tables);
        string Convert(string written) => isTraditional ? Traditional.Convert(written, mistakes) : written;
        return new()
        {
            Shape = kind.Name,
            Seed = seed,
            Text = Convert(text.ToString()).Replace("\n", page.LineEnd, StringComparison.Ordinal),
            Cells = text.Cells.ToDictionary(pair => pair.Key, pair => pair.Value.Expected.Text is { } kept ? pair.Value with { Expected = Cell.FromText(Convert(kept)) } : pair.Value),
            Header = report.Header with
            {
                Title = writer.Title is { } title ? Convert(title) : null,
                ReportingBody = Convert(report.Header.ReportingBody!),
                DocumentNumber = report.Header.DocumentNumber is { } number ? Convert(number) : null,
            },
            PrintsTitle = writer.Title is not null,
            LabelsPublication = !page.IsSigned,
            Paragraphs = shape.KeepsParagraphs ? paragraphs.ToDictionary(pair => pair.Key, pair => pair.Value.Select(Convert).ToValueList()) : [],
        };

        bool Has(ShapeAspects aspect) => (aspects & aspect) != 0;
    }

    private static DisclosureReport Report(ShapeKind kind, int seed, ShapeAspects aspects)
    {
        var content = RandomExtensions.ForAspect(seed, 8);
        var (isContradictory, hasTexts, lacksSections) = (content.Chance(15), content.Chance(8), content.Chance(5));
        var isOdd = (aspects & ShapeAspects.Content) != 0;
        var options = new RandomReportOptions
        {
            Consistent = !isOdd || !isContradictory,
            TextPercent = isOdd && hasTexts ? 5 : 0,
            ZeroRowPercent = content.Pick(30, 60, 60, 80, 100),
            MayLackSections = isOdd && lacksSections,
        };
        var report = RandomReports.Create(seed, options);
        var blanks = RandomExtensions.ForAspect(seed, 9);
        var isBlank = kind.NeedsBlanks || (blanks.Chance(15) && (aspects & ShapeAspects.Blanks) != 0);
        return isBlank ? BlankPatterns.Apply(report, blanks) : report;
    }
}
