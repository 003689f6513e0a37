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
                        {
                            var text = paragraphs[i].Substring(start, length);
                            yield return new() { Section = section, Paragraph = i, Offset = start, Text = text };
                        }
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
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;
            if (end - start == IdentityLength - 1 && end < text.Length && text[end] is 'X' or 'x')
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
            sum += Weights[i] * (text[start + i] - '0');
        int Digits(int at, int count) => int.Parse(text.Substring(start + at, count), System.Globalization.CultureInfo.InvariantCulture);
        return CheckDigits[sum % 11] == char.ToUpperInvariant(text[start + IdentityLength - 1])
            && CalendarDate.TryCreate(Digits(6, 4), Digits(10, 2), Digits(12, 2)) is { Year: >= 1900 };
    }

    private static bool IsPrivateMobile(string text, int start, int length) =>
        length == MobileLength && text[start] == '1' && text[start + 1] >= '3' && !ContactWords.Any(text.Contains);
}
