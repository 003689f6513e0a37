namespace GovInfoDisclosure;

/// <summary>Recognises what a web page or an office file puts around a report.</summary>
internal static class Furniture
{
    // Longer lines are no name of a column and no path.
    private const int LongestName = 40;

    private const int LongestLine = 200;

    // What ends the names of organs.
    private const string OrganEnds = "局府委厅办室处会院中心站所队镇乡道司学校社组部署科区县市州省馆团库厂矿园场行盟旗关庭";

    /// <summary>Whether a line begins what stands behind a report on its page.</summary>
    internal static bool IsFooter(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        var isSentence = line.IndexOfAny('。', '，') >= 0;
        return (StartsWithAny(line, PageWords.Foot, out var end) && (!isSentence || IsBehindLabel(line, end)))
            || StartsWithAny(line, PageWords.FootSentence, out _) || IsButtons(line)
            || Contains(line, PageWords.Registration) || Contains(line, PageWords.PoliceRegistration);
    }

    /// <summary>Whether a line before a report belongs to its page and not to its preamble.</summary>
    internal static bool IsHead(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return true;
        if (line.IndexOf('。') >= 0)
            return StartsWithAny(line, PageWords.HeadSentence, out var after) && IsBehindLabel(line, after);
        if (IsPath(line) || IsButtons(line) || IsDateLine(line))
            return true;
        return StartsWithAny(line, PageWords.Head, out var end)
            && (IsBehindLabel(line, end) || (line.Length <= LongestName && line.IndexOfAny('，', '《') < 0));
    }

    /// <summary>Whether a line is the path to the page: 首页 > 政务公开 > …</summary>
    internal static bool IsPath(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line.IndexOfAny('。', '，') >= 0)
            return false;
        var arrows = 0;
        foreach (var character in line)
        {
            var folded = PrintFold.Of(character);
            arrows += folded is '>' or '›' or '»' or '→' ? 1 : folded is '<' ? -1 : 0;
        }

        return arrows > 0 || StartsWithAny(line, PageWords.Path, out _);
    }

    /// <summary>Whether a line is nothing but buttons and labels without values: 【打印】【关闭】, 分享到 微信 微博, 来源 作者 点击量.</summary>
    internal static bool IsButtons(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        Span<char> compact = stackalloc char[LongestLine];
        var length = 0;
        foreach (var character in line)
        {
            if (Characters.IsLetterOrDigit(character))
                compact[length++] = PrintFold.Of(character);
        }

        ReadOnlySpan<char> rest = compact.Slice(0, length);
        while (!rest.IsEmpty)
        {
            if (LengthOfButton(rest) is not (> 0 and var button))
                return false;
            rest = rest.Slice(button);
        }

        return length > 1;
    }

    /// <summary>Whether a line is a date and nothing else, but for brackets around it and a time or a weekday behind it.</summary>
    internal static bool IsDateLine(ReadOnlySpan<char> line)
    {
        line = line.Trim("()（）[]【】 ".AsSpan());
        if (line.Length > 32 || !DateText.TryFind(line, out var found) || found.Start > 0)
            return false;
        foreach (var character in line.Slice(found.Length))
        {
            if (Characters.Digit(character) < 0 && !Characters.IsSpace(character) && ":：星期一二三四五六日".IndexOf(character) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a line may be the name of the organ over a signature's date.</summary>
    internal static bool IsSignature(ReadOnlySpan<char> line)
    {
        var note = line.IndexOfAny('(', '（');
        var name = note > 0 ? line.Slice(0, note) : line;
        return line.Length is >= 3 and <= 32 && line.IndexOfAny("。，；：、,;:".AsSpan()) < 0 && !Characters.ContainsDigit(line)
            && OrganEnds.IndexOf(PrintFold.Of(name[name.Length - 1])) >= 0;
    }

    /// <summary>Whether a line is a label that has its value elsewhere.</summary>
    internal static bool IsBareLabel(ReadOnlySpan<char> line) =>
        StartsWithAny(line, PageWords.Labels, out var end) && line.Slice(end).Trim("：:】]|｜ \u3000".AsSpan()).IsEmpty;

    // 63K, 1.2MB behind the name of a file.
    private static int LengthOfButton(ReadOnlySpan<char> text)
    {
        foreach (var word in PageWords.Buttons)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                return word.Length;
        }

        var size = 0;
        while (size < text.Length && Characters.Digit(text[size]) >= 0)
            size++;
        if (size == 0 || size == text.Length || text[size] is not ('K' or 'k' or 'M'))
            return 0;
        return size + 1 < text.Length && text[size + 1] is 'B' or 'b' ? size + 2 : size + 1;
    }

    private static bool IsBehindLabel(ReadOnlySpan<char> line, int end) =>
        end == line.Length || !Characters.IsIdeograph(line[end]);

    private static bool Contains(ReadOnlySpan<char> line, string words) => line.IndexOf(words.AsSpan(), StringComparison.Ordinal) >= 0;

    // White space inside of the word and marks before it do not count.
    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts, out int end)
    {
        var first = 0;
        while (first < line.Length && (Characters.IsSpace(line[first]) || "【[|-·•*".IndexOf(line[first]) >= 0))
            first++;
        end = 0;
        foreach (var start in starts)
        {
            var (i, matched) = (first, 0);
            while (i < line.Length && matched < start.Length && (Characters.IsSpace(line[i]) || PrintFold.Of(line[i]) == start[matched]))
                matched += Characters.IsSpace(line[i++]) ? 0 : 1;
            if (matched == start.Length)
                end = Math.Max(end, i);
        }

        return end > 0;
    }
}
