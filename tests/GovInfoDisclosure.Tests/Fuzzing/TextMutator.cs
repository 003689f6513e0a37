using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>Damages texts in the ways that pages, copies, tools and attackers do.</summary>
internal static partial class TextMutator
{
    private static readonly string[] Hostile =
    [
        "\0", "\u0001", "\u0008", "\u000B", "\f", "\u001B[31m", "\u0085", "\u2028", "\u2029", "\uD800", "\uDFFF", "\uDC00\uD800", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD",
        "\u200B", "\u200D", "\u202E", "\u2066", "\u2069", "\u00AD", "\u0301\u0301\u0301", "\u3000", "\u00A0", "\r", "\r\n", "\t", "\n\n", "𠮷", "１２", "０", "①", "Ⅳ", "٣", "१", "㊀",
        "十二", "一百零三", "廿三", "两千万", "〇", "零", "9223372036854775808", "79228162514264337593543950336", "99999999999999999999999999999999999999", "0000000000",
        "0.0000000000000000000000000000001", "1e999", "-0", "--1", "1,2,3", "1,234", "1.2.3", "251000元", "3万", "12万元", "22（其中修订16件）", "? 0", "-", "/", "无", "=1+1", "+3", "减4", "\"", "'", "\\", "\\u0000",
    ];

    private static readonly string[] Soup =
    [
        "&#0;", "&#x110000;", "&#xD800;", "&#99999999999;", "&amp;amp;", "&nbsp", "&nbsp;&nbsp;", "&lt;td&gt;", "&#49;&#50;", "&notit;", "&", "&#", "&#x;", "<!--", "-->", "<!---->", "<![CDATA[", "]]>", "<!DOCTYPE x>",
        "<?xml ?>", "<", ">", "</", "/>", "<table>", "</table>", "<table><tr><td>", "<table><tr><td><table><tr><td>1</td></tr></table></td><td>2</td></tr></table>", "<tr>", "</tr>", "<td>", "</td>",
        "<td colspan=0>", "<td colspan=\"1000\" rowspan=\"65535\">7", "<td rowspan=-1>", "<th>", "<caption>", "<script>", "</script>", "<style>", "</style>", "<pre>", "<textarea>", "<select><option>",
        "<template>", "<svg><td>", "<math>", "<noscript>", "<iframe>", "<frameset>", "<plaintext>", "<div hidden>", "<p style=\"display:none\">", "</p>", "<br>", "<br/>", "<hr>", "<li>", "<ol start=7><li>", "<b>", "</b>", "<a title='",
        "<input value=\"3\">", "<meta charset=gbk>", "<base href=x>", "<ruby>一<rt>1</rt></ruby>", "<sup>2</sup>", "<del>3</del>", "<span data-govinfodisclosure=\"finding\">9</span>",
    ];

    private static readonly string[] Tokens =
    [
        "null", "true", "{}", "[]", "\"\"", "\"\\ud800\"", "1e999", "1e3", "1E-2", "-1", "0.10", "-0.0", "{\"total\":1}", "[[]]", "\"2024-02-30\"", "\"12\"", "\"/\"", "12.50", "123456789012345678901234567890",
        "/*x*/0", "//\n1", "[[[[[[[[1]]]]]]]]", "\"\\u0000\"", "\"\\uFF11\"", "NaN", "'1'", "01", ".5", "2024", "\"2019\"", "{\"a\":{\"b\":[null]}}",
    ];

    public static string Mutate(string text, Random random)
    {
        if (text.Length == 0)
            return Hostile[random.Next(Hostile.Length)];
        return random.Next(16) switch
        {
            0 => text[..random.Next(text.Length)],
            1 => text[random.Next(text.Length)..],
            2 => Cut(text, random),
            3 or 4 => Parts(text, '\n', random),
            5 or 6 => Cells(text, random),
            7 => Tags(text, random),
            8 => Characters(text, random),
            9 or 10 => Digits(text, random),
            11 => Splice(text, random),
            12 or 13 => Insert(text, Hostile, random),
            14 => Insert(text, Soup, random),
            _ => text.Contains('{') ? Token(text, random) : Insert(text, Soup, random),
        };
    }

    private static string Cut(string text, Random random)
    {
        var at = random.Next(text.Length);
        return text.Remove(at, Math.Min(text.Length - at, 1 + random.Next(random.Next(2) == 0 ? 12 : 900)));
    }

    // Leaves out, repeats or exchanges parts between separators.
    private static string Parts(string text, char separator, Random random)
    {
        var parts = text.Split(separator).ToList();
        var (one, other) = (random.Next(parts.Count), random.Next(parts.Count));
        switch (random.Next(4))
        {
            case 0:
                parts.RemoveAt(one);
                break;
            case 1:
                parts.Insert(other, parts[one]);
                break;
            case 2:
                (parts[one], parts[other]) = (parts[other], parts[one]);
                break;
            default:
                parts.RemoveRange(one, Math.Min(parts.Count - one, random.Next(1, 30)));
                break;
        }

        return string.Join(separator, parts);
    }

    private static string Cells(string text, Random random)
    {
        var lines = text.Split('\n');
        var at = random.Next(lines.Length);
        foreach (var separator in "|\t,＞< ")
        {
            if (lines[at].Contains(separator))
            {
                lines[at] = Parts(lines[at], separator, random);
                break;
            }
        }

        return string.Join('\n', lines);
    }

    private static string Tags(string text, Random random)
    {
        var tags = Tag().Matches(text);
        if (tags.Count == 0)
            return Insert(text, Soup, random);
        var (one, other) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        return random.Next(3) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Insert(other.Index, one.Value),
            _ => text.Remove(one.Index, one.Length).Insert(one.Index, other.Value),
        };
    }

    private static string Characters(string text, Random random)
    {
        var (one, other) = (random.Next(text.Length), random.Next(text.Length));
        var characters = text.ToCharArray();
        switch (random.Next(4))
        {
            case 0:
                return text.Remove(one, 1);
            case 1:
                return text.Insert(other, text[one].ToString());
            case 2:
                (characters[one], characters[other]) = (characters[other], characters[one]);
                break;
            default:
                characters[one] = (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000);
                break;
        }

        return new(characters);
    }

    private static string Digits(string text, Random random)
    {
        var numbers = Number().Matches(text);
        if (numbers.Count == 0)
            return Insert(text, Hostile, random);
        var (one, other) = (numbers[random.Next(numbers.Count)], numbers[random.Next(numbers.Count)]);
        var number = random.Next(6) switch
        {
            0 => "",
            1 => other.Value,
            2 => one.Value + other.Value,
            3 => string.Concat(one.Value.Select(digit => (char)(digit + 0xFEE0))),
            4 => Hostile[random.Next(Hostile.Length)],
            _ => random.Next(100_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return text.Remove(one.Index, one.Length).Insert(one.Index, number);
    }

    private static string Splice(string text, Random random)
    {
        var other = FuzzSamples.All[random.Next(FuzzSamples.All.Count)].Text;
        return text[..random.Next(text.Length)] + other[random.Next(other.Length)..];
    }

    private static string Insert(string text, string[] pieces, Random random)
    {
        var piece = pieces[random.Next(pieces.Length)];
        return text.Insert(random.Next(text.Length + 1), random.Next(12) == 0 ? string.Concat(Enumerable.Repeat(piece, random.Next(2, 40))) : piece);
    }

    private static string Token(string text, Random random)
    {
        var start = text.IndexOf(':', random.Next(text.Length)) + 1;
        var end = start > 0 ? text.IndexOfAny([',', '}'], start) : -1;
        return end < 0 ? text : text[..start] + Tokens[random.Next(Tokens.Length)] + text[end..];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
