namespace GovInfoDisclosure;

/// <summary>The encoding that a page declares at its start, in a meta element or an XML declaration.</summary>
internal static class EncodingDeclaration
{
    // Browsers look at the first 1024 bytes and once more when the element comes later; on real pages it stands within these.
    private const int HeadLength = 8192;

    /// <summary>The label of the declared encoding, as it stands there, or null.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.Slice(0, Math.Min(bytes.Length, HeadLength));
        if (bytes.IndexOf((byte)'<') < 0)
            return null;
        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            characters[i] = bytes[i] < 0x80 ? (char)bytes[i] : '?';
        var head = new string(characters);
        var at = 0;
        while ((at = head.IndexOf('<', at)) >= 0)
        {
            if (StartsWith(head, at, "<!--"))
                at = End(head, at + 4, "-->");
            else if (StartsWith(head, at, "<meta"))
            {
                var end = End(head, at, ">");
                if (FindLabel(head.Substring(at, end - at), "charset") is { } label)
                    return label;
                at = end;
            }
            else if (at == 0 && StartsWith(head, at, "<?xml"))
            {
                var end = End(head, at, "?>");
                if (FindLabel(head.Substring(at, end - at), "encoding") is { } label)
                    return label;
                at = end;
            }
            else
                at++;
        }

        return null;
    }

    private static int End(string text, int start, string mark)
    {
        var at = start < text.Length ? text.IndexOf(mark, start, StringComparison.Ordinal) : -1;
        return at < 0 ? text.Length : at + mark.Length;
    }

    // charset="gbk", charset=gbk, or content="text/html; charset=gbk".
    private static string? FindLabel(string tag, string name)
    {
        for (var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at =
            tag.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = tag.AsSpan(at + name.Length).TrimStart();
            if (rest.IsEmpty || rest[0] != '=')
                continue;
            rest = rest.Slice(1).TrimStart(" \t\r\n\"'".AsSpan());
            var length = rest.IndexOfAny(" \t\r\n\"'>;/?".AsSpan());
            var label = (length < 0 ? rest : rest.Slice(0, length)).ToString();
            if (label.Length > 0)
                return label;
        }

        return null;
    }

    private static bool StartsWith(string text, int at, string start) =>
        string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
