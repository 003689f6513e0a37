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
}
