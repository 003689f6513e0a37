namespace GovInfoDisclosure;

/// <summary>What sentences before and at the beginning of a report state about body, year and period.</summary>
/// <param name="texts">The texts, the most telling first.</param>
/// <param name="paths">The paths to the page, which may name the year if nothing else does.</param>
/// <param name="report">Takes what is odd: what it is, the address, and the arguments of the message.</param>
internal sealed class OpeningText(IReadOnlyList<string> texts, IEnumerable<string> paths,
    Action<DiagnosticDescriptor, string, object[]> report)
{
    private const string Subject = "政府信息公开";
    private const string Statistics = "统计";
    private const int LongestBody = 36;
    private const int LongestPeriod = 80;

    private static readonly string[] PeriodWords = [Statistics, "期限", "时限", "所列数据", "数据"];
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    private static readonly string[] AnnouncingVerbs = ["现公布", "现发布", "现将", "兹公布", "编制了", "公布"];
    private static readonly string[] ContactVerbs = ["请与", "请和", "请向", "请同", "请联系", "请咨询"];

    // What ends the name of a body that others work in: an office of it answers questions on its report.
    private static readonly string[] BodyEnds =
        ["人民政府", "管理委员会", "管委会", "委员会", "街道办事处", "办事处", "局", "厅", "镇", "乡", "街道", "法院", "检察院", "大学", "学院", "医院"];

    private static readonly string[] BodiesWithOffices = ["局", "厅"];

    internal StatisticalPeriod? FindPeriod()
    {
        var isTold = false;
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            string? invalid = null;
            foreach (var keyword in PeriodWords)
            {
                var at = folded.IndexOf(keyword, StringComparison.Ordinal);
                if (at >= 0 && ReadPeriod(text, at, ref invalid) is { } period)
                    return period;
            }

            isTold |= Tell(invalid);
        }

        for (var i = 0; i < texts.Count && !isTold; i++)
            isTold = Tell(DamagedPeriod(texts[i]));
        return null;
    }

    private bool Tell(string? quoted)
    {
        if (quoted is not null)
            report(DiagnosticDescriptors.InvalidDate, HeaderField.StatisticalPeriod.Address, [quoted]);
        return quoted is not null;
    }

    // 统计期限自20221月1日起至2022年12月31日: from a day to a day, and one of them is no date.
    private static string? DamagedPeriod(string text)
    {
        var folded = PrintFold.Of(text);
        var at = folded.IndexOf(Statistics, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var end = folded.IndexOfAny(['。', ';'], at);
        var window = folded.Substring(at, Math.Min((end < 0 ? folded.Length : end) - at, LongestPeriod));
        var (first, last) = (window.IndexOfAny(Digits), window.LastIndexOf('日'));
        var until = window.IndexOfAny(['至', '到'], Math.Max(first, 0));
        return first >= 0 && first < until && until < last && window.IndexOf('月', first, until - first) > 0
            ? text.Substring(at + first, last + 1 - first)
            : null;
    }

    private static StatisticalPeriod? ReadPeriod(string text, int from, ref string? invalid)
    {
        var window = text.AsSpan(from, Math.Min(text.Length - from, LongestPeriod));
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
        invalid ??= window.Slice(first.Start, second.Start + second.Length - first.Start).ToString();
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
                if (at < 0 || ReadAnnounced(text, folded, at + verb.Length) is not { } body)
                    continue;
                report(DiagnosticDescriptors.TakenFromText, HeaderField.ReportingBody.Address, [body]);
                return body;
            }
        }

        return null;
    }

    // A body, perhaps with a note in brackets, and a year before the subject: 某局（以下简称我局）2021年政府信息公开.
    private static string? ReadAnnounced(string text, string folded, int from)
    {
        if (DateText.FindYear(folded.AsSpan(), from, out var year) is null)
            return null;
        var name = text.Substring(from, year - from);
        var note = name.IndexOfAny(['(', '（']);
        if (note > 0 && name.IndexOf('称', note) > 0 && name.TrimEnd()[name.TrimEnd().Length - 1] is ')' or '）')
            name = name.Substring(0, note);
        var subject = folded.IndexOf(Subject, year, StringComparison.Ordinal);
        return subject >= 0 && subject - year <= 12 ? AsName(name.Trim(' ', '《', '“')) : null;
    }

    // 如有疑问，请与某局办公室联系: an office of the body, which is the body itself only where its own name ends like one.
    internal string? FindContact()
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            foreach (var verb in ContactVerbs)
            {
                var at = folded.IndexOf(verb, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                var name = text.Substring(at + verb.Length);
                var end = PrintFold.Of(name).IndexOfAny(['联', '咨', '(', '，', ',', '。', '：', ':', ';', '；']);
                if (end < 0 || AsName(name.Substring(0, end).Trim()) is not { } office || BodyOf(office) is not { } body)
                    continue;
                report(DiagnosticDescriptors.BodyFromContact, HeaderField.ReportingBody.Address, [office, body]);
                return body;
            }
        }

        return null;
    }

    private static string? BodyOf(string office)
    {
        var folded = PrintFold.Of(office);
        if (Array.Exists(BodyEnds, end => folded.EndsWith(end, StringComparison.Ordinal)))
            return office;
        foreach (var end in BodiesWithOffices)
        {
            if (folded.LastIndexOf(end, StringComparison.Ordinal) is >= 2 and var at)
                return office.Substring(0, at + end.Length);
        }

        return null;
    }

    private static string? AsName(string text) =>
        text.Length is >= 3 and <= LongestBody && PrintFold.Of(text).IndexOfAny(['，', '。', ',', '、', '本', '我', '各', '该', '所']) < 0
            ? text
            : null;

    // 2023年政府信息公开工作年度报告, anywhere in the opening text.
    internal int? FindYear()
    {
        foreach (var text in texts.Concat(paths))
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
                var words = text.Substring(from, subject - from).Trim('>', ' ');
                report(DiagnosticDescriptors.TakenFromText, HeaderField.ReportYear.Address, [words]);
                return year;
            }
        }

        return null;
    }
}
