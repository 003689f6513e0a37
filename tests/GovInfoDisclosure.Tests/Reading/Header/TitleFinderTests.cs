namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>Which of the titles on a page is that of the report, and which lines show it.</summary>
public sealed class TitleFinderTests
{
    private const string Kind = "政府信息公开工作年度报告";

    [Theory]
    [InlineData("北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局", 1, 1)]
    [InlineData("北坡县水务局\n2024年政府信息公开工作年度报告", "北坡县水务局", 2, 2)]
    [InlineData("北坡县\n水务局2024年\n政府信息公开工作年度报告", "水务局", 3, 3)] // The name of a site may stand over a title.
    [InlineData("北坡县水务局\n2024年政府信息公开\n工作年度报告", "北坡县水务局", 3, 3)]
    [InlineData("北坡县\n水务局\n2024年\n政府信息公开工作年度报告", "水务局", 4, 4)]
    [InlineData("水务网\n北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局", 2, 2)]
    [InlineData("水务局\n2024年政府信息公开工作年度报告\n通知\n水务局2024年政府信息公开工作年度报告", "水务局", 2, 4)]
    [InlineData("标题：水务局2024年政府信息公开工作年度报告\n水务局2024年政府信息公开工作年度报告", "水务局", 1, 2)]
    [InlineData("标题：水务局2024年政府信息公开工作年度报告", "水务局", 1, 1)]
    [InlineData("政府信息公开工作年度报告\n水务局2024年政府信息公开工作年度报告", "水务局", 2, 2)]
    [InlineData("某局\n2024年政府信息公开工作年度报告", null, 2, 2)] // Two characters are no name of a body.
    [InlineData("水务局：\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局:\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局，\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局。\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局；\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局109\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("水务局2024年\n政府信息公开工作年度报告", "水务局", 2, 2)]
    [InlineData("发布时间\n2024年政府信息公开工作年度报告", null, 2, 2)]
    [InlineData("首页 > 水务局\n2024年政府信息公开工作年度报告", null, 2, 2)]
    public void Title_is_the_most_complete_of_the_page(string text, string? body, int afterFirst, int afterLast)
    {
        var title = Find(text, null, null);

        title.Title!.Body.Should().Be(body);
        (title.AfterFirst, title.AfterLast).Should().Be((afterFirst, afterLast));
        title.Rival.Should().BeNull();
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Pieces_of_a_title_have_60_characters_at_most(int length, bool isPart)
    {
        var name = new string('县', length - 1) + "局";

        Find($"{name}\n2024年度政务公开年报", null, null).Title!.Body.Should().Be(isPart ? name : null);
    }

    [Fact]
    public void Lines_that_show_a_title_or_a_part_of_one_are_known()
    {
        var title = Find("水务网站\n水务局\n2024年政府信息公开工作年度报告\n通知\n财政局2023年政府信息公开工作年度报告\n完", null, 2024);

        Enumerable.Range(0, 6).Where(title.IsTitle).Should().Equal(1, 2, 4);
    }

    [Theory]
    [InlineData(null, null, "丁局", 2023, "甲局")] // The last stands nearest to the text.
    [InlineData(null, 2022, "乙局", 2022, null)]
    [InlineData(null, 2021, "丁局", 2023, "甲局")]
    [InlineData("甲局2024年" + Kind, null, "甲局", 2024, null)]
    [InlineData("甲局2024年" + Kind, 2022, "甲局", 2024, null)] // What the page states counts before the year.
    [InlineData("己局2024年" + Kind, null, "丁局", 2023, "甲局")]
    public void Title_of_several_bodies_is_that_which_the_page_names(string? stated, int? year, string body, int yearOfTitle, string? rival)
    {
        const string Text = $"甲局2024年{Kind}\n通知公告\n乙局2022年{Kind}\n通知公告\n丁局2023年{Kind}";
        var title = Find(Text, stated is null ? null : TitleText.Read(stated), year);

        (title.Title!.Body, title.Title.Year).Should().Be((body, yearOfTitle));
        title.Rival?.Body.Should().Be(rival);
        (title.Rival is null).Should().Be(rival is null);
    }

    [Fact]
    public void Page_without_a_title_has_the_one_that_its_format_states()
    {
        var stated = TitleText.Read($"甲局2024年{Kind}");
        var title = Find("通知公告\n正文", stated, 2024);

        title.Title.Should().Be(stated);
        (title.AfterFirst, title.AfterLast, title.Rival).Should().Be((0, 0, null));
        Find("通知公告", null, null).Title.Should().BeNull();
    }

    [Fact]
    public void Title_without_a_label_counts_before_one_with_a_label()
    {
        var title = Find($"甲局2023年{Kind}\n标题：乙局2024年{Kind}", null, null);

        title.Title!.Body.Should().Be("甲局");
        title.Rival!.Body.Should().Be("乙局");
    }

    private static TitleFinder Find(string text, TitleText.Found? stated, int? year)
    {
        var document = TextInput.Read(text);
        var pieces = new HeaderPieces(document);
        pieces.Add(0, document.Lines.Count);
        var title = new TitleFinder(pieces);
        title.Choose(stated, year);
        return title;
    }
}
