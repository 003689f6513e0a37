namespace GovInfoDisclosure;

/// <summary>Finds identity numbers (公民身份号码) and private mobile numbers in the text of a report.</summary>
internal static class PersonalNumbers
{
    private const int MobileLength = 11;
    private const int IdentityLength = 18;
    private const string CheckDigits = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // A number given for readers to call is meant to be public.
    private static readonly string[] ContactWords = ["电话", "联系", "热线", "手机", "咨询", "传真", "微信"];

    // What says that a number beside it is this person's own, also where it is called a telephone: 申请人李某，联系电话…
    private static readonly string[] PrivatePersons =
        ["申请人", "当事人", "信访人", "举报人", "投诉人", "先生", "女士", "村民", "居民", "市民", "业主", "姓名"];

    // 申请人可拨打咨询电话… tells them which number to call.
    private static readonly char[] Inviting = ['可', '请', '向', '拨', '致', '咨', '监', '热', '服', '如', '需'];

    private const int LongestDistance = 16;

    internal static IEnumerable<FindingQuote> In(DisclosureReport report)
    {
        foreach (var (section, paragraphs) in ReportSection.TextsOf(report))
        {
            for (var i = 0; i < paragraphs.Count; i++)
            {
                foreach (var (start, length) in RunsIn(paragraphs[i]))
                {
                    if (IsIdentity(paragraphs[i], start, length) || IsPrivateMobile(paragraphs[i], start, length))
                        yield return new(section, i, start, paragraphs[i].Substring(start, length));
                }
            }
        }
    }

    /// <summary>The number with its middle hidden: a finding must not spread what it warns of.</summary>
    internal static string Masked(string number) =>
        number.Substring(0, 3) + new string('*', number.Length - 5) + number.Substring(number.Length - 2);

    private static IEnumerable<(int Start, int Length)> RunsIn(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && Characters.Digit(text[end]) >= 0)
                end++;
            if (end - start == IdentityLength - 1 && end < text.Length && PrintFold.Of(text[end]) is 'X' or 'x')
                end++;
            if (end > start)
                yield return (start, end - start);
            start = Math.Max(start, end);
        }
    }

    private static bool IsIdentity(string text, int start, int length)
    {
        if (length != IdentityLength)
            return false;
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * Characters.Digit(text[start + i]);
        return CheckDigits[sum % 11] == char.ToUpperInvariant(PrintFold.Of(text[start + IdentityLength - 1]))
            && CalendarDate.TryCreate(Number(6, 4), Number(10, 2), Number(12, 2)) is { Year: >= 1900 };

        int Number(int at, int count) =>
            NumberText.TryRead(text.AsSpan(start + at, count), 0, inSentence: false, out var figures) ? (int)figures.Value : 0;
    }

    private static bool IsPrivateMobile(string text, int start, int length) =>
        length == MobileLength && Characters.Digit(text[start]) == 1 && Characters.Digit(text[start + 1]) >= 3
        && (StandsBesideAPerson(PrintFold.Of(text), start) || !ContactWords.Any(PrintFold.Of(text).Contains));

    private static bool StandsBesideAPerson(string text, int start)
    {
        var from = Math.Max(0, start - LongestDistance);
        var before = text.Substring(from, start - from);
        before = before.Substring(before.LastIndexOfAny(['。', ';', '；']) + 1);
        foreach (var person in PrivatePersons)
        {
            var at = before.LastIndexOf(person, StringComparison.Ordinal);
            if (at >= 0 && before.IndexOfAny(Inviting, at + person.Length) < 0)
                return true;
        }

        return false;
    }
}
