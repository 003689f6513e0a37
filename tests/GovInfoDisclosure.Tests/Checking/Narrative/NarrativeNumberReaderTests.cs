using System.Globalization;

namespace GovInfoDisclosure.Tests.Checking.Narrative;

public sealed class NarrativeNumberReaderTests
{
    [Theory]
    [InlineData("12件", "12 Case Exact")]
    [InlineData("0件", "0 Case Exact")]
    [InlineData("1,295件", "1295 Case Exact")]
    [InlineData("12,345,678份", "12345678 Case Exact")]
    [InlineData("12,34件", "12 None Exact")]
    [InlineData("2024,135件", "2024 None Exact")]
    [InlineData("1,2345件", "1 None Exact")]
    [InlineData("17.46%", "17.46 Percent Exact")]
    [InlineData("100%", "100 Percent Exact")]
    [InlineData("3.8万件", "38000 Case Exact")]
    [InlineData("1亿件", "100000000 Case Exact")]
    [InlineData("0.06万元", "600 Yuan Exact")]
    [InlineData("1200元", "1200 Yuan Exact")]
    [InlineData("12件次", "12 Other Exact")]
    [InlineData("320人次", "320 Other Exact")]
    [InlineData("6期", "6 Other Exact")]
    [InlineData("2个", "2 Occasion Exact")]
    [InlineData("150余件", "150 Case OrMore")]
    [InlineData("3万余件", "30000 Case OrMore")]
    [InlineData("12多件", "12 Case OrMore")]
    [InlineData("六件", "6 Case Exact")]
    [InlineData("两件", "2 Case Exact")]
    [InlineData("零件", "0 Case Exact")]
    [InlineData("十件", "10 Case Exact")]
    [InlineData("十二件", "12 Case Exact")]
    [InlineData("二十件", "20 Case Exact")]
    [InlineData("九十九件", "99 Case Exact")]
    [InlineData("一百零三件", "103 Case Exact")]
    [InlineData("一百一十件", "110 Case Exact")]
    [InlineData("两千零一十五件", "2015 Case Exact")]
    [InlineData("一万二千件", "12000 Case Exact")]
    [InlineData("三十余件", "30 Case OrMore")]
    [InlineData("25件左右", "25 Case About")]
    [InlineData("20件上下", "20 Case About")]
    [InlineData("12件以上", "12 Case OrMore")]
    [InlineData("12件以内", "12 Case OrLess")]
    [InlineData("1.2万件", "12000 Case Exact")]
    [InlineData("一是", null)]
    [InlineData("三审三校", null)]
    [InlineData("二三件", null)]
    [InlineData("十百千万亿亿亿", null)]
    [InlineData("3-5件", "3 None NotACount")]
    [InlineData("1万2千件", "10000 None NotACount")]
    [InlineData("99999999999999999999件", "0 Other NotACount")]
    [InlineData("件", null)]
    public void Read_number_gives_value_unit_and_precision(string text, string? expected)
    {
        var number = NarrativeNumberReader.Read(text, 0, out _);

        (number is null ? null : $"{number.Value.ToString(CultureInfo.InvariantCulture)} {number.Unit} {number.Precision}").Should().Be(expected);
    }

    [Theory]
    [InlineData("第", "NotACount")]
    [InlineData("近", "OrLess")]
    [InlineData("约", "About")]
    [InlineData("超过", "OrMore")]
    [InlineData("逾", "OrMore")]
    [InlineData("-", "NotACount")]
    [InlineData("至", "NotACount")]
    [InlineData("申请数", "Exact")]
    [InlineData("为", "Exact")]
    public void Read_word_in_front_says_how_exactly_it_is_meant(string before, string expected) =>
        NarrativeNumberReader.Read(before + "120件", before.Length, out _)!.Precision.ToString().Should().Be(expected);

    [Fact]
    public void Read_tens_of_unknown_number_are_no_count() =>
        NarrativeNumberReader.Read("数十件", 1, out _)!.Precision.Should().Be(NarrativePrecision.NotACount);

    [Theory]
    [InlineData("12件", 12, true)]
    [InlineData("12件", 13, false)]
    [InlineData("150余件", 149, false)]
    [InlineData("150余件", 157, true)]
    [InlineData("150余件", 161, false)]
    [InlineData("3万余件", 38000, true)]
    [InlineData("3万余件", 41000, false)]
    public void Allows_count_follows_the_precision(string text, int count, bool expected) =>
        NarrativeNumberReader.Read(text, 0, out _)!.Allows(count).Should().Be(expected);

    [Fact]
    public void Allows_count_below_or_around()
    {
        var below = NarrativeNumberReader.Read("近200件", 1, out _)!;
        var around = NarrativeNumberReader.Read("约190件", 1, out _)!;

        below.Allows(195).Should().BeTrue();
        below.Allows(201).Should().BeFalse();
        around.Allows(185).Should().BeTrue();
        around.Allows(195).Should().BeTrue();
        around.Allows(205).Should().BeFalse();
    }
}
