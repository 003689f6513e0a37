namespace GovInfoDisclosure;

/// <summary>
/// Reads what sentences count: numbers in figures (12, 1,295, 3.8万余) and in Chinese (六, 十二, 一百零三), their units, and how exactly they
/// are meant.
/// </summary>
internal static class NarrativeNumberReader
{
    private const int MostDigits = 15;

    private static readonly string[] CaseUnits = ["件", "份", "宗", "起", "条", "项", "例"];
    private static readonly string[] OccasionUnits = ["个", "次", "部", "封"];
    private static readonly string[] OtherUnits =
    [
        "件次", "人次", "条次", "项次", "期", "人", "名", "场", "篇", "家", "天", "工作日", "个工作日", "日", "小时", "平方", "页", "字", "册", "种",
        "类", "处", "幅", "版", "届", "号", "批", "级", "位", "户",
    ];

    private static readonly (string Text, NarrativePrecision Precision)[] Before =
    [
        ("大约", NarrativePrecision.About), ("约", NarrativePrecision.About), ("接近", NarrativePrecision.OrLess),
        ("近", NarrativePrecision.OrLess), ("不足", NarrativePrecision.OrLess), ("不到", NarrativePrecision.OrLess),
        ("超过", NarrativePrecision.OrMore), ("超", NarrativePrecision.OrMore), ("逾", NarrativePrecision.OrMore),
        ("第", NarrativePrecision.NotACount), ("-", NarrativePrecision.NotACount), ("~", NarrativePrecision.NotACount),
        ("—", NarrativePrecision.NotACount), ("至", NarrativePrecision.NotACount), ("/", NarrativePrecision.NotACount),
        ("每", NarrativePrecision.NotACount),
    ];

    private static readonly (string Text, NarrativePrecision Precision)[] Behind =
    [
        ("左右", NarrativePrecision.About), ("上下", NarrativePrecision.About), ("以上", NarrativePrecision.OrMore),
        ("以内", NarrativePrecision.OrLess), ("以下", NarrativePrecision.OrLess),
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
        var isFigure = NumberText.TryRead(text.AsSpan(), start, inSentence: true, out var figures);
        if (isFigure)
        {
            (value, end) = (figures.Value, figures.End);
            if (figures.IsTooLong || figures.Digits - figures.Decimals > MostDigits)
                return new(0, NarrativeUnit.Other, NarrativePrecision.NotACount, 1);
            for (var i = 0; i < figures.Decimals; i++)
                step /= 10;
        }
        else if (!Numerals.TryRead(text.AsSpan(), ref end, out value))
        {
            return null;
        }

        ReadMagnitude(text, ref end, ref value, ref step);
        var precision = !isFigure && start > 0 && text[start - 1] is '几' or '数' or '上' or '成' ? NarrativePrecision.NotACount
            : PrecisionBefore(text, start);
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
        ReadPrecisionBehind(text, ref end, value, ref precision, ref step);
        var isZero = value == 0 && start > 0 && text[start - 1] == '为';
        if (!isFigure && !isZero && unit is not (NarrativeUnit.Case or NarrativeUnit.Occasion or NarrativeUnit.Yuan))
            return null;
        if (end < text.Length && (text[end] is '-' or '~' or '至' or '/' || Characters.Digit(text[end]) >= 0))
            precision = NarrativePrecision.NotACount;
        // Dividing by one with a full scale drops trailing zeros.
        return new(value / 1.0000000000000000000000000000m, unit, precision, step);
    }

    // 25件左右
    private static void ReadPrecisionBehind(string text, ref int end, decimal value, ref NarrativePrecision precision, ref decimal step)
    {
        if (precision != NarrativePrecision.Exact)
            return;
        foreach (var (word, meaning) in Behind)
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) != 0)
                continue;
            end += word.Length;
            (precision, step) = (meaning, RoundStep(value, step));
            return;
        }
    }

    private static void ReadMagnitude(string text, ref int end, ref decimal value, ref decimal step)
    {
        while (end < text.Length && value < 1_000_000_000_000m && Numerals.Weight(text[end]) is >= 100 and var weight)
        {
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

        return Skip(text, ref end, CaseUnits) ? NarrativeUnit.Case
            : Skip(text, ref end, OccasionUnits) ? NarrativeUnit.Occasion : NarrativeUnit.None;
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
