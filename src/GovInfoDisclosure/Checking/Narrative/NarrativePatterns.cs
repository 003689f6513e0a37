using static GovInfoDisclosure.OtherClaims;
using static GovInfoDisclosure.PatternNeeds;
using static GovInfoDisclosure.RemedyClaims;
using static GovInfoDisclosure.RequestClaims;
using static GovInfoDisclosure.ResultClaims;

namespace GovInfoDisclosure;

/// <summary>The patterns in the order in which they are tried: the first that fits decides.</summary>
/// <remarks>
/// Each has a name, its shape (see <see cref="NarrativePattern"/>), what it claims, what must be known before, a sentence of a section on
/// requests that it reads, and one that looks like it and that it leaves alone. A pattern that claims nothing keeps its number from those
/// that follow.
/// </remarks>
internal static class NarrativePatterns
{
    internal static readonly NarrativePattern[] All =
    [
        // The fee.
        new("a fee", "charged* Money", Fee, OfFee, "全年收取信息处理费200元。", "全年减免信息处理费200元。"),
        new("no fee", "any* Fee any* None any*", Fee, OfFee, "信息处理费未收取。", "收费标准未调整。"),
        new("no fee, named behind", "any* None any* Fee any*", Fee, OfFee, "未收取信息处理费。", "未调整收费标准。"),
        new("a fee: none", "ours* None ours*", Fee, OfFee, "收取信息处理费情况：无。", "收取信息处理费情况：无变化。"),

        // Requests received and handled, named in front of the number.
        new("requests by a verb", "plain* verb inner* named Counts", Requests, None, "共收到政府信息公开申请12件。", "收到土地信息公开申请的投诉12件。"),
        new("申请 by a verb", "plain* verb known* RequestShort Counts", Requests, OfRequests, "收到申请12件。", "收到低保申请12件。"),
        new("requests from origins", "origins* receiving origins* named Counts", RequestsFrom, First,
            "收到公民通过网站提交的政府信息公开申请5件。", "其中收到通过网站提交的政府信息公开申请5件。"),
        new("申请 that origins submitted", "origins* receiving origins* Submitted origins* RequestShort Counts", RequestsFrom,
            OfRequests | First, "收到以信函形式提出的申请3件。", "收到邮寄申请3件。"),
        new("requests without a verb", "subject* Request Counts weak*", RequestsAlone, First, "政府信息公开申请共5件。", "政府信息公开申请5件延期。"),
        new("依申请公开: 0", "subject* OnRequest Zero weak*", RequestsAlone, OfRequests | First, "依申请公开数量为0件。", "依申请公开数量为8件。"),

        // Carried over and forward.
        new("parts of what was handled", "any* handling any* CarriedOver Cases", PartsOfHandled, None, "办结上年结转2件、本年新收10件。", "上年结转2件。"),
        new("carried", "carried* carrying Cases", Carried, OfRequests, "上年结转2件。", "延期结转下年度2件。"),
        new("carried and handled", "carried* carrying filler* handling Cases", Carried, OfRequests,
            "结转下年度继续办理7件。", "结转下年度的延期办理7件。"),
        new("requests carried", "carried* carrying still* noun Counts", Carried, OfRequests, "上年结转申请2件。", "上年结转网上申请2件。"),
        new("requests carried and handled", "carried* carrying filler* handling still* noun Counts", Carried, OfRequests,
            "结转下年度继续办理的申请2件。", "结转下年度继续办理的信函申请2件。"),

        // Results of table R.
        new("results", "resulting* Result Cases", Results, OfRequests, "予以公开和部分公开的208件。", "收到可予以公开的12件。"),
        new("results of answers", "resulting* Result filler* handling Cases", Results, OfRequests, "予以公开答复12件。", "收到予以公开答复12件。"),

        // Verbs without a noun, or with the noun behind the number.
        new("received", "plain* receiving Cases ahead*", Requests, OfRequests, "共收到12件。", "收到12件信访件。"),
        new("received requests", "plain* receiving Cases ahead* named loose*", Requests, None, "收到12件政府信息公开申请。", "收到12件网上政府信息公开申请。"),
        new("received 申请", "plain* receiving Cases ahead* RequestShort loose*", Requests, OfRequests, "收到12件申请。", "收到12件网上申请。"),
        new("handled something unknown", "any* handling Cases Unknown any*", Nothing, None, "办结12件积案。", "办结12件。"),
        new("handled something else", "any* handling Cases ahead* other any*", Nothing, None, "办结12件行政复议。", "办结12件申请。"),
        new("handled requests", "plain* handling Cases ahead* named any*", Requests, None, "办结12件政府信息公开申请。", "办结12件建议。"),
        new("handled", "plain* handling Cases", Requests, OfRequests, "办结12件。", "延期办结12件。"),

        // The number first.
        new("left for the next year", "left* Cases open* CarriedForward tail*", Carried, OfRequests,
            "尚有3件未办结，结转下年度。", "网上3件结转下年度。"),
        new("left for the next year, for a reason", "left* Cases hampered* CarriedForward tail*", Carried, OfRequests,
            "有2件因补正尚未完成而结转下年。", "3件因未到答复期限结转下年度。") { IsDoubtful = true },
        new("of which handled", "lead* Cases about* Conclude tail*", Requests, OfRequests, "其中7件已办结。", "其中网上7件已办结。"),
        new("of which answered", "lead* Cases about* Answer tail*", Requests, Counted, "收到申请9件，其中7件已答复。", "7件已答复。"),
        new("requests that were handled", "lead* Cases about* Request timely* closing tail*", Requests, None,
            "14件政府信息公开申请均已办结。", "14件政府信息公开申请正在办理。"),
        new("申请 that were concluded", "lead* Cases about* noun timely* Conclude tail*", Requests, OfRequests,
            "12件申请已全部办结。", "2件申请办结后被申请行政复议。"),
        new("申请 that were answered", "lead* Cases about* noun timely* Answer tail*", Requests, Counted,
            "收到申请9件，其中8件申请已答复。", "8件申请已答复。"),
        new("of which with a result", "lead* Cases about* Result tail*", Results, OfRequests, "两件予以公开。", "网上两件予以公开。"),
        new("申请 with a result", "lead* Cases about* noun timely* Result tail*", Results, OfRequests, "8件申请予以公开。", "8件申请可能予以公开。"),
        new("of which carried over", "lead* Cases about* CarriedOver tail*", Carried, OfRequests, "其中2件为上年结转。", "其中网上2件为上年结转。"),
        new("so many requests", "subject* Cases about* Request weak*", RequestsAlone, First, "共有5件政府信息公开申请。", "5件政府信息公开申请引发复议。"),

        // Reconsideration and litigation.
        new("remedies", "remedied* remedy Counts", Remedies, OfDisclosure, "行政复议、行政诉讼共3件。", "受理行政复议案件120件。"),
        new("an outcome", "decided* Outcome Counts", Outcome, OfDisclosure | OfRemedies, "行政复议维持2件。", "行政复议一审维持2件。"),
        new("of which with an outcome", "decided* Counts about* Outcome tail*", Outcome, OfDisclosure | OfRemedies,
            "行政复议3件，其中2件维持。", "行政复议3件，其中2件维持原判的。"),
        new("remedies that something caused", "told* Cause Counts about* remedy remedied*", Remedies, OfDisclosure,
            "因答复引发2件行政复议。", "因答复引发2件行政复议申请被受理。"),
        new("so many remedies", "lead* Counts about* remedy remedied*", Remedies, OfDisclosure, "共2件行政复议。", "共2件行政复议申请被受理。"),

        // Rules and documents; what is published (公开) need not have been issued.
        new("so many documents", "any* InstrumentVerb Counts ahead* Instrument any*", Instrument, None, "全年出台2件政府规章。", "全年公开2件政府规章。"),
        new("documents", "any* InstrumentVerb made* Instrument Counts", Instrument, None, "制发规范性文件12件。", "公开规范性文件12件。"),
        new("documents and a verb", "any* Instrument made* InstrumentVerb Counts", Instrument, None, "规范性文件制发3件。", "规范性文件公开3件。"),
        new("more documents", "made* InstrumentVerb Counts made*", Instrument, None, "制发规范性文件2件，废止1件。", "废止1件。"),

        // Percentages.
        new("a rate", "any* Rate Percent", Rate, OfRequests, "按时办结率100%。", "满意率100%。"),
        new("a share", "weak* Share whole* Percent", Share, OfRequests, "予以公开5件，占办结数的50%。", "予以公开占50%。"),

        // 未, 没有, 无 in a clause without numbers.
        new("no outcome", "denied* None around* Outcome weak*", Outcome, None, "未发生行政复议被纠错情况。", "未发生行政复议败诉。"),
        new("none carried", "denied* None ahead* carrying rest*", Carried, OfRequests, "无结转下年度的申请。", "无结转下年度的投诉。"),
        new("no requests and no remedies", "denied* None received* named join around* dispute around*", NoRequestsNoRemedies, None,
            "无依申请公开、行政复议、行政诉讼情况。", "无涉及依申请公开的行政复议。"),
        new("no remedies", "denied* None around* dispute around*", Remedies, None, "未发生行政复议。", "未发生行政诉讼败诉情况。"),
        new("no requests", "denied* None asked* Request asked*", NoRequests, None, "未收到政府信息公开申请。", "未收到政府信息公开申请的投诉件。"),
        new("no 依申请公开", "denied* None quiet* OnRequest quiet*", NoRequests, None, "无依申请公开。", "未涉及依申请公开。"),
        new("no 依申请公开 received", "denied* None asked* receiving asked* OnRequest asked*", NoRequests, None,
            "未收到公民提起的依申请公开。", "未收到依申请公开答复。"),
        new("no 申请", "denied* None quiet* RequestShort quiet*", NoRequests, UnderHeading, "无申请。", "无低保申请。"),
        new("no 申请 received", "denied* None asked* receiving asked* RequestShort asked*", NoRequests, UnderHeading,
            "未收到公民提起的申请。", "未收到低保申请。"),
        new("remedies: none", "denied* dispute denied* None silent*", Remedies, None, "行政复议、行政诉讼均未发生。", "行政诉讼均未败诉。"),
    ];
}
