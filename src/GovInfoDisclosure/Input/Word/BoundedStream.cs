namespace GovInfoDisclosure;

/// <summary>Reads a part of a package while it is unpacked, and stops where it grows beyond what any document has.</summary>
internal sealed class BoundedStream(Stream stream, long packedLength, int maxLength, string part) : Stream
{
    // XML packs to a twentieth, long tables to a hundredth; short parts may be anything.
    private const int MaximumRatio = 300;
    private const int ShortLength = 1 << 20;

    private readonly long _maximum = Math.Min(maxLength, Math.Max(ShortLength, packedLength * MaximumRatio));
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = stream.Read(buffer, offset, count);
        _read += length;
        return _read <= _maximum ? length : throw new WordFileException(DiagnosticDescriptors.WordFileTooLarge, part);
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
