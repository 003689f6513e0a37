using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>What the form says word for word stands in the form, and nowhere else in the library.</summary>
public sealed class LayoutLiteralsTests
{
    // Ordinary words that a label of the form is, too. Whoever adds one says why it is not the label that is meant.
    private static readonly (string File, string Text, string Reason)[] Allowed =
    [
        ("Checking/Rules/WordingRules.cs", "规范性文件", "a word of sentences on information management, not the row of 2019"),
        ("Formats/Json/JsonReportReader.Values.cs", "日期", "a kind of value, not the label of a page"),
        ("Reading/Header/TitleText.cs", "年度", "the unit behind the digits of a year, not the header's label"),
    ];

    /// <summary>Labels, names, headings and titles of more than one character, in both languages.</summary>
    private static readonly HashSet<string> LayoutTexts =
    [
        .. new[]
            {
                ReportLayout.BalanceNote, ReportLayout.BalanceWord, ReportLayout.ApplicantHeading, ReportLayout.OrganizationHeading,
                ReportLayout.ContentHeading, ReportLayout.LitigationHeading, ReportLayout.BlockArticle, ReportLayout.BlockArticle + "第",
                HeaderField.TitleWords, HeaderField.Preamble.Label, HeaderField.PeriodFrom.Label, HeaderField.PeriodTo.Label,
            }
            .Concat(Rows().SelectMany(row => new[] { row.Label, row.Name, row.EnglishLabel }))
            .Concat(Rows().SelectMany(row => row.Columns).SelectMany(column => new[] { column.Label, column.EnglishLabel }))
            .Concat(ReportSection.All.SelectMany(section => new[] { section.Heading, section.Title, section.EnglishTitle, section.Key, section.Address }))
            .Concat(HeaderField.All.SelectMany(field => new[] { field.Label, field.EnglishLabel, field.PrintedLabel, field.Address }))
            .Concat(HeaderField.All.SelectMany(field => field.PageLabels).Select(label => label.Text))
            .Where(text => text.Length > 1),
    ];

    private static IEnumerable<LayoutRow> Rows() =>
        ReportLayout.Editions.SelectMany(edition => Enum.GetValues<ReportTable>().SelectMany(table => ReportLayout.Rows(table, edition)));

    // A list of words is one literal of many, and an interpolated message begins or ends with a space before its number.
    private static IEnumerable<(string File, int Line, string Text)> Copies() => SourceLiterals.OfLibrary()
        .Where(literal => !literal.File.StartsWith("Form/", StringComparison.Ordinal))
        .SelectMany(literal => WordsOf(literal.Text).Select(text => literal with { Text = text }))
        .Where(literal => LayoutTexts.Contains(literal.Text));

    private static IEnumerable<string> WordsOf(string literal)
    {
        var words = literal.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => word.All(character => character > 0x2E7F)) ? words.Distinct() : [literal.Trim()];
    }

    [Fact]
    public void No_literal_outside_the_form_is_a_text_of_the_form() =>
        string.Join('\n', Copies().Where(copy => !Allowed.Any(word => word.File == copy.File && word.Text == copy.Text))
            .Select(copy => $"{copy.File}:{copy.Line}: {copy.Text}")).Should().BeEmpty();

    [Fact]
    public void Every_allowed_word_is_used() =>
        Allowed.Where(word => !Copies().Any(copy => word.File == copy.File && word.Text == copy.Text)).Should().BeEmpty();

    [Fact]
    public void Literals_are_found_in_any_kind_of_string_and_not_in_comments()
    {
        var literals = SourceLiterals.In(""""
            // "a comment"
            var plain = "规章"; /* "another" */
            var quoted = "a\"b" + '"' + '\'';
            var text = $"总计 {Name("行政诉讼", new { X = 1 })} 件{{}}";
            var verbatim = @"c:\""d""";
            var raw = """
                他说 "好"
                """;
            """");

        literals.Should().Equal(
            (2, "规章"), (3, "a\\\"b"), (4, "总计 "), (4, "行政诉讼"), (4, " 件{}"), (5, "c:\\\"d\""), (6, "\n    他说 \"好\"\n    "));
    }
}
