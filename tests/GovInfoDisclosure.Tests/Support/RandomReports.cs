namespace GovInfoDisclosure.Tests.Support;

/// <summary>How a random report is made.</summary>
public sealed record RandomReportOptions
{
    /// <summary>The edition of all tables; null: any, also mixed.</summary>
    public ReportFormat? Format { get; init; }

    /// <summary>Whether all equations of the tables hold.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>How many of a hundred cells are blank.</summary>
    public int BlankPercent { get; init; }

    /// <summary>How many of a hundred cells hold a text such as <c>/</c>.</summary>
    public int TextPercent { get; init; }

    /// <summary>How many of a hundred result rows hold no request.</summary>
    public int ZeroRowPercent { get; init; } = 60;

    /// <summary>Whether sections and tables may be missing.</summary>
    public bool MayLackSections { get; init; }
}

/// <summary>Random reports that depend on their seed alone. A test prints the seed in its message.</summary>
public static class RandomReports
{
    private static readonly string[] Texts = ["/", "-", "—", "无", "不适用"];

    private static readonly string[] Sentences =
    [
        "全年围绕重点工作推进信息公开，更新栏目若干。", "（一）主动公开。通过门户网站公开各类信息1136条，开展政策解读32次。", "2.完成目录编制12项，按季度更新。",
        "一是队伍建设有待加强；二是解读形式较为单一。", "全年总访问量达到602万余次，较上年增长8.5%。", "（二）改进措施", "存在的主要问题：公开的及时性不足。",
        "一、本年重点工作安排", "下一步将加强培训（计划4期），完善制度 \"三审三校\"。",
    ];

    private static readonly string[] Bodies = ["云岭市人民政府", "青石县发展和改革局", "临江区教育局", "北川镇人民政府", "东湖市人民政府办公室", "长河自治州人民政府(州政府办公室)"];

    public static DisclosureReport Create(int seed, RandomReportOptions? options = null)
    {
        options ??= new();
        var random = new Random(seed);
        var format = options.Format ?? (ReportFormat)random.Next(3);
        var requestEdition = format == ReportFormat.Trial2019 || (format == ReportFormat.Mixed && random.Next(2) == 0) ? ReportFormat.Trial2019 : ReportFormat.Edition2021;
        return new()
        {
            Header = Header(random, format),
            Preamble = Paragraphs(random, random.Next(3)),
            OverallSituation = Section(random, options),
            ProactiveDisclosure = Lacks(random, options) ? null : Proactive(random, options, format),
            DisclosureRequests = Lacks(random, options) ? null : Requests(random, options, requestEdition),
            LegalRemedies = Lacks(random, options) ? null : Remedies(random, options),
            ProblemsAndImprovements = Section(random, options),
            OtherMatters = Section(random, options),
        };
    }

    private static bool Lacks(Random random, RandomReportOptions options) => options.MayLackSections && random.Next(8) == 0;

    private static ReportHeader Header(Random random, ReportFormat format)
    {
        var year = format == ReportFormat.Trial2019 ? random.Next(2019, 2021) : random.Next(2021, 2027);
        var body = Bodies[random.Next(Bodies.Length)];
        return new()
        {
            Title = $"{body}{year}年政府信息公开工作年度报告",
            ReportingBody = body,
            ReportYear = year,
            PublishedOn = random.Next(3) == 0 ? null : new CalendarDate(year + 1, random.Next(1, 4), random.Next(1, 29)),
            StatisticalPeriod = random.Next(3) == 0 ? null : new() { From = new(year, 1, 1), To = new(year, 12, 31) },
            IndexNumber = random.Next(3) == 0 ? $"01{random.Next(1000000, 9999999)}/{year + 1}-{random.Next(10000):00000}" : null,
            DocumentNumber = random.Next(4) == 0 ? $"云政办发〔{year + 1}〕{random.Next(1, 99)}号" : null,
        };
    }

    private static NarrativeSection? Section(Random random, RandomReportOptions options) =>
        Lacks(random, options) ? null : new() { Paragraphs = Paragraphs(random, random.Next(6)) };

    private static ValueList<string> Paragraphs(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => Sentences[random.Next(Sentences.Length)]).ToValueList();

    private static ProactiveDisclosure Proactive(Random random, RandomReportOptions options, ReportFormat format)
    {
        // Blocks, not rows, mix their editions; item (9) and other services belong to trial blocks.
        var editions = Enumerable.Range(0, 4).Select(_ => format switch
        {
            ReportFormat.Edition2021 => ReportFormat.Edition2021,
            ReportFormat.Trial2019 => ReportFormat.Trial2019,
            _ => (ReportFormat)random.Next(2),
        }).ToArray();
        return ProactiveDisclosure.Create(
            row => row switch
            {
                ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments => editions[0],
                ProactiveRow.AdministrativeLicensing => editions[1],
                ProactiveRow.OtherExternalServices => editions[1] == ReportFormat.Trial2019 ? ReportFormat.Trial2019 : null,
                ProactiveRow.AdministrativePenalties or ProactiveRow.AdministrativeCompulsion => editions[2],
                ProactiveRow.AdministrativeFees => editions[3],
                _ => format == ReportFormat.Trial2019 ? ReportFormat.Trial2019 : null,
            },
            (row, column) => Blanked(random, options, (row, column) switch
            {
                (ProactiveRow.AdministrativeFees, 0) when editions[3] == ReportFormat.Edition2021 => random.Next(2) == 0 ? 0 : random.Next(1, 10_000_000) / 10_000m,
                (ProactiveRow.CentralizedProcurement, 1) => random.Next(1, 10_000_000) / 10_000m,
                (ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments, 2) => 1000 + random.Next(1000),
                (_, 1) when row is not (ProactiveRow.AdministrativeRules or ProactiveRow.NormativeDocuments or ProactiveRow.CentralizedProcurement) => random.Next(-20, 20),
                _ => random.Next(3) == 0 ? 0 : random.Next(random.Next(2) == 0 ? 30 : 20_000_000),
            }));
    }

    private static DisclosureRequests Requests(Random random, RandomReportOptions options, ReportFormat edition)
    {
        var rows = ReportLayout.Rows(ReportTable.DisclosureRequests, edition).Where(row => !row.IsHeading).Select(row => (RequestRow)row.Index).ToArray();
        var values = rows.ToDictionary(row => row, _ => new long[7]);
        var scale = random.Next(4) == 0 ? 3000 : 40;
        foreach (var row in rows)
        {
            if (row is RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward or RequestRow.ResultsTotal || random.Next(100) < options.ZeroRowPercent)
                continue;
            values[row][0] = random.Next(scale);
            for (var column = 1; column < 6; column++)
                values[row][column] = random.Next(4) == 0 ? random.Next(scale / 4) : 0;
        }

        for (var column = 0; column < 6; column++)
        {
            values[RequestRow.ResultsTotal][column] = rows.Where(row => row is not (RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward or RequestRow.ResultsTotal))
                .Sum(row => values[row][column]);
            values[RequestRow.CarriedForward][column] = random.Next(3) == 0 ? random.Next(9) : 0;
            var handled = values[RequestRow.ResultsTotal][column] + values[RequestRow.CarriedForward][column];
            values[RequestRow.CarriedOver][column] = Math.Min(handled, random.Next(3) == 0 ? random.Next(9) : 0);
            values[RequestRow.NewRequests][column] = handled - values[RequestRow.CarriedOver][column];
        }

        foreach (var row in rows)
            values[row][6] = values[row].Take(6).Sum();
        if (!options.Consistent)
            values[rows[random.Next(rows.Length)]][random.Next(7)] += random.Next(1, 20);
        return DisclosureRequests.Create(edition, row => ApplicantCounts.Create(category => Blanked(random, options, values[row][(int)category])));
    }

    private static LegalRemedies Remedies(Random random, RandomReportOptions options) => LegalRemedies.Create(_ =>
    {
        var values = Enumerable.Range(0, 4).Select(_ => (long)(random.Next(2) == 0 ? 0 : random.Next(40))).ToArray();
        return RemedyOutcomes.Create(outcome => Blanked(random, options, outcome == RemedyOutcome.Total ? values.Sum() : values[(int)outcome]));
    });

    private static Cell Blanked(Random random, RandomReportOptions options, Cell cell)
    {
        var chance = random.Next(100);
        return chance < options.BlankPercent ? Cell.Blank
            : chance < options.BlankPercent + options.TextPercent ? Cell.FromText(Texts[random.Next(Texts.Length)])
            : cell;
    }
}
