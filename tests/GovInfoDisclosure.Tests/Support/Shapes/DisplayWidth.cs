using System.Text;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Columns of a monospaced print: East Asian characters take two.</summary>
internal static class DisplayWidth
{
    public static int Of(string text) => text.Sum(Of);

    public static int Of(char character) => character is >= '\u1100' and (<= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6')
        or '“' or '”' or '‘' or '’' or '—' or '…' ? 2 : 1;

    /// <summary>Breaks a text into lines of at most a width. Numbers stay whole.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var character in text)
        {
            var size = Of(character);
            if (used + size > width && used > 0 && !(IsPartOfNumber(character) && IsPartOfNumber(line[^1])))
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(character);
            used += size;
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.ToString());
        return lines;
    }

    private static bool IsPartOfNumber(char character) => character is >= '0' and <= '9' or '.' or ',' or '-';
}
