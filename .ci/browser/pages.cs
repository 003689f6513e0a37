#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Writes the pages that the browser check opens: dotnet run .ci/browser/pages.cs -- FOLDER
using GovInfoDisclosure;

var folder = Directory.CreateDirectory(args[0]).FullName;
Write("plain", Plain());
Write("large-city", LargeCity());
var wrong = Wrong();
Write("findings", wrong, new() { Check = ConsistencyChecker.Check(wrong) });
Write("findings-english", wrong, new() { Check = ConsistencyChecker.Check(wrong), Language = MessageLanguage.English });
var doubtful = ReportReader.Read(Damaged(wrong));
Write("doubtful", doubtful.Report!, new() { Check = ConsistencyChecker.Check(doubtful), Reading = doubtful });
var torn = Torn(OneWrong());
File.WriteAllText(Path.Combine(folder, "front.txt"), torn);
var restored = ReportReader.Read(torn);
Write("front", restored.Report!, new() { Check = ConsistencyChecker.Check(restored), Reading = restored, Language = MessageLanguage.English });
var attacked = Attacked(File.ReadAllLines("attacks.txt"));
Write("attacks", attacked.Report!, new() { Check = ConsistencyChecker.Check(attacked), Reading = attacked });
return 0;

void Write(string name, DisclosureReport report, ReportHtmlOptions? options = null) =>
    File.WriteAllText(Path.Combine(folder, name + ".html"), ReportHtml.Write(report, options ?? ReportHtmlOptions.Default));

// The text of a report in which rows have lost a cell, and a cell holds words.
static string Damaged(DisclosureReport report) => string.Join('\n', ReportText.Write(report).Split('\n').Select(line =>
    line.Contains("属于国家秘密") || line.Contains("重复申请") ? string.Join('|', line.Split('|').Where((_, i) => i != 4))
    : line.StartsWith("| 行政许可") ? line[..^1] + "余 |"
    : line));

// A total that was left at 0.
static DisclosureReport OneWrong()
{
    var plain = Plain();
    var results = plain.DisclosureRequests!.Results;
    return plain with
    {
        DisclosureRequests = plain.DisclosureRequests with
        {
            Results = results with { PartiallyDisclosed = results.PartiallyDisclosed with { Total = 0 } },
        },
    };
}

// What is left of the text of a report when it was copied out of a viewer: no borders, every row on one line, a label torn in two, and a row in one piece.
static string Torn(DisclosureReport report) => string.Join('\n', ReportText.Write(report).Split('\n')
    .Where(line => !line.Contains("---"))
    .Select(line => line.StartsWith('|') ? string.Join(' ', line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : line)
    .Select(line => line.StartsWith("4.无正当理由大量") ? line.Insert("4.无正当理由大量".Length, "\n")
        : line.StartsWith("（一）予以公开") ? line.Replace(" ", "") : line));

// Texts that would run if any of them became markup, in every place for a text, and quoted by findings and doubts.
static ReadResult Attacked(string[] attacks)
{
    var all = string.Concat(attacks);
    var wrong = Wrong();
    var requests = wrong.DisclosureRequests!;
    var report = wrong with
    {
        Header = wrong.Header with { Title = all, ReportingBody = all, IndexNumber = all, DocumentNumber = all },
        Preamble = [.. attacks],
        OverallSituation = new() { Paragraphs = [.. attacks, .. attacks.Select(attack => $"全年新收政府信息公开申请5件{attack}，发生行政复议12件{attack}。")] },
        ProactiveDisclosure = wrong.ProactiveDisclosure! with { AdministrativeLicensing = new() { DecisionsThisYear = Cell.FromText(all) } },
        DisclosureRequests = requests with { CarriedOver = requests.CarriedOver with { NaturalPerson = Cell.FromText("5" + all) } },
        LegalRemedies = wrong.LegalRemedies! with { DirectLitigation = RemedyOutcomes.Zero with { Upheld = Cell.FromText(all), Total = Cell.FromText(all) } },
        OtherMatters = new() { Paragraphs = [.. attacks] },
    };
    return ReportText.Read(Damaged(report));
}

// A county department: few requests, one of them refused, no legal remedies.
static DisclosureReport Plain() => new()
{
    Header = new()
    {
        Title = "青石县发展和改革局2024年政府信息公开工作年度报告",
        ReportingBody = "青石县发展和改革局",
        ReportYear = 2024,
        PublishedOn = new(2025, 1, 17),
        StatisticalPeriod = new() { From = new(2024, 1, 1), To = new(2024, 12, 31) },
        IndexNumber = "011234567/2025-00012",
    },
    Preamble = ["本报告根据《中华人民共和国政府信息公开条例》编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。"],
    OverallSituation = new()
    {
        Paragraphs =
        [
            "2024年，我局围绕重点项目、价格管理和节能审查，持续做好政府信息公开工作。",
            "（一）主动公开。通过县政府门户网站公开各类信息136条，其中政策解读12篇。",
            "（二）依申请公开。全年新收政府信息公开申请6件，均在法定期限内答复。",
            "（三）政府信息管理。落实先审查、后公开，全年审查拟公开信息148条。",
            "（四）平台建设。调整栏目3个，开展栏目自查4次。",
            "（五）监督保障。组织业务培训2次，参加46人次，未发生责任追究。",
        ],
    },
    ProactiveDisclosure = new()
    {
        AdministrativeRules = InstrumentRow.Zero,
        NormativeDocuments = new() { IssuedThisYear = 2, RepealedThisYear = 1, CurrentlyInEffect = 14 },
        AdministrativeLicensing = new() { DecisionsThisYear = 87 },
        AdministrativePenalties = DecisionRow.Zero,
        AdministrativeCompulsion = DecisionRow.Zero,
        AdministrativeFees = FeeRow.Zero,
    },
    DisclosureRequests = Requests(new()
    {
        [RequestRow.NewRequests] = [4, 2, 0, 0, 0, 0],
        [RequestRow.Disclosed] = [2, 1, 0, 0, 0, 0],
        [RequestRow.PartiallyDisclosed] = [1, 0, 0, 0, 0, 0],
        [RequestRow.ProcessInformation] = [0, 1, 0, 0, 0, 0],
        [RequestRow.NotHeld] = [1, 0, 0, 0, 0, 0],
    }),
    LegalRemedies = Remedies([0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]),
    ProblemsAndImprovements = new()
    {
        Paragraphs = ["存在的主要问题：一是解读形式较为单一；二是部分栏目更新不够及时。", "改进情况：丰富解读形式，编制栏目更新计划，按季度通报更新情况。"],
    },
    OtherMatters = new() { Paragraphs = ["本年度未收取信息处理费。"] },
};

// As many digits as published reports have.
static DisclosureReport LargeCity() => Plain() with
{
    Header = new() { Title = "东湖市人民政府2024年政府信息公开工作年度报告", ReportingBody = "东湖市人民政府", ReportYear = 2024, PublishedOn = new(2025, 3, 28) },
    Preamble = [],
    OverallSituation = new() { Paragraphs = ["2024年，全市各级行政机关依法办理政府信息公开申请，数据为全市汇总。"] },
    ProactiveDisclosure = new()
    {
        AdministrativeRules = new() { IssuedThisYear = 6, RepealedThisYear = 3, CurrentlyInEffect = 118 },
        NormativeDocuments = new() { IssuedThisYear = 412, RepealedThisYear = 298, CurrentlyInEffect = 5127 },
        AdministrativeLicensing = new() { DecisionsThisYear = 20145873 },
        AdministrativePenalties = new() { DecisionsThisYear = 11763492 },
        AdministrativeCompulsion = new() { DecisionsThisYear = 186325 },
        AdministrativeFees = new() { AmountCollectedThisYear = 7251638.4071m },
    },
    DisclosureRequests = Requests(new()
    {
        [RequestRow.NewRequests] = [26845317, 14208896, 12873, 20418, 10457732, 98761],
        [RequestRow.CarriedOver] = [1874, 902, 0, 3, 415, 6],
        [RequestRow.Disclosed] = [19845100, 10208000, 12500, 20000, 10450000, 98000],
        [RequestRow.PartiallyDisclosed] = [7001203, 4000411, 370, 415, 7700, 741],
        [RequestRow.StateSecret] = [12, 3, 0, 0, 1, 0],
        [RequestRow.NotHeld] = [411, 873, 1, 0, 23, 20],
    }),
    LegalRemedies = Remedies([12345678, 2210447, 1093312, 10000021], [98765, 4321, 20117, 30089], [45012, 1877, 9031, 11200]),
};

// One wrong total, a total of table L that was left at 0, and a blank.
static DisclosureReport Wrong()
{
    var plain = Plain();
    var requests = plain.DisclosureRequests!;
    var results = requests.Results;
    return plain with
    {
        DisclosureRequests = requests with
        {
            Results = results with
            {
                PartiallyDisclosed = results.PartiallyDisclosed with { NaturalPerson = 1, Total = 0 },
                NotProcessed = results.NotProcessed with { RepeatedRequest = ApplicantCounts.Zero with { LegalServiceInstitution = Cell.FromText("/") } },
            },
        },
        LegalRemedies = plain.LegalRemedies! with { Reconsideration = RemedyOutcomes.Zero with { Upheld = 10, Pending = 1 } },
        OverallSituation = plain.OverallSituation! with
        {
            Paragraphs = [.. plain.OverallSituation.Paragraphs, "全年新收政府信息公开申请5件，发生行政复议12件、行政诉讼2件。"],
        },
    };
}

// The total column and the sum rows follow from the six categories of the result rows.
static DisclosureRequests Requests(Dictionary<RequestRow, long[]> counts)
{
    RequestRow[] others = [RequestRow.NewRequests, RequestRow.CarriedOver, RequestRow.ResultsTotal, RequestRow.CarriedForward];
    counts[RequestRow.ResultsTotal] = Sum(counts.Where(row => !others.Contains(row.Key)).Select(row => row.Value));
    counts[RequestRow.CarriedForward] = Sum([Row(RequestRow.NewRequests), Row(RequestRow.CarriedOver), [.. Row(RequestRow.ResultsTotal).Select(count => -count)]]);
    return new()
    {
        NewRequests = Counts(RequestRow.NewRequests),
        CarriedOver = Counts(RequestRow.CarriedOver),
        Results = new()
        {
            Disclosed = Counts(RequestRow.Disclosed),
            PartiallyDisclosed = Counts(RequestRow.PartiallyDisclosed),
            NotDisclosed = new()
            {
                StateSecret = Counts(RequestRow.StateSecret),
                ProhibitedByLaw = ApplicantCounts.Zero,
                EndangersSecurityOrStability = ApplicantCounts.Zero,
                ThirdPartyRights = ApplicantCounts.Zero,
                InternalAffairs = ApplicantCounts.Zero,
                ProcessInformation = Counts(RequestRow.ProcessInformation),
                EnforcementCaseFile = ApplicantCounts.Zero,
                AdministrativeInquiry = ApplicantCounts.Zero,
            },
            UnableToProvide = new() { NotHeld = Counts(RequestRow.NotHeld), CreationRequired = ApplicantCounts.Zero, UnclearAfterCorrection = ApplicantCounts.Zero },
            NotProcessed = new()
            {
                PetitionOrComplaint = ApplicantCounts.Zero,
                RepeatedRequest = ApplicantCounts.Zero,
                PublicPublication = ApplicantCounts.Zero,
                ExcessiveRequests = ApplicantCounts.Zero,
                ConfirmationOrReissue = ApplicantCounts.Zero,
            },
            OtherHandling = new() { CorrectionOverdue = ApplicantCounts.Zero, FeeOverdue = ApplicantCounts.Zero, OtherReason = ApplicantCounts.Zero },
            Total = Counts(RequestRow.ResultsTotal),
        },
        CarriedForward = Counts(RequestRow.CarriedForward),
    };

    long[] Row(RequestRow row) => counts.TryGetValue(row, out var cells) ? cells : new long[6];
    static long[] Sum(IEnumerable<long[]> rows) => [.. Enumerable.Range(0, 6).Select(column => rows.Sum(row => row[column]))];
    ApplicantCounts Counts(RequestRow row) => new()
    {
        NaturalPerson = Row(row)[0],
        CommercialEnterprise = Row(row)[1],
        ResearchInstitution = Row(row)[2],
        PublicInterestOrganization = Row(row)[3],
        LegalServiceInstitution = Row(row)[4],
        OtherOrganization = Row(row)[5],
        Total = Row(row).Sum(),
    };
}

static LegalRemedies Remedies(params long[][] kinds)
{
    return new() { Reconsideration = Outcomes(kinds[0]), DirectLitigation = Outcomes(kinds[1]), PostReconsiderationLitigation = Outcomes(kinds[2]) };

    static RemedyOutcomes Outcomes(long[] counts) =>
        new() { Upheld = counts[0], Corrected = counts[1], Other = counts[2], Pending = counts[3], Total = counts.Sum() };
}
