namespace GovInfoDisclosure;

/// <summary>The words of sentences about requests and remedies, folded; the longest one that fits is taken.</summary>
internal static class NarrativeVocabulary
{
    private static readonly (WordKind Kind, int Value, string Words)[] Lists =
    [
        (WordKind.Weak, 0, "计 仅 只 已 均 均已 全部 全部已 已全部 都 全 各类 各种 依法 依规 依法依规 规范 认真 严格 妥善 实际 顺利 圆满 有 为 达 达到 是 的 了 由 等 " +
            "数 数量 件数 案件数 数为 案件 案 事项 情况 情形 现象 类 关于 有关 相关 方面 工作 过 曾 任何 社会 决定 告知书 " +
            "作出 做出 属于 本着 并 且 也 我们 期间 中 于 对 按 按照 即 到 上 所 人 依 " +
            "向 从 在 新的 此类 因此 同时 另外 另 此外 还 至 截至 截止 截止到 截至到 止 底 年末 以 已经 结果为 期间内 作 收取 共收取 征收 申请人 按规定 按照规定 约 大约 近 接近 超过 超 逾 不足 不到 " +
            "量 件 办结总数 办理总数 答复总数 结果 占比为 按程序 依程序 按流程 " +
            "以下简称 简称 通过 采取 采用 形式 方式 途径 等形式 等方式 等途径 等渠道 任何形式 任何方式 任何渠道 任何途径 各种形式 各种方式 各种渠道 各种途径 各类渠道 各渠道 " +
            "各个渠道 不同渠道 多种形式 多种方式 多种渠道 来自 尚有 另有 还有"),
        (WordKind.OfAll, 0, "共 共计 总共 一共 合计 总 总数 总量 共有 申请总数 申请总量 申请量"),
        (WordKind.Submitted, 0, "要求公开 请求公开 要求获取 提交 递交 提交的 递交的 提出 提出的 寄送的 寄来的 发来的 提请的 转来 转来的"),
        (WordKind.Part, 0, "其中 其中包括"),
        (WordKind.Part, 1, "包括 含 包含"),
        (WordKind.Each, 0, "各 各为 各有"),
        (WordKind.Respectively, 0, "分别 分别为 依次"),
        (WordKind.And, 0, "和 及 以及 与 或 或者 暨"),

        (WordKind.CurrentYear, 0, "今年以来 年初以来 本年以来 本年度以来 本年 本年度 今年 当年 当年度 本年内 本年度内 报告期内 统计期内"),
        // In 去年全年 it is not the year of the report.
        (WordKind.Cumulative, 0, "累计 累计共"),
        (WordKind.CurrentYear, 1, "全年 全年度 年内 年度内 一年来 全年共"),
        (WordKind.PriorYear, 0, "上年 上年度 去年 上一年 上一年度 前年 往年 历年 近年来 近年 近三年 近两年 近五年 同期 以来 去年同期 上年同期 历史 条例施行以来 过去 十四五 十三五 十四五期间 十三五期间"),
        (WordKind.FutureYear, 0, "明年 下一步 下年 下年度 次年 今后 来年 下一年 下一年度 未来"),
        (WordKind.PartialPeriod, 0, "上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 每月 每季度 每年 月底 月份"),
        (WordKind.Compare, 0, "较 同比 环比 比 相比 增长 增加 增加了 减少 减少了 下降 上升 提高 提升 降低 增幅 降幅 增量 多出 翻番"),

        (WordKind.Own, 0,
            "本机关 我机关 本单位 我单位 本局 我局 本委 我委 本办 我办 本镇 我镇 本乡 我乡 本街道 我街道 本厅 我厅 本处 我处 本院 我院 本中心 我中心 本部门 我部门 本行政机关 " +
            "局机关 市政府 县政府 区政府 州政府 镇政府 乡政府 省政府 旗政府 人民政府 市人民政府 县人民政府 区人民政府 州人民政府 镇人民政府 乡人民政府 政府办公室 政府办公厅 政府办 市政府办 县政府办 区政府办 州政府办 " +
            "市政府办公室 县政府办公室 区政府办公室 州政府办公室 省政府办公厅 市政府办公厅 办公室 办公厅 街道办事处 街道办 管委会 管理委员会 市局 县局 区局 州局 省局 我分局 本分局"),
        (WordKind.Wider, 0, "本级 区本级 县本级 市本级 州本级 省本级 全区 全县 全市 全省 全州 全镇 全乡 全街道 全旗 全盟 全系统 全局系统 全行业 全辖区 我市 我县 我区 我州 我省 我旗 本市 本县 本区 本州 " +
            "本省 本旗 全国"),
        (WordKind.OtherUnits, 0,
            "各级 各部门 各单位 各镇 各乡 各乡镇 各镇街 各街道 各县 各区 各市 各县区 各区县 各县市 各科室 各股室 各处室 各地 各委办局 各行政机关 各有关 各相关 各学校 各校 下属 所属 直属 县直 市直 区直 州直 镇直 省直 旗直 部门 " +
            "单位 乡镇 镇街 县级 县市 县区 市县 基层 辖区 下级 行政机关 职能部门"),

        (WordKind.Receive, 0, "收件量 收到 共收到 接到 接收 收悉 接收到 共收"),
        (WordKind.Accept, 0, "共登记 登记收到 受理量 受理 接受 接办 登记受理"),
        (WordKind.NewReceive, 0, "新收 新收到 新受理 新接收 新接到 新增 新增受理 本年新收 本年度新收 今年新收 当年新收 新发生"),
        (WordKind.Request, 0,
            "政府信息公开申请 信息公开申请 政府信息公开的申请 政府信息公开申请事项 政务公开申请 公开申请 申请公开政府信息 申请政府信息公开 政府信息申请 政府信息依申请公开 " +
            "政府信息依申请公开申请 政府信息公开依申请 依申请公开申请 依申请公开事项 依申请公开政府信息申请 依申请公开办理事项 政府信息依申请公开办理事项 政府信息的申请 公开政府信息的申请 公开信息的申请 " +
            "依申请件 依申请公开信息申请 政府信息申请公开 申请公开的政府信息 申请公开信息 申请公开事项 依申请公开申请事项"),
        // Beside 主动公开信息7条, 依申请公开信息59条 counts documents.
        (WordKind.OnRequest, 0, "依申请公开 依法申请公开 申请公开 依申请 依申请公开信息 依申请公开政府信息 依申请信息"),
        (WordKind.RequestShort, 0, "申请"),
        (WordKind.Carry, 0, "结转 转结 结转来 遗留 转接 转入 转至 转到 顺延 顺延至 顺延到 延至 延续 延续至 延续到"),
        (WordKind.Conclude, 0, "办结 办毕 办理结果 办理结果总数 办理完毕 办结答复 办理办结 已办结 共办结 审结办结"),
        (WordKind.Answer, 0, "答复 回复 答复办结 办理答复 书面答复申请人 予以答复 作出答复 依法答复"),
        (WordKind.Process, 0, "办理 处理 办理了 继续办理 继续处理"),
        (WordKind.Timely, 0, "按时 按期 如期 及时 限时 在规定时限内 在法定期限内 按规定时限 在规定期限内 在法定时限内 按规定时间"),
        (WordKind.Subset, 0, "不予受理 不受理 转办 委托 转由 交由 移交 转交 转送 移送 代办 协办 配合 协同 联合 会同 延期 超期 逾期 当场 同一 同一申请人 一审 二审 再审 有效 有效申请 " +
            "不属于 撤回 主动撤回 补正 重点 集中 涉及的 部分 不含 除 扣除 自行 转 应办结 应答复 应办 应办理 需办理 需办结 共需办理 减免 免收 免除 退还 力争 争取 代为"),
        (WordKind.Source, 0, "网站 政府网站 门户网站 政府门户网站 口头 电话 网上 网络 互联网 在线 线上 线下 信函 邮寄 信件申请 传真 当面 现场 邮件 电子邮件 电子邮箱 平台 渠道 窗口 邮政 来信 来函 书面 书面申请 " +
            "来访 上门 法人 企业 社会组织 其他组织 律师 律师事务所 个人"),
        (WordKind.Remaining, 0, "余 剩余 其余 余下 未办结 尚未办结 未答复 尚未答复 正在办理 尚在办理 在办"),

        (WordKind.Reconsideration, 0, "复议 申请行政复议 被申请行政复议 提起行政复议 提出行政复议 被提起行政复议 申请复议 行政复议申请 复议案件 行政复议案件 行政复议案"),
        (WordKind.Litigation, 0, "诉讼 提起行政诉讼 被提起行政诉讼 提起诉讼 行政诉讼案件 诉讼案件 行政诉讼案 起诉 被起诉 提起行政诉讼案件"),
        (WordKind.AfterReconsideration, 0, "复议后 行政复议后 经复议 经行政复议 经过复议 经复议后 经行政复议后 先复议后 复议后再 不服行政复议决定 不服复议决定 对行政复议决定不服 对复议决定不服"),
        (WordKind.Directly, 0, "直接 未经复议 未经行政复议 未经复议直接 未经行政复议直接 未复议 未复议直接"),
        (WordKind.Outcome, (int)RemedyOutcome.Upheld, "维持 被维持 予以维持 维持原行政行为 维持原决定"),
        (WordKind.Outcome, (int)RemedyOutcome.Corrected, "纠正 被纠正 纠错 被纠错 予以纠正 结果被纠正"),
        (WordKind.Outcome, (int)RemedyOutcome.Pending, "未审结 正在审理 正在审理中 尚在审理 尚在审理中 审理中 未办结案件"),

        (WordKind.Result, ResultOf(RequestRow.CorrectionOverdue), "逾期未补正 逾期不补正 逾期未予补正 申请人逾期未补正 申请人逾期不补正"),
        (WordKind.Result, ResultOf(RequestRow.FeeOverdue), "逾期未缴费 逾期未缴纳费用 逾期不缴费"),

        (WordKind.OpenGovernment, 0, "政府信息公开 信息公开 政务公开 政府信息"),
        (WordKind.Cause, 0, "发生 引起 引发 涉及 涉 产生 出现 因 由于 提起 被提起 被 导致 存在 针对 不服 而 所引发 所引起 引致 引发的 引起的"),
        (WordKind.Negation, 0, "未 没有 无 未曾 不存在 从未 未有 没 暂无 暂未 并未 均未 均无 未予"),
        (WordKind.Complaint, 0, "投诉 举报 申诉 信访 投诉举报 行政投诉"),
        (WordKind.Applicant, 0, "公众 群众 人民群众 市民 村民 居民 公民 社会公众 公民、法人和其他组织 公民、法人或其他组织 公民、法人及其他组织 公民、法人或者其他组织 公民法人和其他组织 法人和其他组织 " +
            "法人或者其他组织 任何人 任何单位和个人 单位和个人 个人和单位 个人或单位 任何单位或个人 任何个人或单位 任何个人和单位 社会各界"),
        (WordKind.Fee, 0, "信息处理费 信息处理费用 政府信息处理费 信息公开处理费 政府信息公开信息处理费 政府信息公开费用 信息公开费用 政府信息公开处理费 依申请公开信息处理费"),
        (WordKind.Fee, 1, "收费 费用 任何费用 检索费 复制费 收费金额"),

        (WordKind.Instrument, (int)ProactiveRow.AdministrativeRules, "政府规章 行政规章 部门规章"),
        (WordKind.InstrumentVerb, 0, "制定 制发 出台 印发 新制定 制定出台 制定发布 制定印发 新制发 新出台 颁布 制定并发布"),
        (WordKind.InstrumentVerb, 1, "废止 清理废止 宣布失效 失效 废止失效"),
        (WordKind.InstrumentVerb, 2, "现行有效 继续有效 保留"),
        (WordKind.Share, 0, "占 占比 约占 占到"),
        (WordKind.Rate, 0, "办结率 办理率 答复率 回复率 按时办结率 按期办结率 按时答复率 按期答复率 及时答复率 及时办结率 按时回复率 及时回复率 限时办结率 公开率 按期办理率 按时办理率"),

        (WordKind.OtherObject, 0, "询问 主动公开 网络问政 问政 留言 网民留言 信箱 市长信箱 县长信箱 书记信箱 热线 来电 咨询 投诉件 投诉举报渠道 建议 提案 议案 人大建议 政协提案 代表建议 解读 政策解读 回应 征集 " +
            "调查 公报 培训 新媒体 微信 微博 公众号 " +
            "许可 处罚 行政确认 检查 审查 公文 发文 文件 制度 稿件 信息 动态 公告 公示 栏目 专栏 事项清单 案例 会议 人次 舆情 工单 事件 民生实事 12345 信访件 信访事项 举报件 建议提案 证明 登记 项目 标准 目录 " +
            "政务服务 办件 网办件 答复书 决定书 通知书"),
    ];

    private static readonly string[] RequestHeads =
    [
        "公开申请", "信息公开申请", "政府信息公开申请", "依申请公开", "依申请公开申请", "依申请公开信息申请", "依申请公开政府信息", "依申请公开政府信息申请", "政府信息依申请公开",
        "政府信息依申请公开申请", "政府信息公开依申请", "政府信息申请公开", "政府信息申请", "申请公开政府信息", "政府信息的申请", "公开政府信息的申请",
    ];
    private static readonly string[] RequestTails = ["件", "办件", "表", "书", "函", "信函", "信件"];
    private static readonly string[] ForwardHeads = [
        "结转", "结转至", "结转到", "转结", "转结至", "转接", "转接至", "转入", "转至", "转到", "转", "顺延", "顺延至", "顺延到", "延至", "延续至", "延续到", "延续",
    ];
    private static readonly string[] ForwardTails = ["下年", "下年度", "下一年", "下一年度", "次年", "次年度", "来年", "明年"];
    private static readonly string[] OverHeads = ["上年", "上年度", "上一年", "上一年度", "去年", "往年", "以前年度", "上年末", "去年末"];
    private static readonly string[] OverTails =
    [
        "未办结", "未办结转入", "未办结转入本年", "未办结转入本年度", "未办结结转", "转入", "转入本年", "转入本年度",
        "结转", "转结", "结转办理", "结转至本年", "结转至本年度", "结转来", "遗留",
    ];

    private static readonly Dictionary<char, Word[]> Index = CreateIndex();

    /// <summary>The longest word that begins at a place of a folded text.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The place.</param>
    /// <returns>The word as a token, or null when no word begins there.</returns>
    internal static NarrativeToken? Find(string text, int start)
    {
        if (!Index.TryGetValue(text[start], out var words))
            return null;
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, start, word.Text, 0, word.Text.Length) == 0)
                return new(word.Kind, start, start + word.Text.Length, word.Value);
        }

        return null;
    }

    /// <summary>Whether the title of a document names the fee.</summary>
    internal static bool NamesFee(string title) => title.IndexOf("信息处理费", StringComparison.Ordinal) >= 0;

    private static Dictionary<char, Word[]> CreateIndex()
    {
        var words = FormWords().ToDictionary(static word => word.Text, StringComparer.Ordinal);
        foreach (var (kind, value, list) in Lists)
        {
            foreach (var text in list.Split(' '))
            {
                // The first list that has a word decides; later ones must not take it away.
                if (text.Length > 0 && !words.ContainsKey(text))
                    words.Add(text, new(text, kind, value));
            }
        }

        AddPairs(words, RequestHeads, RequestTails, WordKind.Request);
        AddPairs(words, ["申请"], RequestTails, WordKind.RequestShort);
        AddPairs(words, ForwardHeads, ForwardTails, WordKind.CarriedForward);
        AddPairs(words, ForwardTails, ["结转"], WordKind.CarriedForward);
        AddPairs(words, OverHeads, OverTails, WordKind.CarriedOver);
        AddPairs(words, ["结转", "转结"], OverHeads, WordKind.CarriedOver);
        foreach (var (text, index) in ClaimTerm.ResultWords())
            words[text] = new(text, WordKind.Result, index);
        return words.Values.GroupBy(static word => word.Text[0])
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static word => word.Text.Length).ToArray());
    }

    // The words that are names of the form.
    private static IEnumerable<Word> FormWords()
    {
        yield return new(ReportLayout.RequestRowOf(RequestRow.ResultsTotal).Name, WordKind.OfAll, 0);
        yield return new(ReportLayout.RequestRowOf(RequestRow.Disclosed).Parent!.Name, WordKind.Conclude, 0);
        yield return new(HeaderField.ReportYear.Label, WordKind.Weak, 0);
        for (var category = ApplicantCategory.NaturalPerson; category <= ApplicantCategory.LegalServiceInstitution; category++)
            yield return new(ReportLayout.CellOf(RequestRow.NewRequests, category).Column.Label, WordKind.Source, 0);
        yield return new(ReportLayout.OrganizationHeading, WordKind.Applicant, 0);
        yield return new(ReportLayout.RemedyRowOf(RemedyKind.Reconsideration).Name, WordKind.Reconsideration, 0);
        yield return new(ReportLayout.LitigationHeading, WordKind.Litigation, 0);
        for (var outcome = RemedyOutcome.Upheld; outcome <= RemedyOutcome.Pending; outcome++)
            yield return new(ReportLayout.CellOf(RemedyKind.Reconsideration, outcome).Column.Label, WordKind.Outcome, (int)outcome);
        ProactiveRow[] instruments = [ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments];
        foreach (var row in instruments)
        {
            foreach (var name in ReportLayout.Editions.Select(edition => ReportLayout.ProactiveRowOf(row, edition).Name).Distinct())
                yield return new(name, WordKind.Instrument, (int)row);
        }

        ProactiveRow[] decisions =
            [ProactiveRow.AdministrativeLicensing, ProactiveRow.AdministrativePenalties, ProactiveRow.AdministrativeCompulsion];
        foreach (var row in decisions)
            yield return new(ReportLayout.ProactiveRowOf(row, ReportFormat.Edition2021).Name, WordKind.OtherObject, 0);
    }

    private static int ResultOf(RequestRow row) => Array.IndexOf(ClaimTerm.Results, ClaimTerm.Of(row));

    private static void AddPairs(Dictionary<string, Word> words, string[] heads, string[] tails, WordKind kind)
    {
        foreach (var head in heads)
        {
            foreach (var tail in tails)
                words[head + tail] = new(head + tail, kind, 0);
        }
    }

    private sealed record Word(string Text, WordKind Kind, int Value);
}
