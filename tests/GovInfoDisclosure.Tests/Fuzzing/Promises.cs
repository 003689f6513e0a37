using System.Text;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>A promise that was not kept: which one, and how.</summary>
public sealed record Breach(string Promise, string Details);

/// <summary>What the library promises of every input, whatever it is. Nothing here looks at the time.</summary>
public static class Promises
{
    public const string NeverThrows = "never throws";
    public const string RefusesByAnError = "refuses only with a diagnostic of severity error";
    public const string BoundedDiagnostics = "says no more than the input is long";
    public const string HasSources = "shows where each cell was read";
    public const string PlacesInTheInput = "names places that are in the input";
    public const string NumbersOfTheInput = "holds no number that is not in the input";
    public const string RoundTrip = "keeps what was read in every format";
    public const string SameBytes = "writes the same bytes again";

    // A line of its own for each row, column and field of the form, and for what is missing of it.
    private const int DiagnosticsOfAnyInput = 200;

    private static readonly WrittenFormat[] Formats =
    [
        new("text", ReportText.Write, ReportText.Read),
        new("html", static report => ReportHtml.Write(report, new() { WholePage = false }), ReportHtml.Read),
        new("json", ReportJson.Write, ReportJson.Read),
        new("json lines", WriteLines, static lines => FuzzInput.ReadLines(Encoding.UTF8.GetBytes(lines))[0]),
        new("bytes", ReportText.Write, static text => ReportReader.Read(Encoding.UTF8.GetBytes(text))),
    ];

    private sealed record WrittenFormat(string Name, Func<DisclosureReport, string> Write, Func<string, ReadResult> Read);

    /// <summary>The first promise that the input makes the library break, or null; what is read is written in every format.</summary>
    public static Breach? FirstBreach(FuzzInput input) => FirstBreach(input, Formats);

    /// <summary>The same with one format for each input, because nearly all of the time goes into writing and reading again.</summary>
    public static Breach? FirstBreach(FuzzInput input, int seed) => FirstBreach(input, [Formats[seed % Formats.Length]]);

    private static Breach? FirstBreach(FuzzInput input, WrittenFormat[] formats)
    {
        try
        {
            return input.Read().Select(result => OfResult(input, result) ?? OfCells(input, result) ?? OfReport(result, formats)).FirstOrDefault(breach => breach is not null);
        }
        catch (Exception exception)
        {
            return new(NeverThrows, exception.ToString());
        }
    }

    private static Breach? OfResult(FuzzInput input, ReadResult result)
    {
        if (result.Report is null && !result.HasErrors)
            return new(RefusesByAnError, Print(result));
        if (result.Diagnostics.Count > input.Length + DiagnosticsOfAnyInput)
            return new(BoundedDiagnostics, $"{result.Diagnostics.Count} diagnostics for a length of {input.Length}");
        if (input.Bytes is null)
        {
            var outside = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Location is { } place && (place.Offset < 0 || place.Offset > input.Length || place.Line < 1 || place.Column < 1));
            if (outside is not null)
                return new(PlacesInTheInput, outside.ToString());
        }

        return null;
    }

    private static Breach? OfCells(FuzzInput input, ReadResult result)
    {
        foreach (var cell in result.Cells().Where(cell => cell.Number is not null || cell.Text is not null))
        {
            if (result.Source(cell.Address) is not { } source)
                return new(HasSources, $"{cell.Address} holds {cell.Number}{cell.Text} of nowhere");
            if (input.Text is { } text && input.Door != FuzzDoor.JsonLines && !Stands(source, input.Door, text))
                return new(PlacesInTheInput, $"{cell.Address}: {source} at {source.Location.Offset}");
            if (cell.Number is { } number && !NumberEvidence.Supports(number, source.RawText, result, cell.Address))
                return new(NumbersOfTheInput, $"{cell.Address} holds {number}, but the input says \"{source.RawText}\"");
        }

        return null;
    }

    // Of a page, the text is what it shows, and its place where the run of text begins.
    private static bool Stands(CellSource source, FuzzDoor door, string text)
    {
        var (_, _, offset) = source.Location;
        if (door == FuzzDoor.Html || text.Contains('<'))
            return offset >= 0 && offset < text.Length;
        return offset >= 0 && offset + source.RawText.Length <= text.Length && string.CompareOrdinal(text, offset, source.RawText, 0, source.RawText.Length) == 0;
    }

    private static Breach? OfReport(ReadResult result, WrittenFormat[] formats)
    {
        if (result.Report is not { } report)
            return null;
        _ = result.ToString().Length + result.DoubtfulCells.Count;
        if (formats.Contains(Formats[0]))
            _ = ConsistencyChecker.Check(result).IsConsistent;
        foreach (var format in formats)
        {
            var written = format.Write(report);
            var copy = format.Read(written);
            if (copy.Report != report)
                return new(RoundTrip, $"{format.Name}: {Difference(report, copy)}");
            if (format.Write(copy.Report!) != written)
                return new(SameBytes, format.Name);
        }

        return null;
    }

    private static string Difference(DisclosureReport report, ReadResult copy) =>
        copy.Report is null ? Print(copy) : string.Join("; ", report.DifferencesFrom(copy.Report));

    private static string WriteLines(DisclosureReport report)
    {
        var stream = new MemoryStream();
        ReportJson.WriteLinesAsync([report], stream).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Print(ReadResult result) => string.Join("\n", result.Diagnostics);
}
