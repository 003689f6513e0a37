namespace GovInfoDisclosure.Tests.Reading.Sections;

public sealed class SectionTitlesTests
{
    [Theory]
    [InlineData("一、", "总体工作情况", "/overallSituation")]
    [InlineData("二、", "本年主动公开的信息", "/proactiveDisclosure")]
    [InlineData("六、", "其他说明", "/otherMatters")]
    [InlineData("（一）", "总体工作情况", null)]
    [InlineData("1.", "总体工作情况", null)]
    [InlineData("七、", "总体工作情况", null)]
    [InlineData("一、", "其他说明", null)]
    [InlineData("一、", "", null)]
    public void FindByNumber_heading_has_the_number_and_a_word_of_its_section(string number, string words, string? address)
    {
        var numbering = LabelText.ReadNumbering((number + words).AsSpan());

        SectionTitles.FindByNumber(words.AsSpan(), numbering)?.Address.Should().Be(address);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void FindByNumber_heading_has_30_characters_at_most(int length, bool isHeading) =>
        (SectionTitles.FindByNumber(("总体情况" + new string('甲', length - 4)).AsSpan(), new(NumberingKind.Chinese, 1, 2)) is not null).Should().Be(isHeading);
}
