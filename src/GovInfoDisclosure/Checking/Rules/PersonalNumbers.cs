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
        && !ContactWords.Any(PrintFold.Of(text).Contains);
}
