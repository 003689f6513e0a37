namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>Which lines before the sections are the preamble, which are of the page, and which are told.</summary>
public sealed class HeadTextTests
{
    private const string Title = "北坡县水务局2024年政府信息公开工作年度报告";

    // p: of the preamble, -: of the page, ?: told.
    [Theory]
    [InlineData(Title + "\n本报告依据条例编制。\n甲乙丙", "-pp")]
    [InlineData("甲乙丙\n" + Title + "\n甲乙丙", "?-p")]
    [InlineData("甲乙丙。\n" + Title + "\n甲乙丙", "?-p")]
    [InlineData(Title + "\n甲乙丙\n" + Title + "\n甲乙丙", "-?-p")]
    [InlineData(Title + "\n甲乙丙。\n" + Title + "\n甲乙丙", "-p-p")]
    [InlineData(Title + "\n甲乙，丙\n" + Title, "-p-")]
    [InlineData(Title + "\n\n甲乙丙", "- p")]
    [InlineData(Title + "\n发布时间\n甲乙丙\n甲乙丙", "---p")]
    [InlineData(Title + "\n发布时间：\n甲乙丙。\n甲乙丙", "--pp")]
    [InlineData(Title + "\n发布时间：2025-01-20\n甲乙丙", "--p")]
    [InlineData(Title + "\n北水〔2025〕2号\n甲乙丙", "--p")]
    [InlineData(Title + "\n北水〔2025〕3号\n甲乙丙", "-pp")]
    [InlineData(Title + "\n编制说明\t甲乙丙", "-p")]
    [InlineData("甲乙丙\n本报告依据条例编制，数据截至年底。\n甲乙丙", "?pp")]
    [InlineData("甲乙丙\n依据条例。\n甲乙丙", "???")]
    [InlineData("甲乙丙", "?")]
    public void Lines_before_the_sections_are_told_apart(string text, string kinds)
    {
        var document = TextInput.Read(text);
        var pieces = new HeaderPieces(document);
        pieces.Add(0, document.Lines.Count);
        var title = new TitleFinder(pieces);
        title.Choose(null, null);

        var head = HeadText.Find(document, document.Lines.Count, title, "北水〔2025〕2号");

        string.Concat(document.Lines.Select((line, index) => document.TextOf(line).IsEmpty ? ' ' : head.Unused.Contains(index) ? '?' : head.IsLeftOut(index) ? '-' : 'p'))
            .Should().Be(kinds);
        head.Unused.Where(line => !head.IsLeftOut(line)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("<tr><td>甲乙丙<td>丁", "-")]
    [InlineData("<tr><td>甲乙丙。<td>丁", "?")]
    [InlineData("<tr><td>索引号<td>丁。", "-")]
    [InlineData("<tr><td>甲乙丙丁", "?")]
    public void Row_of_labels_and_values_is_of_the_page(string row, string kind)
    {
        var document = HtmlInput.Read($"<table>{row}</table>", [], ReadOptions.Default.MaxTableDepth);
        var title = new TitleFinder(new HeaderPieces(document));
        title.Choose(null, null);

        var head = HeadText.Find(document, document.Lines.Count, title, null);

        (head.Unused.Contains(0) ? "?" : head.IsLeftOut(0) ? "-" : "p").Should().Be(kind);
    }
}
