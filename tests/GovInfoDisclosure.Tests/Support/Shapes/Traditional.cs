namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Traditional characters as machines make them from simplified ones, with their mistakes. For labels and our own sentences only.</summary>
internal static class Traditional
{
    private const string Simplified =
        "规范内业许处罚强费项条数决发废现额单万对总购务结转办开区计这稳权属类国机关执询补确获举报诉复请当缴纳维审继续经议讼据为与织会构问题进体动况个后从时于号间级际乡镇县云岭东长临门网页览统";

    private const string TraditionalForms =
        "規範內業許處罰強費項條數決發廢現額單萬對總購務結轉辦開區計這穩權屬類國機關執詢補確獲舉報訴復請當繳納維審繼續經議訟據為與織會構問題進體動況個後從時於號間級際鄉鎮縣雲嶺東長臨門網頁覽統";

    private const string MoreSimplified = "设领导组织质员应认识较种别围绕点栏训划绩众访读层图馆传递营标论让详络联系电话邮编资讯观闻调查评价监督责任追产险张运见导学习还过达无车队伍强弱虽时减护没纠余将划来较达仅负阅扫测试码华诉讯贴图浏发布览数";

    private const string MoreTraditional = "設領導組織質員應認識較種別圍繞點欄訓劃績眾訪讀層圖館傳遞營標論讓詳絡聯係電話郵編資訊觀聞調查評價監督責任追產險張運見導學習還過達無車隊伍強弱雖時減護沒糾餘將劃來較達僅負閱掃測試碼華訴訊貼圖瀏發布覽數";

    // Words and characters that converters get wrong, all seen in print.
    private static readonly (string Right, string Wrong)[] Mistakes = [("文件", "檔案"), ("制发", "製發"), ("强制", "強製"), ("只计", "隻計"), ("关系", "關係"), ("制作", "製作")];

    private static readonly Dictionary<char, char> Table = Simplified.Zip(TraditionalForms).Concat(MoreSimplified.Zip(MoreTraditional))
        .GroupBy(pair => pair.First).ToDictionary(pairs => pairs.Key, pairs => pairs.First().Second);

    /// <summary>Whether every character has its counterpart at the same place.</summary>
    public static bool IsAligned => Simplified.Length == TraditionalForms.Length && MoreSimplified.Length == MoreTraditional.Length;

    /// <summary>Converts a text. Its length stays the same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mistakes">Which of the mistakes are made: a bit each.</param>
    public static string Convert(string text, int mistakes)
    {
        for (var i = 0; i < Mistakes.Length; i++)
        {
            if ((mistakes >> i & 1) == 1)
                text = text.Replace(Mistakes[i].Right, Mistakes[i].Wrong, StringComparison.Ordinal);
        }

        return string.Concat(text.Select(character => Table.TryGetValue(character, out var form) ? form : character));
    }
}
