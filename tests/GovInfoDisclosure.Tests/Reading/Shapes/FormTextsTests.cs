namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The texts of the form, found where they begin in a line.</summary>
public sealed class FormTextsTests
{
    [Theory]
    // The longest text there is.
    [InlineData("其他结果", 4)]
    [InlineData("其他结论", 2)]
    [InlineData("其他", 2)]
    [InlineData("予以公开的", 4)]
    [InlineData("予以公", 0)]
    [InlineData("予以", 0)]
    [InlineData("公开", 0)]
    [InlineData("", 0)]
    [InlineData("猫", 0)]
    [InlineData("12", 0)]
    [InlineData("予以公開", 4)]
    [InlineData("信息内容", 4)]
    [InlineData("申请人情况", 5)]
    [InlineData("法人或其他组织", 7)]
    // White space in it is passed over, but a tab parts cells.
    [InlineData("予以 公开 ", 5)]
    [InlineData("予以\u3000 公开", 6)]
    [InlineData("予\t以公开", 0)]
    [InlineData("其他\t结果", 2)]
    // Marks that print it otherwise, and those that end it.
    [InlineData("规、章", 3)]
    [InlineData("规章、", 2)]
    [InlineData("规。章", 0)]
    [InlineData("规；章", 0)]
    [InlineData("规|章", 0)]
    [InlineData("规-章", 0)]
    [InlineData("规\n章", 3)]
    public void Match_is_the_longest_text_that_begins_there(string text, int length)
    {
        var found = FormTexts.All.Match(("前" + text).AsSpan(), 1, out var end);

        (found is not null).Should().Be(length > 0);
        end.Should().Be(1 + length);
    }

    public static TheoryData<char> Skipped => [.. "“”‘’\"'＂＇、，,·・《》〈〉()（）〔〕:：/／"];

    [Theory, MemberData(nameof(Skipped))]
    public void Match_passes_over_marks(char mark)
    {
        FormTexts.All.Match($"予以{mark}公开".AsSpan(), 0, out var end)!.Rows.Should().Contain(row => row.Address == "/disclosureRequests/results/disclosed");
        end.Should().Be(5);
    }

    [Fact]
    public void Match_finds_every_text_of_the_form_and_says_what_it_is()
    {
        foreach (var section in ReportSection.All)
        {
            foreach (var core in section.Cores)
                Whole(core).Section.Should().Be(section);
        }

        foreach (var row in from edition in ReportLayout.Editions
                            from table in Enum.GetValues<ReportTable>()
                            from row in ReportLayout.Rows(table, edition)
                            select row)
        {
            foreach (var text in row.Cores.Append(row.Name))
                Whole(text).Rows.Should().Contain(row);
            foreach (var core in row.Cores)
                (!core.EndsWith('*') || Whole(core).IsOpen).Should().BeTrue(core);
            foreach (var column in row.Columns)
            {
                foreach (var text in column.Cores.Append(column.Label))
                    Whole(text).Columns.Should().Contain(column);
            }
        }

        foreach (var heading in (string[])["信息内容", "申请人情况", "法人或其他组织"])
            Whole(heading).Should().Match<FormText>(text => text.Section == null && text.Rows.Count == 0 && text.Columns.Count == 0);
    }

    [Theory]
    [InlineData("予以公开", false)]
    [InlineData("本年新收", true)]
    [InlineData("总体情况", false)]
    [InlineData("自然人", false)]
    public void IsOpen_label_that_may_go_on(string text, bool expected) => Whole(text).IsOpen.Should().Be(expected);

    [Theory]
    [InlineData('规', true)]
    [InlineData('規', true)]
    [InlineData('予', true)]
    [InlineData('猫', false)]
    [InlineData('1', false)]
    [InlineData('（', false)]
    [InlineData('\u3400', false)]
    [InlineData('\u33FF', false)]
    [InlineData('\u9FFF', false)]
    [InlineData('\uA000', false)]
    [InlineData('\uFFFF', false)]
    public void MayBegin_first_character_of_a_text(char character, bool expected) => FormTexts.All.MayBegin(character).Should().Be(expected);

    [Theory]
    [InlineData("总体情况", "一、", true)]
    [InlineData("总体情况", "二、", false)]
    [InlineData("总体情况", "1.", false)]
    [InlineData("总体情况", "（一）", false)]
    [InlineData("属于国家秘密", "1.", true)]
    [InlineData("属于国家秘密", "（1）", true)]
    [InlineData("属于国家秘密", "2.", false)]
    [InlineData("属于国家秘密", "一、", false)]
    [InlineData("予以公开", "（一）", true)]
    [InlineData("予以公开", "一、", false)]
    // 总计 is a column too, and its row has a number.
    [InlineData("总计", "（七）", true)]
    [InlineData("自然人", "一、", false)]
    public void Carries_the_number_that_the_form_gives(string text, string number, bool expected) =>
        Whole(text).Carries(LabelText.ReadNumbering(number.AsSpan())).Should().Be(expected);

    private static FormText Whole(string text)
    {
        text = text.TrimEnd('*');
        var found = FormTexts.All.Match(text.AsSpan(), 0, out var end);
        found.Should().NotBeNull(text);
        text[end..].Should().BeOneOf("", "）", "”");
        return found!;
    }
}
