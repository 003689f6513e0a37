namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>What is a title of a report, and what it says of body and year.</summary>
public sealed class TitleTextTests
{
    private const string Words = "2024年政府信息公开工作年度报告"; // 17 characters

    [Theory]
    [InlineData("北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局2024年度政府信息公开工作报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局2024政府信息公开工作报告", "北坡县水务局", 2024)]
    [InlineData("2024年北坡县水务局政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("2024年度北坡县水务局政府信息公开年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局政府信息公开工作年度报告", "北坡县水务局", null)]
    [InlineData("北坡县水务局政务公开年报", "北坡县水务局", null)]
    [InlineData("北坡县水务局2024年政务公开工作报告", "北坡县水务局", 2024)]
    [InlineData("2024年政府信息公开工作年度报告", null, 2024)]
    [InlineData("政府信息公开2024年度报告", null, 2024)]
    [InlineData("县2024年政府信息公开工作年度报告", null, 2024)]
    [InlineData("县局2024年政府信息公开工作年度报告", "县局", 2024)]
    [InlineData("2024年关于北坡县水务局政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局关于2024年政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局（本级）2024年政府信息公开工作年度报告", "北坡县水务局（本级）", 2024)]
    [InlineData("北坡县水务局(本级)2024年政府信息公开工作年度报告", "北坡县水务局(本级)", 2024)]
    [InlineData("北坡县（东区）水务局2024年政府信息公开工作年度报告", "北坡县（东区）水务局", 2024)]
    [InlineData("“北坡县水务局”2024年政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局-2024年政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局—2024年政府信息公开工作年度报告", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局《2024年政府信息公开工作年度报告》", "北坡县水务局", 2024)]
    [InlineData("北坡县水务局9年政府信息公开工作年度报告", "北坡县水务局", null)]
    [InlineData("北坡县水务局9999年政府信息公开工作年度报告", "北坡县水务局", null)]
    [InlineData("县局99年政府信息公开工作年度报告", "县局", null)]
    [InlineData("县99年政府信息公开工作年度报告", "县99年", null)]
    [InlineData("北坡县水务局年政府信息公开工作年度报告", "北坡县水务局年", null)]
    [InlineData("北坡县109团2024年政府信息公开工作年度报告", "北坡县109团", 2024)]
    public void Title_names_body_and_year(string text, string? body, int? year) =>
        TitleText.Read(text).Should().Be(new TitleText.Found(text, body, year));

    [Theory]
    [InlineData("北坡县水务局 2024 年政府信息公开工作\n年度报告", "北坡县水务局2024年政府信息公开工作年度报告")]
    [InlineData("【年报】北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局2024年政府信息公开工作年度报告")]
    [InlineData("【一二三四五六】县局2024年政府信息公开工作年度报告", "县局2024年政府信息公开工作年度报告")]
    [InlineData("【一二三四五六七】县局2024年政府信息公开工作年度报告", "【一二三四五六七】县局2024年政府信息公开工作年度报告")]
    [InlineData("关于县局2024年政府信息公开工作年度报告", "关于县局2024年政府信息公开工作年度报告")]
    [InlineData("《县局2024年政府信息公开工作年度报告》", "县局2024年政府信息公开工作年度报告")]
    [InlineData("《县局2024年政府信息公开工作》年度报告", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局《2024年政府信息公开工作年度报告》", "县局《2024年政府信息公开工作年度报告》")]
    [InlineData("##县局2024年政府信息公开工作年度报告**", "县局2024年政府信息公开工作年度报告")]
    [InlineData("==县局2024年政府信息公开工作年度报告__", "县局2024年政府信息公开工作年度报告")]
    [InlineData("｜县局2024年政府信息公开工作年度报告|", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局2024年政府信息公开工作年度报告-北坡县人民政府网", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局2024年政府信息公开工作年度报告——北坡县人民政府网", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局2024年政府信息公开工作年度报告_北坡县人民政府网", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局2024年政府信息公开工作年度报告|北坡县人民政府网", "县局2024年政府信息公开工作年度报告")]
    [InlineData("县局2024年政府信息公开工作报告年度报告-北坡县人民政府网", "县局2024年政府信息公开工作报告年度报告")]
    [InlineData("县局2024年政府信息公开工作年度报告正文", "县局2024年政府信息公开工作年度报告正文")]
    public void Title_is_without_white_space_and_what_pages_put_around_it(string text, string title)
    {
        // 关于 goes like all marks at the start, for a title does not begin with it.
        TitleText.Read(text)!.Title.Should().Be(title.StartsWith("关于", StringComparison.Ordinal) ? title[2..] : title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("工作年度报告")]
    [InlineData("北坡县水务局2024年工作年度报告")]
    [InlineData("北坡县水务局2024年政府信息公开工作")]
    [InlineData("北坡县水务局2024年政府信息公开工作年度报告解读")]
    [InlineData("解读：北坡县水务局2024年政府信息公开工作年度报告")]
    [InlineData("北坡县水务局年度报告2024年政府信息公开工作")]
    [InlineData("北坡县水务局政府信息公开工作报告")]
    [InlineData("首页>北坡县水务局2024年政府信息公开工作年度报告")]
    [InlineData("现公布县局2024年政府信息公开工作年度报告。")]
    [InlineData("现公布，县局2024年政府信息公开工作年度报告")]
    [InlineData("现公布；县局2024年政府信息公开工作年度报告")]
    [InlineData("现公布,县局2024年政府信息公开工作年度报告")]
    [InlineData("现公布;县局2024年政府信息公开工作年度报告")]
    [InlineData("财政、县局2024年政府信息公开工作年度报告")]
    [InlineData("标题：县局2024年政府信息公开工作年度报告")]
    [InlineData("标题:县局2024年政府信息公开工作年度报告")]
    public void Other_texts_are_no_titles(string text) => TitleText.Read(text).Should().BeNull();

    [Theory]
    [InlineData("县政务公开年报", false)] // 7 characters
    [InlineData("县局政务公开年报", true)]
    public void Title_has_8_characters_at_least(string text, bool isTitle) => (TitleText.Read(text) is not null).Should().Be(isTitle);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(200, false)]
    public void Title_has_80_characters_at_most(int lengthOfBody, bool isTitle)
    {
        var body = new string('县', lengthOfBody - 1) + "局";

        (TitleText.Read(body + Words)?.Body == body).Should().Be(isTitle);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Kind_of_report_stands_near_its_subject(int between, bool isTitle)
    {
        (TitleText.Read($"县局2024年政府信息公开{new string('总', between)}报告") is not null).Should().Be(isTitle);
        (TitleText.Read($"县局2024年政府信息公开{new string('总', between)}年报") is not null).Should().Be(isTitle);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Little_stands_behind_the_kind_of_report(int behind, bool isTitle) =>
        (TitleText.Read(Words + new string('稿', behind)) is not null).Should().Be(isTitle);

    [Fact]
    public void Completeness_counts_the_body_for_more_than_the_year() =>
        new TitleText.Found[] { new("题", null, null), new("题", null, 2024), new("题", "县局", null), new("题", "县局", 2024) }
            .Select(found => found.Completeness).Should().Equal(0, 1, 2, 3);

    [Theory]
    [InlineData("政", true)]
    [InlineData("报告", false)]
    [InlineData("", false)]
    public void Text_without_the_first_character_of_the_subject_is_not_looked_at(string text, bool mayBe) => TitleText.MayBe(text).Should().Be(mayBe);
}
