namespace GovInfoDisclosure;

/// <summary>What sentences before and at the beginning of a report state about body, year and period.</summary>
/// <param name="texts">The texts, the most telling first.</param>
/// <param name="report">Takes what is odd: what it is, the address, and the arguments of the message.</param>
internal sealed class OpeningText(IReadOnlyList<string> texts, Action<DiagnosticDescriptor, string, object[]> report)
{
    private const string Subject = "政府信息公开";

    private static readonly string[] PeriodWords = ["统计", "期限", "时限", "所列数据", "数据"];
    private static readonly string[] AnnouncingVerbs = ["现公布", "现发布", "现将", "兹公布", "编制了", "公布"];

    internal StatisticalPeriod? FindPeriod()
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            foreach (var keyword in PeriodWords)
            {
                var at = folded.IndexOf(keyword, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                if (ReadPeriod(text, at) is { } period)
                    return period;
            }
        }

        return null;
    }

    private StatisticalPeriod? ReadPeriod(string text, int from)
    {
        var window = text.AsSpan(from, Math.Min(text.Length - from, 80));
        if (!DateText.TryFind(window, out var first) || first.Start > 40)
            return null;
        var i = first.Start + first.Length;
        var limit = Math.Min(window.Length, i + 8);
        while (i < limit && !Numerals.IsPartOfNumber(window[i]))
            i++;
        if (i >= window.Length || !DateText.TryRead(window, i, first.Year, out var second))
            return null;
        if (first.Date is { } start && second.Date is { } end)
            return new() { From = start, To = end };
        var dates = window.Slice(first.Start, second.Start + second.Length - first.Start).ToString();
        report(DiagnosticDescriptors.InvalidDate, HeaderField.StatisticalPeriod.Address, [dates]);
        return null;
    }

    // 现公布某局2023年政府信息公开工作年度报告: only a sentence that announces the report names its body.
    internal string? FindBody()
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            foreach (var verb in AnnouncingVerbs)
            {
                var at = folded.IndexOf(verb, StringComparison.Ordinal);
                var year = at < 0 ? -1 : folded.IndexOf("20", at + verb.Length, StringComparison.Ordinal);
                var subject = year < 0 ? -1 : folded.IndexOf(Subject, year, StringComparison.Ordinal);
                if (year < 0 || year - at > 40 || subject < 0 || subject - year > 12)
                    continue;
                var body = text.Substring(at + verb.Length, year - at - verb.Length).Trim(' ', '《', '“');
                if (body.Length is < 3 or > 36 || body.IndexOfAny(['，', '。', ',', '、', '本', '我']) >= 0)
                    continue;
                report(DiagnosticDescriptors.TakenFromText, HeaderField.ReportingBody.Address, [body]);
                return body;
            }
        }

        return null;
    }

    // 2023年政府信息公开工作年度报告, anywhere in the opening text.
    internal int? FindYear()
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            for (var subject = folded.IndexOf(Subject, StringComparison.Ordinal); subject >= 0;
                subject = folded.IndexOf(Subject, subject + 1, StringComparison.Ordinal))
            {
                var end = folded.IndexOf("年度报告", subject, StringComparison.Ordinal);
                if (end < 0)
                    break;
                var from = Math.Max(0, subject - 8);
                if (end - subject > 12 || DateText.FindYear(text.AsSpan(from, subject - from), 0, out _) is not { } year)
                    continue;
                report(DiagnosticDescriptors.TakenFromText, HeaderField.ReportYear.Address, [text.Substring(from, subject - from)]);
                return year;
            }
        }

        return null;
    }
}
