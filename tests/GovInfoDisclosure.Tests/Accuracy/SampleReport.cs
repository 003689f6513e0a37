namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>The numbers and words of a random report, which depend on the seed alone.</summary>
internal sealed class SampleReport
{
    private static readonly string[] Places = ["青石县", "云岭市", "北川区", "临江市", "东湖区", "长河自治州"];
    private static readonly string[] Offices = ["人民政府", "发展和改革局", "教育局", "市场监督管理局", "人民政府办公室", "卫生健康委员会", "统计局"];
    private static readonly long[] YearLike = [20, 21, 22, 19, 2019, 2020, 2021, 2024, 1, 3, 30];

    private static readonly string[] Sentences =
    [
        "全年通过门户网站公开各类信息1136条，其中机构职能类21条。", "（一）主动公开。围绕重点工作更新栏目，开展政策解读32次。", "依申请公开渠道畅通，均在法定期限内办结。",
        "（二）政府信息管理。落实三审三校，完善目录12项。", "监督保障方面，组织培训3场次、120人次。", "一是队伍建设有待加强；二是解读形式较为单一。", "下一步将举办培训2期，覆盖45个科室。",
        "本机关未收取信息处理费。", "平台全年访问量约602万次，较上年增长8.5%。",
    ];

    private readonly HashSet<string> _zeroed;

    /// <param name="seed">Decides everything.</param>
    /// <param name="zeroed">Rows to hold zeros instead, to make a failure small.</param>
    /// <param name="kind">The kind of figures, or null for any.</param>
    public SampleReport(int seed, IEnumerable<string>? zeroed = null, Figures? kind = null)
    {
        _zeroed = [.. zeroed ?? []];
        var random = new Random(seed * 7919 + 11);

        // In turn, so that a few seeds have all kinds.
        Figures = kind ?? (Figures)(seed % 7);
        var edition = (seed + 1) % 3;
        TrialRequests = edition == 0 || (edition == 2 && random.Next(2) == 0);
        Blocks = Enumerable.Range(0, 4).Select(i => edition == 0 || (edition == 2 && random.Next(2) == 0) ? FormText.Blocks2019[i] : FormText.Blocks2021[i]).ToList();
        if (edition == 0)
            Blocks.Add(FormText.Blocks2019[4]);
        Year = edition == 0 ? random.Next(2019, 2021) : random.Next(2021, 2026);
        Body = Places[random.Next(Places.Length)] + Offices[random.Next(Offices.Length)];
        PublishedOn = new(Year + 1, random.Next(1, 4), random.Next(1, 29));
        Narrative = Enumerable.Range(0, 3).Select(_ => Sentences.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToArray()).ToArray();
        FillProactive(new Random(seed + 1_000_003));
        FillRequests(new Random(seed + 2_000_003));
        FillRemedies(new Random(seed + 3_000_017));
    }

    public Figures Figures { get; }

    public bool TrialRequests { get; }

    public List<Block> Blocks { get; }

    public int Year { get; }

    public string Body { get; }

    public CalendarDate PublishedOn { get; }

    public string Title => $"{Body}{Year}年政府信息公开工作年度报告";

    /// <summary>The paragraphs of sections one, five and six.</summary>
    public string[][] Narrative { get; }

    /// <summary>What stands in each cell by address; null where it is blank.</summary>
    public Dictionary<string, decimal?> Numbers { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<RequestLine> Lines => [.. FormText.RequestLines(TrialRequests)];

    private void FillProactive(Random random)
    {
        foreach (var block in Blocks)
        {
            for (var row = 0; row < block.Rows.Length; row++)
            {
                for (var column = 0; column < block.Columns.Length; column++)
                {
                    var address = block.Address(row, column);
                    var key = block.Columns[column].Key;
                    var value = (decimal)Value(random) * (Figures == Figures.Dense && random.Next(4) == 0 ? 391 : 1);
                    if (key is "amountCollectedThisYear" or "procurementAmount" && value > 0 && random.Next(2) == 0)
                        value += random.Next(1, 10_000) / 10_000m;
                    if (key == "changeThisYear" && random.Next(3) == 0)
                        value = -value;
                    Put(address, value, random);
                }
            }
        }
    }

    private void FillRequests(Random random)
    {
        var lines = Lines;
        var counts = lines.ToDictionary(line => line.Path, _ => new long[7]);
        var results = lines.Where(line => line.Depth > 0 && line.Path != "results/total").ToArray();
        foreach (var line in results)
        {
            var isEmpty = Figures is Figures.Sparse or Figures.Tiny && random.Next(100) < 70;
            for (var column = 0; column < 6; column++)
            {
                var value = Value(random);
                counts[line.Path][column] = isEmpty || _zeroed.Contains(line.Path) ? 0 : value;
            }
        }

        for (var column = 0; column < 6; column++)
        {
            counts["results/total"][column] = results.Sum(line => counts[line.Path][column]);
            var (forward, over) = (Value(random), Value(random));
            counts["carriedForward"][column] = _zeroed.Contains("carriedForward") ? 0 : forward;
            var all = counts["results/total"][column] + counts["carriedForward"][column];
            counts["carriedOver"][column] = _zeroed.Contains("carriedOver") ? 0 : Math.Min(all, over);
            counts["newRequests"][column] = all - counts["carriedOver"][column];
        }

        foreach (var line in lines)
        {
            counts[line.Path][6] = counts[line.Path].Take(6).Sum();
            for (var column = 0; column < 7; column++)
                Put(line.Address(column), counts[line.Path][column], random);
        }
    }

    private void FillRemedies(Random random)
    {
        foreach (var (_, key) in FormText.Remedies)
        {
            var values = Enumerable.Range(0, 4).Select(_ => Value(random)).ToList();
            if (_zeroed.Contains(key))
                values = [0, 0, 0, 0];
            values.Add(values.Sum());
            for (var outcome = 0; outcome < 5; outcome++)
                Put($"/legalRemedies/{key}/{FormText.Outcomes[outcome].Key}", values[outcome], random);
        }
    }

    private void Put(string address, decimal value, Random random)
    {
        if (_zeroed.Any(row => address.Contains(row + "/", StringComparison.Ordinal) && address.StartsWith("/proactive", StringComparison.Ordinal)))
            value = 0;
        var isBlank = Figures switch { Figures.BlankZeros => value == 0, Figures.Holes => random.Next(100) < 25, _ => false };
        Numbers[address] = isBlank ? null : value;
    }

    private long Value(Random random) => Figures switch
    {
        Figures.Zero => 0,
        Figures.Tiny => random.Next(10) == 0 ? random.Next(1, 4) : 0,
        Figures.Sparse or Figures.BlankZeros => random.Next(10) < 7 ? 0 : random.Next(1, 120),
        Figures.Years => YearLike[random.Next(YearLike.Length)],
        _ => random.Next(6) == 0 ? 0 : random.Next(random.Next(3) == 0 ? 3000 : 60),
    };
}

/// <summary>The kind of figures in a report.</summary>
internal enum Figures
{
    BlankZeros,
    Dense,
    Holes,
    Years,
    Tiny,
    Sparse,
    Zero,
}
