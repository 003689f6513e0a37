namespace GovInfoDisclosure.Tests.Words;

public sealed class ReadingNotesTests
{
    [Theory]
    [InlineData("現(xiàn)公布", "現公布")]
    [InlineData("現（xiàn）公布報(bào)告", "現公布報告")]
    [InlineData("現(xian)(gong)布", "現(gong)布")]
    [InlineData("現(a)", "現")]
    [InlineData("現(zhuangzh)布", "現布")] // Eight letters
    [InlineData("現(zhuangzhu)布", "現(zhuangzhu)布")]
    [InlineData("現(ABC)布", "現(ABC)布")]
    [InlineData("現()布", "現()布")]
    [InlineData("現(xian", "現(xian")]
    [InlineData("現(xian布)", "現(xian布)")]
    [InlineData("(xian)布", "(xian)布")]
    [InlineData("a(xian)布", "a(xian)布")]
    [InlineData("現(ß)布", "現布")]
    [InlineData("現(ɐ)布", "現(ɐ)布")]
    [InlineData("現(À)布", "現(À)布")]
    [InlineData("現(÷)布", "現(÷)布")]
    [InlineData("", "")]
    public void Pinyin_behind_a_character_is_no_part_of_the_text(string text, string without) => ReadingNotes.Remove(text).Should().Be(without);
}
