using System.Buffers;

namespace GovInfoDisclosure;

/// <summary>A growing buffer of characters that writes text, numbers and escaped text.</summary>
internal sealed class HtmlBuffer : IDisposable
{
    private static readonly char[] Special = ['&', '<', '>', '"', '\r'];

    private char[] _characters = ArrayPool<char>.Shared.Rent(64 * 1024);
    private int _length;

    internal HtmlBuffer Append(string markup)
    {
        Reserve(markup.Length);
        markup.CopyTo(0, _characters, _length, markup.Length);
        _length += markup.Length;
        return this;
    }

    /// <summary>Appends text that may hold anything; in content and in quoted attributes it stays text.</summary>
    internal HtmlBuffer AppendText(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var at = text.IndexOfAny(Special, start);
            var end = at < 0 ? text.Length : at;
            Reserve(end - start);
            text.CopyTo(start, _characters, _length, end - start);
            _length += end - start;
            if (at < 0)
                break;
            Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#13;" });
            start = at + 1;
        }

        return this;
    }

    /// <summary>Appends the id of the cell with an address (see <see cref="OfficialTable.IdOf"/>).</summary>
    internal HtmlBuffer AppendIdOf(string address)
    {
        var start = _length;
        Reserve(address.Length);
        address.CopyTo(1, _characters, _length, address.Length - 1);
        _length += address.Length - 1;
        for (var at = start; at < _length; at++)
        {
            if (_characters[at] == '/')
                _characters[at] = '-';
        }

        return this;
    }

    internal HtmlBuffer AppendCount(long count)
    {
        const int Longest = 20;
        Reserve(Longest);
        if (count is >= 0 and <= 9)
        {
            _characters[_length++] = (char)('0' + count);
            return this;
        }

        var rest = unchecked((ulong)(count < 0 ? -count : count)); // Also right for the smallest count, whose negation is itself.
        if (count < 0)
            _characters[_length++] = '-';
        var digits = 1;
        for (var power = rest; power >= 10; power /= 10)
            digits++;
        _length += digits;
        for (var at = _length - 1; digits > 0; digits--, at--)
        {
            _characters[at] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        return this;
    }

    /// <summary>Opens the start tag again that was appended last, so that attributes can follow.</summary>
    internal HtmlBuffer ReopenTag()
    {
        _length--;
        return this;
    }

    /// <summary>Writes what was appended.</summary>
    internal void CopyTo(TextWriter writer) => writer.Write(_characters, 0, _length);

    /// <summary>Writes what was appended in UTF-8.</summary>
    internal Task CopyToAsync(Stream stream, CancellationToken cancellationToken) =>
        Utf8Text.WriteAsync(_characters, _length, stream, cancellationToken);

    /// <inheritdoc/>
    public override string ToString() => new(_characters, 0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
    }

    private void Reserve(int count)
    {
        if (_characters.Length - _length >= count)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, _length + count));
        Array.Copy(_characters, larger, _length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
