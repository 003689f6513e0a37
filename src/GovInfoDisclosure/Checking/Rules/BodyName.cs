namespace GovInfoDisclosure;

/// <summary>
/// What the name of a reporting body says about it. Where a name leaves it open (a 市 may be a prefecture or a county-level city), no
/// member claims anything.
/// </summary>
internal sealed class BodyName
{
    private static readonly string[] TownEndings = ["镇人民政府", "乡人民政府", "镇政府", "乡政府", "街道办事处", "街道办", "镇", "乡", "街道", "苏木"];

    private static readonly string[] DepartmentEndings =
    [
        "局", "厅", "委员会", "司", "署", "委", "中心", "支队", "大队", "总队",
    ];

    // 委 at the end of these is no department: committees of the party, of residents, and of zones.
    private static readonly string[] OtherCommittees =
    [
        "党委", "党组", "工委", "省委", "市委", "县委", "区委", "州委", "盟委", "旗委", "镇委", "乡委", "街道委", "纪委", "监委", "团委", "常委", "编委",
        "政法委", "管委", "居委",
    ];

    private static readonly string[] NationalBeginnings = ["国家", "国务院", "中国", "中华", "海关总署", "审计署", "最高"];

    private static readonly string[] Municipalities = ["北京市", "上海市", "天津市", "重庆市"];

    private readonly string _name;

    private BodyName(string name)
    {
        name = PrintFold.Of(name);
        // 某州人民政府（州政府办公室）: the government reports, its office signs.
        var bracket = name.IndexOf('(');
        _name = (bracket > 0 ? name.Substring(0, bracket) : name).Trim();
        IsNational = NationalBeginnings.Any(beginning => _name.StartsWith(beginning, StringComparison.Ordinal))
            || _name is "财政部" or "教育部" or "公安部" or "民政部" or "司法部" or "商务部" or "交通运输部" or "生态环境部" or "自然资源部" or "农业农村部" or "外交部";
        IsTown = !IsNational && EndsWith(TownEndings);
        IsGeneralOffice = EndsWith(["政府办公室", "政府办公厅", "政府办", "研究室"]);
        IsGovernment = !IsTown && EndsWith(["人民政府", "政府办公室", "政府办公厅", "政府办", "行政公署", "行署", "政务公开办公室"]);
        IsDepartment = !IsTown && !IsNational && !IsGovernment && !EndsWith(["管理委员会", "管委会"]) && !EndsWith(OtherCommittees)
            && EndsWith(DepartmentEndings);
    }

    /// <summary>A body of the State Council, or a branch of one.</summary>
    internal bool IsNational { get; }

    /// <summary>A township, town or sub-district.</summary>
    internal bool IsTown { get; }

    /// <summary>A government of county level or above, or the office that reports for it.</summary>
    internal bool IsGovernment { get; }

    /// <summary>A department of a local government.</summary>
    internal bool IsDepartment { get; }

    /// <summary>A general office or research office.</summary>
    internal bool IsGeneralOffice { get; }

    /// <summary>
    /// Whether the body certainly has no power to make rules (规章): counties, districts, towns and local departments (articles 91 and 93
    /// of the Legislation Law). Not 市, which may be a city with districts.
    /// </summary>
    internal bool LacksRulemakingPower => !IsNational && (IsTown || IsDepartment || IsCounty);

    /// <summary>Whether the body is the government of a city or prefecture, not of a province or of a city of that rank.</summary>
    internal bool IsCityOrPrefecture => IsGovernment && !IsCounty
        && !Municipalities.Any(name => _name.StartsWith(name, StringComparison.Ordinal))
        && (StemEndsWith("市") || StemEndsWith("州") || StemEndsWith("盟"));

    /// <summary>Whether the name is that of a bureau that usually licenses or punishes a great deal.</summary>
    internal bool IsLargeEnforcer => IsDepartment && EndsWith(["公安局", "市场监督管理局", "市场监管局", "交通运输局", "税务局"]);

    private bool IsCounty => IsGovernment && (StemEndsWith("县") || StemEndsWith("旗") || (StemEndsWith("区") && !StemEndsWith("自治区")));

    internal static BodyName? Of(DisclosureReport report) => report.Header.ReportingBody is { Length: > 0 } name ? new(name) : null;

    internal static BodyName Of(string name) => new(name);

    private bool EndsWith(string[] endings) => endings.Any(ending => _name.EndsWith(ending, StringComparison.Ordinal));

    private bool StemEndsWith(string ending)
    {
        var government = _name.IndexOf("人民政府", StringComparison.Ordinal);
        if (government < 0)
            government = _name.IndexOf("政府", StringComparison.Ordinal);
        return government > 0 && _name.Substring(0, government).EndsWith(ending, StringComparison.Ordinal);
    }
}
