namespace GovInfoDisclosure;

/// <summary>The one list of what a cell says that does not apply: <c>/</c>, a dash, 无, 不涉及.</summary>
internal static class NotApplicable
{
    private const int LongestText = 4;

    private static readonly string[] Words = ["无", "空", "不适用", "不涉及", "未涉及", "未统计", "无数据"];

    /// <summary>Whether the text says that the cell does not apply, in either script, with white space around it or not.</summary>
    internal static bool Is(ReadOnlySpan<char> text)
    {
        text = Characters.Trim(text);
        if (text.IsEmpty || text.Length > LongestText)
            return false;
        foreach (var word in Words)
        {
            if (PrintFold.Equals(text, word))
                return true;
        }

        foreach (var character in text)
        {
            if (!IsSign(character))
                return false;
        }

        return true;
    }

    /// <summary>Whether a character is one of the marks that stand for "not applicable", also several of them in a row.</summary>
    internal static bool IsSign(char character) =>
        Characters.IsDash(character) || PrintFold.Of(character) is '/' or '\\' or '*' or '…';
}
