namespace GovInfoDisclosure;

/// <summary>
/// Turns a number of JSON into a <see cref="decimal"/> of the same value, or refuses: the parsers of the framework round.
/// </summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;

    /// <summary>Parses a number whose grammar a JSON reader has checked.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        var isNegative = number[0] == '-';
        var exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = number.Slice(isNegative ? 1 : 0, (exponentAt < 0 ? number.Length : exponentAt) - (isNegative ? 1 : 0));
        var exponent = exponentAt < 0 ? 0 : ParseExponent(number.Slice(exponentAt + 1));

        var digits = default(UInt96);
        // Zeros wait until a digit follows them: those at the end only move the point.
        long waitingZeros = 0, scale = 0;
        var isFraction = false;
        foreach (var digit in mantissa)
        {
            if (digit == '.')
            {
                isFraction = true;
                continue;
            }

            scale += isFraction ? 1 : 0;
            waitingZeros++;
            if (digit == '0')
                continue;
            if (!digits.TryShift(waitingZeros) || !digits.TryAdd((uint)(digit - '0')))
                return false;
            waitingZeros = 0;
        }

        scale -= waitingZeros + exponent;
        if (digits.IsZero)
            return true;
        if (scale > MaxScale || (scale < 0 && !digits.TryShift(-scale)))
            return false;
        value = digits.ToDecimal(isNegative, (byte)Math.Max(scale, 0));
        return true;
    }

    // Held at a billion, far beyond any number that fits.
    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (var digit in text)
            exponent = digit is (byte)'+' or (byte)'-' ? 0 : Math.Min((exponent * 10) + (digit - '0'), 1_000_000_000);
        return text[0] == '-' ? -exponent : exponent;
    }

    private struct UInt96
    {
        private ulong _low;
        private uint _high;

        internal readonly bool IsZero => _low == 0 && _high == 0;

        /// <summary>Multiplies by ten to a power, unless that overflows.</summary>
        internal bool TryShift(long power)
        {
            for (; power > 0 && !IsZero; power--)
            {
                var lowPart = (_low & uint.MaxValue) * 10;
                var middle = ((_low >> 32) * 10) + (lowPart >> 32);
                var high = ((ulong)_high * 10) + (middle >> 32);
                if (high > uint.MaxValue)
                    return false;
                _low = (middle << 32) | (lowPart & uint.MaxValue);
                _high = (uint)high;
            }

            return true;
        }

        internal bool TryAdd(uint digit)
        {
            var sum = unchecked(_low + digit);
            if (sum < _low && _high == uint.MaxValue)
                return false;
            _high += sum < _low ? 1u : 0u;
            _low = sum;
            return true;
        }

        internal readonly decimal ToDecimal(bool isNegative, byte scale) =>
            new(unchecked((int)_low), unchecked((int)(_low >> 32)), unchecked((int)_high), isNegative, scale);
    }
}
