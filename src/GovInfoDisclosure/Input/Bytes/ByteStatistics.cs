using System.Runtime.InteropServices;

namespace GovInfoDisclosure;

/// <summary>What the bytes of a text tell about its encoding.</summary>
internal readonly struct ByteStatistics
{
    // Enough to tell, and quick for the largest input.
    private const int SampleLength = 1 << 14;

    private ByteStatistics(int zeros, int sequences, int failures)
    {
        Zeros = zeros;
        Sequences = sequences;
        Failures = failures;
    }

    internal int Zeros { get; }

    /// <summary>The number of characters of several bytes that are valid UTF-8.</summary>
    internal int Sequences { get; }

    /// <summary>The number of bytes that are no part of valid UTF-8.</summary>
    internal int Failures { get; }

    internal bool IsAscii => Sequences == 0 && Failures == 0;

    internal static ByteStatistics Of(ReadOnlySpan<byte> bytes)
    {
        var (zeros, sequences, failures) = (0, 0, 0);
        var i = 0;
        while (i < bytes.Length)
        {
            if (i + 8 <= bytes.Length && IsPlainAscii(MemoryMarshal.Read<ulong>(bytes.Slice(i))))
            {
                i += 8;
                continue;
            }

            if (bytes[i] < 0x80)
            {
                if (bytes[i] == 0)
                    zeros++;
                i++;
                continue;
            }

            var length = SequenceLength(bytes.Slice(i));
            if (length > 0)
                sequences++;

            // The last character of a text that was cut is no failure of the rest.
            else if (i + 3 < bytes.Length)
                failures++;
            i += Math.Max(1, length);
        }

        return new(zeros, sequences, failures);
    }

    /// <summary>The byte order of UTF-16 without a byte order mark, or null when the bytes are something else.</summary>
    internal TextEncoding? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        if (Failures == 0 && Zeros == 0)
            return null;
        bytes = bytes.Slice(0, Math.Min(bytes.Length, SampleLength) & ~1);
        var (little, big, units) = (0, 0, bytes.Length / 2);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (IsUsual(bytes[i + 1], bytes[i]))
                little++;
            if (IsUsual(bytes[i], bytes[i + 1]))
                big++;
        }

        // Short texts give no proof by Chinese characters alone.
        if (units < 2 || (units < 16 && Zeros == 0) || Math.Max(little, big) < units * 0.95)
            return null;
        return little >= big ? TextEncoding.Utf16LittleEndian : TextEncoding.Utf16BigEndian;
    }

    /// <summary>Whether bytes that are no UTF-8 are Big5 and clearly not GB18030.</summary>
    internal static bool LooksLikeBig5(ReadOnlySpan<byte> bytes)
    {
        var (pairs, lowTrails, frequent, strange) = (0, 0, 0, 0);
        bytes = bytes.Slice(0, Math.Min(bytes.Length, SampleLength));
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            var (lead, trail) = (bytes[i], bytes[i + 1]);
            if (lead < 0x80)
                continue;
            pairs++;
            i++;

            // The characters of GB2312, which is nearly all that a GB18030 text has, never have a low second byte.
            if (trail is >= 0x40 and <= 0x7E)
                lowTrails++;
            else if (trail is < 0xA1 or 0xFF)
                strange++;
            if (lead is >= 0xA1 and <= 0xC6)
                frequent++;
        }

        return pairs >= 10 && strange == 0 && lowTrails > pairs * 0.2 && frequent > pairs * 0.7;
    }

    // Whether none of eight bytes is zero or above 0x7F.
    private static bool IsPlainAscii(ulong bytes) => ((bytes | ((bytes - 0x0101010101010101) & ~bytes)) & 0x8080808080808080) == 0;

    // Chinese characters and punctuation, full width forms, and printable ASCII.
    private static bool IsUsual(byte high, byte low) => high switch
    {
        0 => low is (>= 0x20 and <= 0x7E) or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0xA0,
        (>= 0x4E and <= 0x9F) or 0x30 or 0xFF or 0x20 => true,
        _ => false,
    };

    // As the Unicode Standard has it (table 3-7): no overlong forms, no surrogates. 0 when the bytes are not valid.
    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        var lead = bytes[0];
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || bytes.Length < length)
            return 0;
        var (first, last) = lead switch { 0xE0 => (0xA0, 0xBF), 0xED => (0x80, 0x9F), 0xF0 => (0x90, 0xBF), 0xF4 => (0x80, 0x8F), _ =>
            (0x80, 0xBF) };
        if (bytes[1] < first || bytes[1] > last)
            return 0;
        for (var i = 2; i < length; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80)
                return 0;
        }

        return length;
    }
}
