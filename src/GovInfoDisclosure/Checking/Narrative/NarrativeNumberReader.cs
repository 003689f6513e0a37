namespace GovInfoDisclosure;

/// <summary>Reads numbers in figures (12, 1,295, 3.8万余) and in Chinese (六, 十二, 一百零三) with their units.</summary>
internal static class NarrativeNumberReader
{
    private const string ChineseDigits = "零一二三四五六七八九";

    private static readonly string[] CaseUnits = ["件", "份", "宗", "起", "条", "项"];
    private static readonly string[] OccasionUnits = ["例", "个", "次", "部"];
    private static readonly string[] OtherUnits =
        ["件次", "人次", "条次", "项次", "万次", "期", "人", "名", "场", "篇", "家", "天", "工作日", "个工作日", "日", "小时", "平方", "页", "字", "册", "种", "类", "处", "幅", "版", "届", "号", "批", "级", "位", "户"];

    private static readonly (string Text, NarrativePrecision Precision)[] Before =
    [
        ("大约", NarrativePrecision.About), ("约", NarrativePrecision.About), ("接近", NarrativePrecision.OrLess), ("近", NarrativePrecision.OrLess),
        ("不足", NarrativePrecision.OrLess), ("不到", NarrativePrecision.OrLess), ("超过", NarrativePrecision.OrMore), ("超", NarrativePrecision.OrMore),
        ("逾", NarrativePrecision.OrMore), ("第", NarrativePrecision.NotACount), ("-", NarrativePrecision.NotACount), ("~", NarrativePrecision.NotACount),
        ("—", NarrativePrecision.NotACount), ("至", NarrativePrecision.NotACount), ("/", NarrativePrecision.NotACount), ("每", NarrativePrecision.NotACount),
    ];

    /// <summary>Reads the number that begins at a place of a folded text.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where the number and its unit end.</param>
    /// <returns>The number, or null when none begins there.</returns>
    internal static NarrativeNumber? Read(string text, int start, out int end)
    {
        end = start;
        decimal value;
        var step = 1m;
        var isFigure = NarrativeText.IsDigit(text[start]);
        if (isFigure)
        {
            if (!TryReadFigures(text, ref end, out value, out step))
                return new(0, NarrativeUnit.Other, NarrativePrecision.NotACount, 1);
        }
        else if (!TryReadChinese(text, ref end, out value))
        {
            return null;
        }

        ReadMagnitude(text, ref end, ref value, ref step);
        var precision = !isFigure && start > 0 && text[start - 1] is '几' or '数' ? NarrativePrecision.NotACount : PrecisionBefore(text, start);
        if (end < text.Length && text[end] is '余' or '多' && precision != NarrativePrecision.NotACount)
        {
            end++;
            (precision, step) = (NarrativePrecision.OrMore, RoundStep(value, step));
            ReadMagnitude(text, ref end, ref value, ref step);
        }
        else if (precision is not (NarrativePrecision.Exact or NarrativePrecision.NotACount))
        {
            step = RoundStep(value, step);
        }

        var unit = ReadUnit(text, ref end, ref value);
        var isZero = value == 0 && start > 0 && text[start - 1] == '为';
        if (!isFigure && !isZero && unit is not (NarrativeUnit.Case or NarrativeUnit.Occasion or NarrativeUnit.Yuan))
            return null;
        if (end < text.Length && (text[end] is '-' or '~' or '至' or '/' || NarrativeText.IsDigit(text[end])))
            precision = NarrativePrecision.NotACount;
        // Dividing by one with a full scale drops trailing zeros.
        return new(value / 1.0000000000000000000000000000m, unit, precision, step);
    }

    // Groups of three digits behind commas are one number; any other comma ends it.
    private static bool TryReadFigures(string text, ref int end, out decimal value, out decimal step)
    {
        (value, step) = (0, 1);
        var digits = 0;
        while (end < text.Length)
        {
            if (NarrativeText.IsDigit(text[end]))
            {
                if (++digits > 15)
                    break;
                value = (value * 10) + (text[end++] - '0');
            }
            else if (digits is > 0 and <= 12 && IsThousandsSeparator(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (digits > 15)
        {
            while (end < text.Length && NarrativeText.IsDigit(text[end]))
                end++;
            return false;
        }

        if (end + 1 < text.Length && text[end] == '.' && NarrativeText.IsDigit(text[end + 1]))
        {
            end++;
            for (digits = 0; end < text.Length && NarrativeText.IsDigit(text[end]); end++)
            {
                if (++digits > 8)
                    continue;
                step /= 10;
                value += step * (text[end] - '0');
            }
        }

        return true;
    }

    private static bool IsThousandsSeparator(string text, int at)
    {
        if (text[at] != ',' || at + 3 >= text.Length || (at + 4 < text.Length && NarrativeText.IsDigit(text[at + 4])))
            return false;
        if (!NarrativeText.IsDigit(text[at + 1]) || !NarrativeText.IsDigit(text[at + 2]) || !NarrativeText.IsDigit(text[at + 3]))
            return false;
        var digits = 0;
        while (digits < 4 && at - digits > 0 && NarrativeText.IsDigit(text[at - digits - 1]))
            digits++;
        return digits <= 3;
    }

    private static bool TryReadChinese(string text, ref int end, out decimal value)
    {
        value = 0;
        var (section, digit, start) = (0m, -1, end);
        for (; end < text.Length && end - start < 12; end++)
        {
            if (text[end] == '万' && end > start && value == 0)
            {
                (value, section, digit) = ((section + Math.Max(digit, 0)) * 10_000, 0, -1);
                continue;
            }

            var character = text[end] == '两' ? '二' : text[end];
            var at = ChineseDigits.IndexOf(character);
            if (at >= 0)
            {
                if (digit > 0 && at > 0)
                    return false;
                digit = at;
                continue;
            }

            var weight = character switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (weight == 0)
                break;
            section += (digit <= 0 ? 1 : digit) * weight;
            digit = -1;
        }

        value += section + Math.Max(digit, 0);
        return end > start;
    }

    private static void ReadMagnitude(string text, ref int end, ref decimal value, ref decimal step)
    {
        while (end < text.Length && text[end] is '万' or '亿' or '千' or '百' && value < 1_000_000_000_000m)
        {
            var weight = text[end] switch { '万' => 10_000m, '亿' => 100_000_000m, '千' => 1000m, _ => 100m };
            (value, step) = (value * weight, step * weight);
            end++;
        }
    }

    private static decimal RoundStep(decimal value, decimal step)
    {
        while (step < 100_000_000 && value > 0 && value % (step * 10) == 0)
            step *= 10;
        return step;
    }

    private static NarrativePrecision PrecisionBefore(string text, int start)
    {
        foreach (var (word, precision) in Before)
        {
            if (start >= word.Length && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
                return precision;
        }

        return NarrativePrecision.Exact;
    }

    private static NarrativeUnit ReadUnit(string text, ref int end, ref decimal value)
    {
        if (end < text.Length && text[end] == '%')
        {
            end++;
            return NarrativeUnit.Percent;
        }

        if (Skip(text, ref end, OtherUnits))
            return NarrativeUnit.Other;
        if (end < text.Length && text[end] == '元')
        {
            end++;
            return NarrativeUnit.Yuan;
        }

        return Skip(text, ref end, CaseUnits) ? NarrativeUnit.Case : Skip(text, ref end, OccasionUnits) ? NarrativeUnit.Occasion : NarrativeUnit.None;
    }

    private static bool Skip(string text, ref int end, string[] words)
    {
        var length = 0;
        foreach (var word in words)
        {
            if (word.Length > length && string.CompareOrdinal(text, end, word, 0, word.Length) == 0)
                length = word.Length;
        }

        end += length;
        return length > 0;
    }
}
