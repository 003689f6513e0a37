namespace GovInfoDisclosure.Tests.Report;

/// <summary>Short readable texts, and what a report makes of texts and days before it holds them.</summary>
public sealed class ReadableTests
{
    [Theory]
    [InlineData(40, 39, 0, 40)]
    [InlineData(41, 0, 0, 40)]
    [InlineData(41, 20, 0, 40)]
    [InlineData(41, 21, 1, 41)]
    [InlineData(41, 40, 20, 41)]
    [InlineData(90, 50, 30, 70)]
    [InlineData(0, 0, 0, 0)]
    public void Quote_shows_40_characters_around_a_place(int length, int at, int start, int end)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(index => (char)('a' + (index % 26))));

        Readable.Quote(text, at).Should().Be($"\"{(start > 0 ? "…" : "")}{text[start..end]}{(end < length ? "…" : "")}\"");
    }

    [Fact]
    public void Quote_cuts_no_pair_of_surrogates_and_stays_on_a_line()
    {
        Readable.Quote(new string('a', 25) + "😀" + new string('b', 20), 46).Should().Be("\"…😀" + new string('b', 20) + "\"");
        Readable.Quote(new string('a', 39) + "😀b", 0).Should().Be("\"" + new string('a', 39) + "😀…\"");
        Readable.Quote("a\r\n\tb", 0).Should().Be("\"a   b\"");
    }

    [Theory]
    [InlineData(1, "1 cell holds"), InlineData(0, "0 cells hold"), InlineData(2, "2 cells hold")]
    public void Count_has_its_noun(int number, string text) => Readable.Count(number, "cell holds", "cells hold").Should().Be(text);

    [Fact]
    public void List_shows_five_items_and_how_many_there_are()
    {
        Readable.List<object?>([1, "a", null]).Should().Be("[1, \"a\", ]");
        Readable.List([1, 2, 3, 4, 5]).Should().Be("[1, 2, 3, 4, 5]");
        Readable.List([1, 2, 3, 4, 5, 6]).Should().Be("[1, 2, 3, 4, 5, … 6 in all]");
    }

    [Fact]
    public void Paragraphs_of_null_are_none() => new NarrativeSection { Paragraphs = ["甲", null!, " 乙\n丙 "] }.Paragraphs.Should().Equal("甲", "乙", "丙");

    [Theory]
    [InlineData("2024-01-02", "2024-01-02", 0), InlineData("2024-01-02", "2024-01-03", -1), InlineData("2024-02-01", "2024-01-31", 1), InlineData("2023-12-31", "2024-01-01", -1)]
    public void Days_are_compared(string left, string right, int order)
    {
        var (a, b) = (DateText.ReadWhole(left.AsSpan())!.Value, DateText.ReadWhole(right.AsSpan())!.Value);

        (a < b, a <= b, a > b, a >= b, a == b, a != b).Should().Be((order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0));
        Math.Sign(a.CompareTo(b)).Should().Be(order);
    }
}
