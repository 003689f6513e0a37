namespace GovInfoDisclosure;

/// <summary>A decoded input.</summary>
/// <param name="Text">The text, without byte order mark; null when the bytes are none.</param>
/// <param name="Encoding">The encoding that it was decoded from.</param>
internal readonly record struct DecodedText(string? Text, TextEncoding Encoding);

/// <summary>
/// Turns bytes into text: by the byte order mark, else by what the page declares, unless the content proves another encoding.
/// </summary>
internal static class ByteDecoder
{
    // So many characters of several bytes are not valid UTF-8 by chance.
    private const int ProvingSequences = 8;

    // In damaged UTF-8 there are still many more valid characters than stray bytes; in other encodings it is the other way round.
    private const int SequencesPerFailure = 2;

    // Of the characters of a text, hardly any is a control character or could not be decoded.
    private const int MinimumCharactersPerStrangeOne = 20;

    private const int SampleLength = 1 << 14;

    private static readonly (byte[] Mark, TextEncoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], TextEncoding.Utf8),
        ([0xFF, 0xFE], TextEncoding.Utf16LittleEndian),
        ([0xFE, 0xFF], TextEncoding.Utf16BigEndian),
        ([0x84, 0x31, 0x95, 0x33], TextEncoding.Gb18030),
    ];

    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (FileSignature.Find(bytes) is { } kind)
        {
            diagnostics.Add(FileSignature.Refuse(kind));
            return default;
        }

        var found = new List<Diagnostic>();
        var encoding = FindByteOrderMark(bytes, out var markLength) ?? Choose(bytes, found);
        var text = TextEncodings.Decode(encoding, bytes.Slice(markLength), out var failures);
        if (IsStrange(text))
        {
            diagnostics.Add(new(DiagnosticDescriptors.NotText, null, null));
            return default;
        }

        diagnostics.AddRange(found);
        if (failures > 0)
        {
            var place = new InputDocument(text, text, [], []).Locate(Math.Max(0, text.IndexOf('\uFFFD')));
            diagnostics.Add(new(DiagnosticDescriptors.UndecodableBytes, null, place, failures, TextEncodings.NameOf(encoding)));
        }

        return new(text, encoding);
    }

    private static TextEncoding? FindByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                length = mark.Length;
                return encoding;
            }
        }

        length = 0;
        return null;
    }

    private static TextEncoding Choose(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var statistics = ByteStatistics.Of(bytes);
        var label = EncodingDeclaration.Find(bytes);
        var declared = label is null ? null : TextEncodings.Find(label);
        var encoding = statistics.FindUtf16(bytes)
            ?? (statistics.IsAscii ? TextEncoding.Utf8 : ChooseByContent(bytes, statistics, declared));
        if (statistics.IsAscii && encoding == TextEncoding.Utf8)
            return encoding;
        if (label is null && encoding != TextEncoding.Utf8)
            diagnostics.Add(new(DiagnosticDescriptors.EncodingGuessed, null, null, TextEncodings.NameOf(encoding)));
        else if (label is not null && declared != encoding)
            diagnostics.Add(new(DiagnosticDescriptors.WrongEncodingDeclared, null, null, label, TextEncodings.NameOf(encoding)));
        return encoding;
    }

    private static TextEncoding ChooseByContent(ReadOnlySpan<byte> bytes, in ByteStatistics statistics, TextEncoding? declared)
    {
        var isOther = declared is TextEncoding.Gb18030 or TextEncoding.Big5;
        if (statistics.Failures == 0 && (statistics.Sequences >= ProvingSequences || !isOther))
            return TextEncoding.Utf8;
        if (statistics.Failures > 0 && statistics.Sequences >= SequencesPerFailure * statistics.Failures)
            return TextEncoding.Utf8;
        if (ByteStatistics.LooksLikeBig5(bytes))
            return TextEncoding.Big5;
        return declared == TextEncoding.Big5 && IsDecodable(TextEncoding.Big5, bytes) && !IsDecodable(TextEncoding.Gb18030, bytes)
            ? TextEncoding.Big5
            : TextEncoding.Gb18030;
    }

    private static bool IsDecodable(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        TextEncodings.Decode(encoding, bytes, out var failures);
        return failures == 0;
    }

    private static bool IsStrange(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var strange = 0;
        foreach (var character in sample)
        {
            if (character == '\uFFFD' || (character < ' ' && character is not ('\t' or '\n' or '\r' or '\f')))
                strange++;
        }

        return strange * MinimumCharactersPerStrangeOne > sample.Length;
    }
}
