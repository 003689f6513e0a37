using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Reads a whole document: its bytes, its one report, and where it stops being JSON.</summary>
internal static class JsonDocumentReader
{
    internal static ReadResult Read(string json, ReadOptions options) => Read(json, [], options);

    /// <summary>Reads a document, about which something was noticed before.</summary>
    internal static ReadResult Read(string json, List<Diagnostic> noticed, ReadOptions options)
    {
        if (json.Length > options.MaxInputLength)
            return InputStream.TooLong(1, options.MaxInputLength);
        var utf8 = Encoding.UTF8.GetBytes(json);
        var issues = new JsonIssues(null, options.MaxDiagnostics);
        // A lone surrogate is encoded as U+FFFD; only where that is found need anyone look for one.
        if (utf8.AsSpan().IndexOf(JsonText.ReplacementCharacter) >= 0 && JsonText.FirstLoneSurrogate(json) is >= 0 and var invalid)
            issues.Add(DiagnosticDescriptors.JsonInvalidCharacters, null, Encoding.UTF8.GetByteCount(json.Substring(0, invalid)));
        return Read(utf8, issues, 1, noticed, options);
    }

    internal static ReadResult Read(ReadOnlySpan<byte> utf8, ReadOptions options) => Read(utf8, 1, options);

    /// <summary>Reads a document that stands in a larger one from a line on.</summary>
    internal static ReadResult Read(ReadOnlySpan<byte> utf8, int firstLine, ReadOptions options)
    {
        if (utf8.Length > options.MaxInputLength)
            return InputStream.TooLong(firstLine, options.MaxInputLength);
        return Read(utf8.ToArray(), new JsonIssues(null, options.MaxDiagnostics), firstLine, [], options);
    }

    // The bytes are kept by the result, which quotes the sources of cells from them.
    private static ReadResult Read(byte[] utf8, JsonIssues issues, int firstLine, List<Diagnostic> noticed, ReadOptions options)
    {
        var origin = utf8.AsSpan().StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        if (origin > 0)
            issues.Add(DiagnosticDescriptors.JsonByteOrderMark, null, 0);
        var json = utf8.AsSpan(origin);
        var reader = new JsonReportReader(issues, origin);
        if (IsBlank(json))
        {
            issues.Add(DiagnosticDescriptors.JsonEmpty, null, utf8.Length);
            return new(null, Kept([]));
        }

        var isWhole = TryRead(json, reader, issues, origin, options.MaxJsonDepth);
        var report = reader.Build(isWhole);
        var unlikely = report is null ? [] : UnlikelyYears.In(report.Header);
        return new(report, Kept(unlikely), new JsonCellSources(utf8, reader.CellStarts, firstLine));

        IEnumerable<Diagnostic> Kept(IEnumerable<Diagnostic> ofReport) =>
            KeptDiagnostics.Of(noticed.Concat(ofReport).Concat(issues.ToDiagnostics(utf8, firstLine))
                .OrderBy(static diagnostic => diagnostic.Location?.Offset ?? -1), options.MaxDiagnostics, issues.LeftOut);
    }

    internal static bool IsBlank(ReadOnlySpan<byte> json)
    {
        foreach (var character in json)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }

        return true;
    }

    // Whether the report was read to its end.
    private static bool TryRead(ReadOnlySpan<byte> json, JsonReportReader report, JsonIssues issues, int origin, int maxDepth)
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = maxDepth };
        var reader = new Utf8JsonReader(json, options);
        var isRead = false;
        try
        {
            report.Next(ref reader);
            report.ReadRoot(ref reader);
            isRead = true;
            report.Next(ref reader);
        }
        catch (JsonException exception)
        {
            AddSyntaxError(json, ref reader, options, exception, isRead, SectionOf(report.Current.Address), issues, origin);
        }

        return isRead;
    }

    // The rest of a table is lost with the row that breaks off.
    private static string SectionOf(string address) =>
        address.IndexOf('/', Math.Min(1, address.Length)) is >= 0 and var end ? address.Substring(0, end) : address;

    private static void AddSyntaxError(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonReaderOptions options,
        JsonException exception, bool isRead, string path, JsonIssues issues, int origin)
    {
        var position = PositionOf(json, exception, (int)reader.BytesConsumed);
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        if (isRead)
            issues.Add(DiagnosticDescriptors.JsonTrailing, null, origin + position, JsonText.Quote(json, position, json.Length));
        else if (depth >= options.MaxDepth && position < json.Length && json[position] is (byte)'{' or (byte)'[')
            issues.Add(DiagnosticDescriptors.JsonTooDeep, path, origin + position, options.MaxDepth);
        else if (BreaksOff(json, options))
            issues.Add(DiagnosticDescriptors.JsonBreaksOff, path, origin + json.Length);
        else
            issues.Add(DiagnosticDescriptors.JsonMalformed, path, origin + position, JsonText.Quote(json, position, json.Length));
    }

    // The exception counts the bytes of its line; lines end at LF.
    private static int PositionOf(ReadOnlySpan<byte> json, JsonException exception, int consumed)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            start += json.Slice(start).IndexOf((byte)'\n') + 1;
        var position = start + (exception.BytePositionInLine ?? 0);
        return position < consumed || position > json.Length ? consumed : (int)position;
    }

    // Whether more could follow that makes it JSON.
    private static bool BreaksOff(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
