namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>What the texts of a table are found by.</summary>
public sealed class TableVocabularyTests
{
    public static TheoryData<ReportTable, string, string> Labels => new(Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Editions
        .SelectMany(edition => ReportLayout.Rows(table, edition)).Where(row => !row.IsHeading)
        .SelectMany(row => row.Cores.Select(core => (table, core.TrimEnd('*'), row.Name)))).Distinct());

    public static TheoryData<ReportTable, string, string> Beginnings => new(Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Editions
        .SelectMany(edition => ReportLayout.Rows(table, edition)).SelectMany(row => row.Cores.Where(core => core[^1] == '*')
            .Select(core => (table, core[..^1], row.Name)))).DistinctBy(label => (label.table, label.Item2)));

    public static TheoryData<ReportTable, string> Columns => new(Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Editions
        .SelectMany(edition => ReportLayout.Rows(table, edition)).SelectMany(row => row.Columns).SelectMany(column => column.Cores)
            .Select(core => (table, core))).Distinct());

    [Theory, MemberData(nameof(Labels))]
    public void Find_label_of_a_row_in_every_wording(ReportTable table, string text, string name) =>
        TableVocabulary.Of(table).Find(text.AsSpan()).Should().Contain(entry => entry.Row != null && entry.Row.Name == name && entry.Text == text
            && entry.Kind == (table == ReportTable.LegalRemedies ? TableTextKind.Heading : TableTextKind.Row));

    [Theory, MemberData(nameof(Beginnings))]
    public void Find_label_that_may_go_on_by_its_beginning(ReportTable table, string text, string name)
    {
        TableVocabulary.Of(table).Find((text + "之外的文字").AsSpan()).Should().ContainSingle().Which.Row!.Name.Should().Be(name);
        TableVocabulary.Of(table).Find(text.AsSpan(0, text.Length - 1)).Should().NotContain(entry => entry.Text == text);
    }

    [Theory, MemberData(nameof(Columns))]
    public void Find_heading_of_a_column_in_every_wording(ReportTable table, string text)
    {
        TableVocabulary.Of(table).Find(text.AsSpan()).Should().Contain(entry => entry.Kind == TableTextKind.Column && entry.Column!.Cores.Contains(text));
        TableVocabulary.Of(table).Find((text + "之外").AsSpan()).Should().NotContain(entry => entry.Column != null);
    }

    [Theory]
    [InlineData(ReportTable.ProactiveDisclosure, "信息内容")]
    [InlineData(ReportTable.ProactiveDisclosure, "第二十条第五项")]
    [InlineData(ReportTable.DisclosureRequests, "申请人情况")]
    [InlineData(ReportTable.DisclosureRequests, "法人或其他组织")]
    [InlineData(ReportTable.DisclosureRequests, "不予公开")]
    [InlineData(ReportTable.LegalRemedies, "行政诉讼")]
    [InlineData(ReportTable.LegalRemedies, "行政复议")]
    public void Find_heading(ReportTable table, string text) =>
        TableVocabulary.Of(table).Find(text.AsSpan()).Should().NotBeEmpty().And.OnlyContain(entry => entry.Kind == TableTextKind.Heading && entry.Column == null);

    [Theory]
    [InlineData("")]
    [InlineData("别的文字")]
    [InlineData("本年")]
    [InlineData("予以公开的信息")]
    public void Find_other_text_is_nothing(string text) => TableVocabulary.Requests.Find(text.AsSpan()).Should().BeEmpty();

    [Theory]
    // 其他 is a column, a row of one edition, and a short form of two others; each stands there once.
    [InlineData(ReportTable.DisclosureRequests, "其他", 4)]
    [InlineData(ReportTable.DisclosureRequests, "总计", 2)]
    [InlineData(ReportTable.DisclosureRequests, "予以公开", 1)]
    [InlineData(ReportTable.ProactiveDisclosure, "规章", 2)]
    [InlineData(ReportTable.ProactiveDisclosure, "本年新", 2)]
    [InlineData(ReportTable.LegalRemedies, "总计", 1)]
    public void Find_gives_each_meaning_once(ReportTable table, string text, int meanings) =>
        TableVocabulary.Of(table).Find(text.AsSpan()).Should().HaveCount(meanings).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("政府信息公开申请", true)]
    [InlineData("数量", true)]
    [InlineData("第一项加第二项之和", true)]
    [InlineData("不计其他情形", true)]
    [InlineData("申请人", true)]
    [InlineData("公益组织", true)]
    [InlineData("一本年新收", true)]
    [InlineData("数量二", false)]
    [InlineData("规章", false)]
    [InlineData("", false)]
    public void IsFragment_piece_of_one_text_of_the_table(string text, bool expected) =>
        TableVocabulary.Requests.IsFragment(text.AsSpan()).Should().Be(expected);

    [Theory]
    // Pairs of neighbours: three of five are enough, fewer are not, and four characters are too few.
    [InlineData("信访举报投诉", true)]
    [InlineData("信访举极投诉", true)]
    [InlineData("信访极报投诉", true)]
    [InlineData("信极举极投诉", false)]
    [InlineData("信访极报投极", false)]
    [InlineData("信访举报投", true)]
    [InlineData("信访举报", false)]
    [InlineData("甲乙丙丁戊己", false)]
    public void IsNearlyFragment_most_pairs_of_characters_are_of_the_form(string text, bool expected) =>
        TableVocabulary.Requests.IsNearlyFragment(text.AsSpan()).Should().Be(expected);

    [Theory]
    [InlineData(ReportTable.ProactiveDisclosure, "上一年项目数量", true)]
    [InlineData(ReportTable.ProactiveDisclosure, "本年增/减", true)]
    [InlineData(ReportTable.ProactiveDisclosure, "采购总金额", true)]
    [InlineData(ReportTable.DisclosureRequests, "自然人", false)]
    [InlineData(ReportTable.DisclosureRequests, "商业企业", true)]
    [InlineData(ReportTable.DisclosureRequests, "总计", false)]
    [InlineData(ReportTable.LegalRemedies, "尚未审结", true)]
    public void LongColumns_may_stand_inside_of_a_text(ReportTable table, string label, bool expected) =>
        TableVocabulary.Of(table).LongColumns.Count(column => column.Label == label).Should().Be(expected ? 1 : 0);

    [Theory]
    [InlineData(ReportTable.ProactiveDisclosure)]
    [InlineData(ReportTable.DisclosureRequests)]
    [InlineData(ReportTable.LegalRemedies)]
    public void Of_table_knows_its_rows(ReportTable table)
    {
        TableVocabulary.Of(table).Table.Should().Be(table);
        TableVocabulary.Of(table).LabelledRows.Should().Equal(ReportLayout.Rows(table, ReportFormat.Edition2021).Where(row => !row.IsHeading));
    }
}
