namespace GovInfoDisclosure;

/// <summary>What a word of the text does in a sentence about requests and remedies.</summary>
internal enum WordKind
{
    /// <summary>Words that are not in the vocabulary.</summary>
    Unknown,

    /// <summary>The end of a sentence.</summary>
    SentenceEnd,

    /// <summary>A comma, semicolon, colon or bracket.</summary>
    ClauseEnd,

    /// <summary>The mark between the members of a list: 、.</summary>
    ListMark,

    /// <summary>和, 及, 以及, 或.</summary>
    And,

    /// <summary>A word that changes nothing.</summary>
    Weak,

    /// <summary>提交 and the like, between an applicant and a request.</summary>
    Submitted,

    /// <summary>共, 总数: of all.</summary>
    OfAll,

    /// <summary>累计: of all, but since when, it does not say.</summary>
    Cumulative,

    /// <summary>其中, 包括: what follows is a part; the value is 1 for 包括, 含.</summary>
    Part,

    /// <summary>A word that narrows what is counted to a part that no cell holds: a delay, an instance, a request withdrawn.</summary>
    Subset,

    /// <summary>Where requests come from: a channel or a kind of applicant. It may name a part, or all that there are.</summary>
    Source,

    /// <summary>剩余, 未办结: what is left of a number before.</summary>
    Remaining,

    /// <summary>各: each.</summary>
    Each,

    /// <summary>分别: the numbers follow in a list of their own.</summary>
    Respectively,

    /// <summary>A title in 《》.</summary>
    BookTitle,

    /// <summary>A number with its unit.</summary>
    Number,

    /// <summary>A year; the value is the year.</summary>
    Year,

    /// <summary>本年; the value is 1 for 全年, which may be that of another year named before.</summary>
    CurrentYear,

    /// <summary>上年, 去年, 同期.</summary>
    PriorYear,

    /// <summary>明年, 下一步.</summary>
    FutureYear,

    /// <summary>上半年, 3月.</summary>
    PartialPeriod,

    /// <summary>较, 同比, 增长: the number is a change.</summary>
    Compare,

    /// <summary>The reporting body itself.</summary>
    Own,

    /// <summary>全市, 全县: perhaps more than the reporting body.</summary>
    Wider,

    /// <summary>Bodies other than the reporting one.</summary>
    OtherUnits,

    /// <summary>A government, in the report of a body that is none.</summary>
    OtherBody,

    /// <summary>收到.</summary>
    Receive,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>新收.</summary>
    NewReceive,

    /// <summary>政府信息公开申请.</summary>
    Request,

    /// <summary>依申请公开, which names the work as well as the requests.</summary>
    OnRequest,

    /// <summary>申请, which may be a request for anything.</summary>
    RequestShort,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>结转下年度.</summary>
    CarriedForward,

    /// <summary>结转 without a direction.</summary>
    Carry,

    /// <summary>办结.</summary>
    Conclude,

    /// <summary>答复.</summary>
    Answer,

    /// <summary>办理, 处理.</summary>
    Process,

    /// <summary>按时.</summary>
    Timely,

    /// <summary>A result of table R; the value is its place in <see cref="ClaimTerm.Results"/>.</summary>
    Result,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Litigation,

    /// <summary>复议后.</summary>
    AfterReconsideration,

    /// <summary>未经复议直接.</summary>
    Directly,

    /// <summary>An outcome of table L; the value is a <see cref="RemedyOutcome"/>.</summary>
    Outcome,

    /// <summary>政府信息公开.</summary>
    OpenGovernment,

    /// <summary>引起, 发生, 提起.</summary>
    Cause,

    /// <summary>未, 没有, 无.</summary>
    Negation,

    /// <summary>投诉, 举报 in a list of remedies.</summary>
    Complaint,

    /// <summary>公民、法人和其他组织, 公众: whoever applies.</summary>
    Applicant,

    /// <summary>信息处理费; the value is 1 for words that mean other fees, too.</summary>
    Fee,

    /// <summary>规章 or 规范性文件; the value is a <see cref="ProactiveRow"/>.</summary>
    Instrument,

    /// <summary>制发, 废止, 现行有效; the value is the column of the row.</summary>
    InstrumentVerb,

    /// <summary>占.</summary>
    Share,

    /// <summary>办结率, 答复率.</summary>
    Rate,

    /// <summary>Something else that is counted: messages, proposals, licences.</summary>
    OtherObject,
}

/// <summary>A word of a folded paragraph.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Value">What the kind says about it, or 0.</param>
internal readonly record struct NarrativeToken(WordKind Kind, int Start, int End, int Value)
{
    /// <summary>The number, for <see cref="WordKind.Number"/>.</summary>
    internal NarrativeNumber? Number { get; init; }
}
