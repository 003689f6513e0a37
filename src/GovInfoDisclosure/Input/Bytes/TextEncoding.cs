using System.Text;

namespace GovInfoDisclosure;

/// <summary>The encodings that reports are published in.</summary>
internal enum TextEncoding
{
    Utf8,

    /// <summary>With GB2312 and GBK, which are parts of it.</summary>
    Gb18030,
    Big5,
    Utf16LittleEndian,
    Utf16BigEndian,
}

internal static class TextEncodings
{
    internal static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Gb18030 => "GB18030",
        TextEncoding.Big5 => "Big5",
        TextEncoding.Utf16LittleEndian => "UTF-16LE",
        _ => "UTF-16BE",
    };

    /// <summary>The encoding with a label, or null when it is none of ours. Labels are those of the Encoding Standard.</summary>
    internal static TextEncoding? Find(string label) => label.Trim().ToLowerInvariant() switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" or "x-unicode20utf8" => TextEncoding.Utf8,
        "gb18030" or "gbk" or "x-gbk" or "gb2312" or "gb_2312" or "gb_2312-80" or "gb2312-80" or "csgb2312" or "csiso58gb231280"
            or "iso-ir-58" or "chinese"
            or "cp936" or "ms936" or "windows-936" or "936" or "euc-cn" => TextEncoding.Gb18030,
        "big5" or "big5-hkscs" or "cn-big5" or "csbig5" or "x-x-big5" or "cp950" => TextEncoding.Big5,
        "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" or "csunicode" => TextEncoding.Utf16LittleEndian,
        "utf-16be" or "unicodefffe" => TextEncoding.Utf16BigEndian,
        _ => null,
    };

    /// <summary>Decodes bytes. What cannot be decoded becomes U+FFFD.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="failures">How often that happened.</param>
    internal static string Decode(TextEncoding encoding, ReadOnlySpan<byte> bytes, out int failures)
    {
        var fallback = new CountingFallback();
        var decoder = encoding switch
        {
            TextEncoding.Utf8 => Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, fallback),
            TextEncoding.Utf16LittleEndian => Encoding.GetEncoding("utf-16", EncoderFallback.ReplacementFallback, fallback),
            TextEncoding.Utf16BigEndian => Encoding.GetEncoding("utf-16BE", EncoderFallback.ReplacementFallback, fallback),

            // Asked directly: registering the provider would change what encodings the whole process knows.
            TextEncoding.Gb18030 =>
                CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ReplacementFallback, fallback)!,
            _ => CodePagesEncodingProvider.Instance.GetEncoding("big5", EncoderFallback.ReplacementFallback, fallback)!,
        };
#if NET
        var text = decoder.GetString(bytes);
#else
        var text = decoder.GetString(bytes.ToArray());
#endif
        failures = fallback.Count;
        return text;
    }

    // Decoding first counts the characters and then decodes, each time with a fresh buffer, so that only the last buffer's count stands.
    private sealed class CountingFallback : DecoderFallback
    {
        private Buffer? _buffer;

        public override int MaxCharCount => 1;

        internal int Count => _buffer?.Count ?? 0;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => _buffer = new();

        private sealed class Buffer : DecoderFallbackBuffer
        {
            private bool _hasCharacter;

            internal int Count { get; private set; }

            public override int Remaining => _hasCharacter ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                Count++;
                return _hasCharacter = true;
            }

            public override char GetNextChar()
            {
                var next = _hasCharacter ? '\uFFFD' : '\0';
                _hasCharacter = false;
                return next;
            }

            public override bool MovePrevious() => false;

            public override void Reset() => _hasCharacter = false;
        }
    }
}
