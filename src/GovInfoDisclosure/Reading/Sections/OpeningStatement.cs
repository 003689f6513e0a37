namespace GovInfoDisclosure;

/// <summary>
/// Tells the opening statement of a report (why it is made, what it covers, whom to ask) from the text of section one, where no heading
/// stands between them.
/// </summary>
internal static class OpeningStatement
{
    // Statements are short; what follows later is the year's work, whatever it mentions.
    private const int MostParagraphs = 4;

    private static readonly string[] Words =
    [
        "现公布", "现发布", "兹公布", "现将", "本报告", "本年度报告", "特编制", "编制如下", HeaderField.StatisticalPeriod.Label, "统计时限", "数据期限", "统计时间", "请与", "联系电话",
        "联系地址", "通讯地址", "邮编", "邮政编码", "电子版", "特向社会公布", "现予公布", "欢迎查阅", "部分组成", "个部分",
    ];

    /// <summary>How many paragraphs are the statement; -1 when nothing tells where it ends.</summary>
    internal static int EndOf(IReadOnlyList<string> paragraphs)
    {
        var end = 0;
        for (var i = 0; i < paragraphs.Count && i < MostParagraphs; i++)
        {
            if (LabelText.ReadNumbering(paragraphs[i].AsSpan()).Kind == NumberingKind.BracketedChinese)
                return end > 0 ? end : i;
            if (Array.Exists(Words, word => PrintFold.Of(paragraphs[i]).IndexOf(word, StringComparison.Ordinal) >= 0))
                end = i + 1;
        }

        return end > 0 ? end : -1;
    }
}
