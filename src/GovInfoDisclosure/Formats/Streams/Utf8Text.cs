using System.Buffers;
using System.Text;

namespace GovInfoDisclosure;

/// <summary>Text on its way to a stream.</summary>
internal static class Utf8Text
{
    /// <summary>Writes characters in UTF-8 without byte order mark. What is half a surrogate pair becomes U+FFFD.</summary>
    internal static async Task WriteAsync(char[] text, int length, Stream stream, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        try
        {
            var count = Encoding.UTF8.GetBytes(text, 0, length, bytes, 0);
            await stream.WriteAsync(bytes, 0, count, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
