namespace GovInfoDisclosure.Tests.Words;

/// <summary>What single characters are, at both ends of every range.</summary>
public sealed class CharactersTests
{
    [Fact]
    public void White_space_is_what_published_texts_have()
    {
        int[] spaces = [9, 10, 11, 12, 13, 0x20, 0xA0, 0x1680, .. Enumerable.Range(0x2000, 14), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF];

        Enumerable.Range(0, 0x10000).Where(code => Characters.IsSpace((char)code)).Should().Equal(spaces);
    }

    [Fact]
    public void Ideographs_are_those_of_the_first_plane_and_the_zero() =>
        Enumerable.Range(0, 0x10000).Where(code => Characters.IsIdeograph((char)code)).Should().Equal([0x3007, .. Enumerable.Range(0x3400, 0xA000 - 0x3400)]);

    [Fact]
    public void Digits_are_of_both_widths() =>
        Enumerable.Range(0, 0x10000).Where(code => Characters.Digit((char)code) >= 0).Select(code => Characters.Digit((char)code))
            .Should().Equal(Enumerable.Range(0, 10).Concat(Enumerable.Range(0, 10)));

    [Fact]
    public void Dashes_are_six() =>
        string.Concat(Enumerable.Range(0, 0x10000).Where(code => Characters.IsDash((char)code)).Select(code => (char)code)).Should().Be("-–—―─－");

    [Theory]
    [InlineData("azAZ09中〇㐀é１ａＺ", true)]
    [InlineData("@[`{/: \u3000、。（）“”·—…%％-", false)]
    [InlineData("\u2160\u3005\u30FC\u02B0", false)] // A Roman numeral, and marks that repeat or lengthen.
    public void Letters_and_digits_are_what_labels_are_made_of(string characters, bool isOne) =>
        characters.Where(character => Characters.IsLetterOrDigit(character) != isOne).Should().BeEmpty();

    [Fact]
    public void Width_is_two_from_the_first_wide_character_on()
    {
        (Characters.Width('\u10FF'), Characters.Width('\u1100'), Characters.Width('中')).Should().Be((1, 2, 2));
        (Characters.Width('a', 1), Characters.Width('中', 1), Characters.Width('中', 2)).Should().Be((1, 1, 2));
        (Characters.Width("a中b".AsSpan(), 1), Characters.Width("a中b".AsSpan(), 2), Characters.Width([], 2)).Should().Be((3, 4, 0));
    }

    [Theory]
    [InlineData(" a b \t", "a b"), InlineData("a", "a"), InlineData("  ", ""), InlineData("", ""), InlineData("\u3000中\uFEFF", "中")]
    public void Trim_takes_white_space_of_both_ends(string text, string trimmed) => Characters.Trim(text.AsSpan()).ToString().Should().Be(trimmed);

    [Theory]
    [InlineData("a1", true), InlineData("１", true), InlineData("一", false), InlineData("", false)]
    public void ContainsDigit_of_either_width(string text, bool contains) => Characters.ContainsDigit(text.AsSpan()).Should().Be(contains);

    [Fact]
    public void Set_holds_what_it_was_made_of()
    {
        var set = new CharacterSet(character => character % 7 == 0 || character == 31);

        for (var code = 0; code < 0x10000; code++)
        {
            if (set.Contains((char)code) != (code % 7 == 0 || code == 31))
                set.Contains((char)code).Should().Be(code % 7 == 0, "U+{0:X4}", code);
        }

        set.Next("\u0001\u0007\u0002\u000E".AsSpan(), 0).Should().Be(1);
        set.Next("\u0001\u0007\u0002\u000E".AsSpan(), 2).Should().Be(3);
        set.Next("\u0001\u0002".AsSpan(), 0).Should().Be(2);
        set.Next("\u0001\u0002".AsSpan(), 2).Should().Be(2);
    }

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

    [Theory]
    [InlineData('！', '!'), InlineData('～', '~'), InlineData('\uFF00', '\uFF00'), InlineData('\uFF5F', '\uFF5F'), InlineData('０', '0'), InlineData('Ａ', 'A'), InlineData('\u2FFF', '\u2FFF')]
    [InlineData('〇', '零'), InlineData('﹪', '%'), InlineData('萬', '万'), InlineData('一', '一'), InlineData('\u9FFF', '\u9FFF')]
    public void Fold_makes_half_width_and_simplified(char character, char folded) => PrintFold.Of(character).Should().Be(folded);

    [Fact]
    public void Variants_are_all_characters_that_are_folded_to_one()
    {
        PrintFold.VariantsOf('万').Should().Be("万萬");
        PrintFold.VariantsOf('!').Should().Be("!！");
        PrintFold.VariantsOf('的').Should().Be("的");
    }

    [Fact]
    public void Text_is_folded_from_its_first_character_to_its_last()
    {
        PrintFold.Of("萬a").Should().Be("万a");
        PrintFold.Of("a萬").Should().Be("a万");
        PrintFold.Of("ab").Should().BeSameAs(PrintFold.Of("ab"));
        (PrintFold.Equals("萬元".AsSpan(), "万元"), PrintFold.Equals("萬元整".AsSpan(), "万元"), PrintFold.Equals("萬".AsSpan(), "万元")).Should().Be((true, false, false));
    }

    [Fact]
    public void Texts_are_found_by_all_their_characters()
    {
        var texts = new FoldedTexts<string>();
        texts.Add("规章", "a");
        texts.Add("规", "b");

        (texts.Find("规章".AsSpan()), texts.Find("规".AsSpan()), texts.Find("章规".AsSpan()), texts.Find([])).Should().Be(("a", "b", null, null));
        FluentActions.Invoking(() => texts.Add("规", "c")).Should().Throw<InvalidOperationException>().WithMessage("*规 and 规*");
    }
}
