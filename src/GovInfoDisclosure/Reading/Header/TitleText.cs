using System.Text;

namespace GovInfoDisclosure;

/// <summary>Recognises the title of a report and what it says about body and year.</summary>
internal static class TitleText
{
    private const int MaximumLength = 80;
    private const string Kind = "报告";

    private const string Subject = "政府信息公开", OtherSubject = "政务公开";

    // The first character of both, in both scripts.
    private static readonly string Needed = PrintFold.VariantsOf(Subject[0]);

    /// <summary>A title, its body and its year as far as it states them.</summary>
    internal sealed record Found(string Title, string? Body, int? Year)
    {
        internal int Completeness => (Body is null ? 0 : 2) + (Year is null ? 0 : 1);
    }

    /// <summary>Whether a text has what every title has; cheap, for the many that have not.</summary>
    internal static bool MayBe(ReadOnlySpan<char> text) => text.IndexOfAny(Needed.AsSpan()) >= 0;

    /// <summary>Reads a title.</summary>
    /// <param name="text">One or several lines put together.</param>
    /// <returns>The title, or null when the text is none.</returns>
    internal static Found? Read(string text)
    {
        if (!MayBe(text.AsSpan()) || Furniture.IsPath(text.AsSpan()))
            return null;
        var title = WithoutSite(Compact(ReadingNotes.Remove(text)));
        if (title.Length is < 8 or > MaximumLength || title.IndexOfAny(['。', '，', '；', ',', ';', '、', '：', ':']) >= 0)
            return null;
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        var folded = LabelText.FoldAll(title.AsSpan(), buffer).ToString();
        var subject = folded.IndexOf(Subject, StringComparison.Ordinal);
        if (subject < 0)
            subject = folded.IndexOf(OtherSubject, StringComparison.Ordinal);
        var kind = subject < 0 ? -1 : folded.IndexOf(Kind, subject, StringComparison.Ordinal);
        if (kind < 0)
            kind = subject < 0 ? -1 : folded.IndexOf("年报", subject, StringComparison.Ordinal);
        if (kind < 0 || kind - subject > 16 || folded.Length - kind > 8 || folded.IndexOf("解读", StringComparison.Ordinal) >= 0)
            return null;
        var year = DateText.FindYear(title.AsSpan(), 0, out _);
        return folded.IndexOf('年') < 0 && year is null ? null : new(title, BodyOf(title), year);
    }

    /// <summary>The text without white space and without the marks that pages put around titles.</summary>
    internal static string Compact(string text)
    {
        var buffer = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Characters.IsSpace(character))
                buffer.Append(character);
        }

        var title = buffer.ToString();
        if (title.StartsWith("【", StringComparison.Ordinal) && title.IndexOf('】') is > 0 and < 8 and var end)
            title = title.Substring(end + 1);
        if (title.StartsWith("关于", StringComparison.Ordinal))
            title = title.Substring(2);
        var open = title.IndexOf('《');
        if (open == 0 && title.IndexOf('》') is > 0 and var close)
            title = title.Substring(1, close - 1) + title.Substring(close + 1);
        return title.Trim('|', '｜', '#', '*', '=', '_');
    }

    // 某局2023年政府信息公开工作年度报告-某市人民政府: pages put the name of the site behind.
    private static string WithoutSite(string title)
    {
        var folded = PrintFold.Of(title);
        for (var kind = folded.IndexOf(Kind, StringComparison.Ordinal); kind >= 0;
            kind = folded.IndexOf(Kind, kind + 1, StringComparison.Ordinal))
        {
            var end = kind + Kind.Length;
            if (end < folded.Length && (Characters.IsDash(folded[end]) || folded[end] is '_' or '|'))
                return title.Substring(0, end);
        }

        return title;
    }

    private static string? BodyOf(string title)
    {
        var folded = PrintFold.Of(title);
        var subject = folded.IndexOf("政府信息公", StringComparison.Ordinal);
        if (subject < 0)
            subject = folded.IndexOf("政务公", StringComparison.Ordinal);
        if (subject <= 0)
            return null;
        var body = title.Substring(0, subject);
        if (DateText.FindYear(body.AsSpan(), 0, out var year) is not null)
            body = body.Substring(0, year) + AfterYear(body, year + 4);
        body = WithoutUnlikelyYear(body).Trim('《', '》', '(', ')', '（', '）', '-', '—', '“', '”').Trim();
        if (body.StartsWith("关于", StringComparison.Ordinal))
            body = body.Substring(2);
        if (body.EndsWith("关于", StringComparison.Ordinal))
            body = body.Substring(0, body.Length - 2);

        // A bracket that opens inside the name was closed by the trimming above: give it back.
        if (body.IndexOfAny(['(', '（']) >= 0 && body.IndexOfAny([')', '）']) < 0)
            body += body.IndexOf('（') >= 0 ? '）' : ')';
        return body.Length >= 2 ? body : null;
    }

    // 某局9999年: no year that a report may have, and no part of the name.
    private static string WithoutUnlikelyYear(string body)
    {
        var start = body.Length - 1;
        while (start > 0 && Characters.Digit(body[start - 1]) >= 0)
            start--;
        return start >= 2 && start < body.Length - 1 && body[body.Length - 1] == '年' ? body.Substring(0, start) : body;
    }

    private static string AfterYear(string text, int start)
    {
        var rest = text.Substring(Math.Min(start, text.Length));
        foreach (var unit in (string[])["年度", "年"])
        {
            if (rest.StartsWith(unit, StringComparison.Ordinal))
                return rest.Substring(unit.Length);
        }

        return rest;
    }
}
