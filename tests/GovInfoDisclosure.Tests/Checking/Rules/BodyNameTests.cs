namespace GovInfoDisclosure.Tests.Checking.Rules;

public sealed class BodyNameTests
{
    [Theory]
    [InlineData("青石县人民政府", true)]
    [InlineData("青石县人民政府办公室", true)]
    [InlineData("北川镇人民政府", true)]
    [InlineData("东湖市某某街道办事处", true)]
    [InlineData("东湖市发展和改革局", true)]
    [InlineData("青石縣財政局", true)]
    [InlineData("东湖市卫生健康委员会", true)]
    [InlineData("某省水利厅", true)]
    [InlineData("东湖市滨江区人民政府", true)]
    [InlineData("东湖市人民政府", false)]
    [InlineData("东湖市人民政府办公室", false)]
    [InlineData("长河自治州人民政府(州政府办公室)", false)]
    [InlineData("内蒙古自治区人民政府", false)]
    [InlineData("某省人民政府办公厅", false)]
    [InlineData("国家统计局", false)]
    [InlineData("国家税务总局东湖市税务局", false)]
    [InlineData("中国人民银行", false)]
    public void LacksRulemakingPower_name_says_so_only_where_it_is_certain(string name, bool lacks) =>
        BodyName.Of(name).LacksRulemakingPower.Should().Be(lacks);

    [Theory]
    [InlineData("青石县发展和改革局", true)]
    [InlineData("青石县人民政府", false)]
    [InlineData("青石县人民政府办公室", false)]
    [InlineData("北川镇人民政府", false)]
    [InlineData("某某高新技术产业开发区管理委员会", false)]
    public void IsDepartment_name_ends_like_one(string name, bool isDepartment) => BodyName.Of(name).IsDepartment.Should().Be(isDepartment);

    public static TheoryData<string, string> Names => new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples/Rules/bodies.txt"))
        .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(" | ")).Select(static cells => (cells[0], cells[1])));

    [Theory, MemberData(nameof(Names))]
    public void Of_name_says_what_the_file_says(string name, string expected)
    {
        var body = BodyName.Of(name);
        (string Word, bool Holds)[] kinds =
        [
            ("national", body.IsNational), ("town", body.IsTown), ("government", body.IsGovernment), ("city", body.IsCityOrPrefecture), ("department", body.IsDepartment),
            ("office", body.IsGeneralOffice), ("enforcer", body.IsLargeEnforcer), ("no-rules", body.LacksRulemakingPower),
        ];

        kinds.Where(static kind => kind.Holds).Select(static kind => kind.Word).DefaultIfEmpty("-").Should().BeEquivalentTo(expected.Split(' '));
    }
}
