using System.Text;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>The ways into the library by which an input is read.</summary>
public enum FuzzDoor
{
    Text,
    Html,
    Json,
    JsonLines,
    AnyText,
    AnyBytes,
}

/// <summary>One input, and the door by which it is read: a text, or bytes where there is no text.</summary>
public sealed record FuzzInput(FuzzDoor Door, string? Text, byte[]? Bytes)
{
    public static FuzzInput Of(FuzzDoor door, string text) => new(door, text, null);

    public static FuzzInput Of(byte[] bytes) => new(FuzzDoor.AnyBytes, null, bytes);

    public int Length => Text?.Length ?? Bytes!.Length;

    /// <summary>Reads the input; JSON Lines give a result a line.</summary>
    public IReadOnlyList<ReadResult> Read() => Door switch
    {
        FuzzDoor.Text => [ReportText.Read(Text!)],
        FuzzDoor.Html => [ReportHtml.Read(Text!)],
        FuzzDoor.Json => [ReportJson.Read(Text!)],
        FuzzDoor.JsonLines => ReadLines(Encoding.UTF8.GetBytes(Text!)),
        FuzzDoor.AnyText => [ReportReader.Read(Text!)],
        _ => [ReportReader.Read(Bytes!)],
    };

    public static IReadOnlyList<ReadResult> ReadLines(byte[] bytes)
    {
        var stream = new MemoryStream(bytes, writable: false);
        return stream.Length == 0 ? [] : ReportJson.ReadLinesAsync(stream).ToBlockingEnumerable().ToArray();
    }

    /// <summary>The input as C# can hold it: a string with escapes, or Base64 of bytes.</summary>
    public override string ToString()
    {
        if (Bytes is not null)
            return $"{Door}, bytes in Base64: {Convert.ToBase64String(Bytes)}";
        var literal = new StringBuilder();
        foreach (var character in Text!)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (character == '\n')
                literal.Append("\\n");
            else if (char.IsControl(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format)
                literal.Append($"\\u{(int)character:X4}");
            else
                literal.Append(character);
        }

        return $"{Door}: \"{literal}\"";
    }
}
