using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Reads a whole document: its bytes, its one report, and where it stops being JSON.</summary>
internal static class JsonDocumentReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Allow, MaxDepth = JsonForm.MaxDepth };

    internal static ReadResult Read(string json)
    {
        if (json.Length > InputStream.MaxLength)
            return InputStream.TooLong(1);
        var utf8 = Encoding.UTF8.GetBytes(json);
        var issues = new JsonIssues(null);
        // A lone surrogate is encoded as U+FFFD; only where that is found need anyone look for one.
        if (utf8.AsSpan().IndexOf(JsonText.ReplacementCharacter) >= 0 && JsonText.FirstLoneSurrogate(json) is >= 0 and var invalid)
            issues.Add(DiagnosticDescriptors.JsonInvalidCharacters, null, Encoding.UTF8.GetByteCount(json.Substring(0, invalid)));
        return Read(utf8, issues, 1);
    }

    internal static ReadResult Read(ReadOnlySpan<byte> utf8) => Read(utf8, 1);

    /// <summary>Reads a document that stands in a larger one from a line on.</summary>
    internal static ReadResult Read(ReadOnlySpan<byte> utf8, int firstLine)
    {
        if (utf8.Length > InputStream.MaxLength)
            return InputStream.TooLong(firstLine);
        return Read(utf8.ToArray(), new JsonIssues(null), firstLine);
    }

    // The bytes are kept by the result, which quotes the sources of cells from them.
    private static ReadResult Read(byte[] utf8, JsonIssues issues, int firstLine)
    {
        var origin = utf8.AsSpan().StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        if (origin > 0)
            issues.Add(DiagnosticDescriptors.JsonByteOrderMark, null, 0);
        var json = utf8.AsSpan(origin);
        var reader = new JsonReportReader(issues, origin);
        if (IsBlank(json))
        {
            issues.Add(DiagnosticDescriptors.JsonEmpty, null, utf8.Length);
            return new(null, issues.ToDiagnostics(utf8, firstLine));
        }

        var isWhole = TryRead(json, reader, issues, origin);
        var report = reader.Build(isWhole);
        var unlikely = report is null ? [] : UnlikelyYears.In(report.Header);
        return new(report, unlikely.Concat(issues.ToDiagnostics(utf8, firstLine)), new JsonCellSources(utf8, reader.CellStarts, firstLine));
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
    private static bool TryRead(ReadOnlySpan<byte> json, JsonReportReader report, JsonIssues issues, int origin)
    {
        var reader = new Utf8JsonReader(json, Options);
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
            AddSyntaxError(json, ref reader, exception, isRead, SectionOf(report.Current.Address), issues, origin);
        }

        return isRead;
    }

    // The rest of a table is lost with the row that breaks off.
    private static string SectionOf(string address) =>
        address.IndexOf('/', Math.Min(1, address.Length)) is >= 0 and var end ? address.Substring(0, end) : address;

    private static void AddSyntaxError(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, JsonException exception, bool isRead,
        string path, JsonIssues issues, int origin)
    {
        var position = PositionOf(json, exception, (int)reader.BytesConsumed);
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        if (isRead)
            issues.Add(DiagnosticDescriptors.JsonTrailing, null, origin + position, JsonText.Quote(json, position, json.Length));
        else if (depth >= JsonForm.MaxDepth && position < json.Length && json[position] is (byte)'{' or (byte)'[')
            issues.Add(DiagnosticDescriptors.JsonTooDeep, path, origin + position, JsonForm.MaxDepth);
        else if (BreaksOff(json))
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
    private static bool BreaksOff(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(Options));
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
