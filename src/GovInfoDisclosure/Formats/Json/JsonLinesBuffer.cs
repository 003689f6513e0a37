using System.Buffers;

namespace GovInfoDisclosure;

/// <summary>The part of a stream of lines that is in memory: never more than one line and a chunk.</summary>
internal sealed class JsonLinesBuffer(ReadOptions options) : IDisposable
{
    private readonly int _maxLength = options.MaxInputLength;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(64 * 1024, options.MaxInputLength + 1));
    private int _start;
    private int _scanned;
    private int _end;
    private int _line = 1;
    private bool _isTooLong;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Takes the next whole line.</summary>
    /// <param name="result">What it holds; null for an empty line.</param>
    internal bool TryTakeLine(out ReadResult? result)
    {
        result = null;
        var length = _bytes.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (length < 0)
        {
            _scanned = _end;
            return false;
        }

        result = Take(_scanned + length);
        _start = _scanned = _scanned + length + 1;
        _line = unchecked(_line + 1);
        return true;
    }

    /// <summary>Takes what stands behind the last line break.</summary>
    internal ReadResult? TakeLastLine() => Take(_end);

    /// <summary>Reads more of the stream.</summary>
    /// <returns>Whether there was more.</returns>
    internal async Task<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private ReadResult? Take(int end)
    {
        var isTooLong = _isTooLong || end - _start > _maxLength;
        _isTooLong = false;
        if (isTooLong)
            return InputStream.TooLong(_line, _maxLength);
        var line = _bytes.AsSpan(_start, end - _start);
        return JsonDocumentReader.IsBlank(line) ? null : JsonDocumentReader.Read(line, _line, options);
    }

    private void MakeRoom()
    {
        // Of a line that is too long, nothing is kept.
        if (_isTooLong || _end - _start > _maxLength)
        {
            _isTooLong = true;
            _start = _end;
        }

        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
            _scanned = _end;
        }

        if (_end < _bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
