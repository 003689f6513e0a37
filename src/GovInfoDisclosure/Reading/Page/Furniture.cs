namespace GovInfoDisclosure;

/// <summary>Recognises what a web page or an office file puts around a report.</summary>
internal static class Furniture
{
    /// <summary>Whether a line begins what stands behind a report on its page.</summary>
    internal static bool IsFooter(ReadOnlySpan<char> line)
    {
        if (line.Length > 200)
            return false;
        return StartsWithAny(line, PageWords.Foot)
            || Contains(line, PageWords.Registration) || Contains(line, PageWords.PoliceRegistration);
    }

    /// <summary>Whether a line before a report belongs to its page and not to its preamble.</summary>
    internal static bool IsHead(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return true;
        if (line.IndexOf('。') >= 0 && !StartsWithAny(line, PageWords.HeadSentence))
            return false;
        return StartsWithAny(line, PageWords.Head) || line.IndexOfAny('>', '›', '»') >= 0;
    }

    /// <summary>Whether a line is the date of a signature.</summary>
    internal static bool IsDateLine(ReadOnlySpan<char> line) =>
        line.Length <= 20 && DateText.TryFind(line, out var found) && found.Length == line.Length;

    /// <summary>Whether a line may be the name of the organ over a signature's date.</summary>
    internal static bool IsSignature(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= 32 && line.IndexOfAny("。，；：、,;:".AsSpan()) < 0 && !Characters.ContainsDigit(line);

    private static bool Contains(ReadOnlySpan<char> line, string words) => line.IndexOf(words.AsSpan(), StringComparison.Ordinal) >= 0;

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        Span<char> compact = stackalloc char[16];
        var length = 0;
        foreach (var character in line)
        {
            if (length == compact.Length)
                break;
            if (!Characters.IsSpace(character) && character is not ('【' or '[' or '|'))
                compact[length++] = PrintFold.Of(character);
        }

        foreach (var start in starts)
        {
            if (compact.Slice(0, length).StartsWith(start.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
