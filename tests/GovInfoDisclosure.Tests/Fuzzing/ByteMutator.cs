using System.Text;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>Puts texts into bytes, in encodings right and wrong and into Word files, and damages the bytes.</summary>
internal static class ByteMutator
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static byte[] Encode(string text, Random random) => random.Next(8) switch
    {
        0 or 1 => Gb18030.GetBytes(text),
        2 => Big5.GetBytes(text),
        3 => Encoding.Unicode.GetBytes(text),
        4 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        5 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        6 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    public static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = new List<byte>(bytes);
        for (var count = random.Next(1, 4); count > 0 && damaged.Count > 0; count--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(7))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    damaged.RemoveAt(at);
                    break;
                case 3:
                    damaged.RemoveRange(at, Math.Min(random.Next(200), damaged.Count - at));
                    break;
                case 4:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(200), damaged.Count - at)));
                    break;
                case 5:
                    damaged.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    // A length, an offset or a count, as the records of a zip file hold them.
                    for (var i = at; i < Math.Min(at + 4, damaged.Count); i++)
                        damaged[i] = 0xFF;
                    break;
            }
        }

        return [.. damaged];
    }
}
