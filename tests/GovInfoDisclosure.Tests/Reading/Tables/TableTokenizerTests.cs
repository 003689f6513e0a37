namespace GovInfoDisclosure.Tests.Reading.Tables;

/// <summary>How lines are cut into cells: those that state them, and streams with a cell a line.</summary>
public sealed class TableTokenizerTests
{
    [Theory]
    // Pipes around a row, and pipes only between its cells.
    [InlineData("| 规章 | 1 | 2 | 3 |", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("规章 | 1 | 2 | 3", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("  | 规章 | 1 | 2 | 3 |  ", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("│规章│1│2│3│", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("规章\t1\t2\t3", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("| 规章 | 1 |  | 3 |", "Row:规章@0 1@1 _s@2 3@3")]
    [InlineData("| 规章 | 1 || 3 |", "Row:规章@0 1@1 _@2 3@3")]
    [InlineData("规章\t1\t\t3", "Row:规章@0 1@1 _s@2 3@3")]
    [InlineData("规章\t1\t2\t", "Row:规章@0 1@1 2@2 _s@3")]
    [InlineData("规章\t1\t2\t  ", "Row:规章@0 1@1 2@2 _s@3")]
    [InlineData("规章\t1\t2\t|", "Row:规章@0 1@1 2@2 _s@3")]
    // A label with blank cells behind it.
    [InlineData("规章\t\t", "Row:规章@0 _s@1 _s@2")]
    [InlineData("规章\t\t\t", "Row:规章@0 _s@1 _s@2 _s@3")]
    [InlineData("规章\t", "Row:规章")]
    [InlineData("规章\t \t", "Row:规章")]
    // A number among blank cells.
    [InlineData("\t5\t\t", "_s@0 5@1 _s@2 _s@3")]
    [InlineData("\t5", "5")]
    [InlineData("\t\t5", "5")]
    [InlineData("|\t规章 |", "Row:规章")]
    [InlineData("|  |  |  | 5 |", "_s@0 _s@1 _s@2 5@3")]
    [InlineData("|  |  | 5 |", "5")]
    [InlineData("||| 5 |", "5")]
    // A row of blanks, and pipes that close one.
    [InlineData("|  |  |  |", "_s@0 _s@1 _s@2")]
    [InlineData("|  |  |", "")]
    [InlineData("|  ||  |", "")]
    // Text between commas.
    [InlineData("规章,1,,3", "Row:规章@0 1@1 _s@2 3@3")]
    [InlineData("规章;1;2;3", "Row:规章@0 1@1 2@2 3@3")]
    [InlineData("规章,\"1,234\",2,3", "Row:规章@0 1,234@1 2@2 3@3")]
    // No cells at all.
    [InlineData("  规章 1 2 3", "Row:规章 1 2 3")]
    [InlineData("- 3 -", "")]
    [InlineData("---|---", "")]
    [InlineData("", "")]
    public void Line_alone(string line, string expected) => Words(line).Should().Be(expected);

    [Theory]
    // As many rows begin with a pipe as not: pipes enclose the rows.
    [InlineData("规章|1|2|3\n|行政许可|5|6|", "Row:规章@0 1@1 2@2 3@3 Row:行政许可@0 5@1 6@2")]
    [InlineData("规章|1|2|3\n规章|1|2|3\n|行政许可|5|6", "Row:规章@0 1@1 2@2 3@3 Row:规章@0 1@1 2@2 3@3 _@0 Row:行政许可@1 5@2 6@3")]
    [InlineData("规章|1|2|3\n||行政许可|5", "Row:规章@0 1@1 2@2 3@3 _@0 Row:行政许可@1 5@2")]
    // A line without a pipe behind its first character says nothing.
    [InlineData("规章|1|2|3\n|\n|行政许可\n|行政处罚\n|行政强制|5|6", "Row:规章@0 1@1 2@2 3@3 Row:行政许可 Row:行政处罚 Row:行政强制@0 5@1 6@2")]
    [InlineData("规章|1|2|3\n行政许可\n行政处罚\n行政强制\n|行政事业性收费|6|7", "Row:规章@0 1@1 2@2 3@3 Row:行政许可 Row:行政处罚 Row:行政强制 Row:行政事业性收费@0 6@1 7@2")]
    public void Pipe_at_the_start_encloses_a_row_where_most_begin_with_one(string lines, string expected) => Words(lines).Should().Be(expected);

    [Theory]
    [InlineData("| 规章 | 1 | 2 |\n| 行政许可 |  |  |", "Row:规章@0 1@1 2@2 Row:行政许可@0 _s@1 _s@2")]
    [InlineData("| 规章 | 1 | 2 | 3 |\n| 行政许可 |  |  |", "Row:规章@0 1@1 2@2 3@3 Row:行政许可 _st _st")]
    [InlineData("| 规章 | 1 |\n| 行政许可 |  |", "Row:规章@0 1@1 Row:行政许可 _st")]
    [InlineData("| 规章 | 1 | 2 |\n| 5 |  |  |", "Row:规章@0 1@1 2@2 5 _st _st")]
    [InlineData("| 规章 | 1 | 2 |\n|  | 5 |  |", "Row:规章@0 1@1 2@2 5 _st")]
    [InlineData("| 规章 | 1 | 2 |\n| 5 甲 |  |  |", "Row:规章@0 1@1 2@2 Unknown:5 甲 _st _st")]
    [InlineData("规章|1|2\n行政许可|1|2\n||5", "Row:规章@0 1@1 2@2 Row:行政许可@0 1@1 2@2 5")]
    [InlineData("| 行政许可 |  |  |", "Row:行政许可 _st _st")]
    public void Text_with_blank_cells_is_a_row_where_the_row_before_has_as_many(string lines, string expected) => Words(lines).Should().Be(expected);

    [Theory]
    // Pipes with nothing between them are an empty cell; behind the last value they may close a row.
    [InlineData("规章 |\n|\n16 |", "Row:规章 _s 16")]
    [InlineData("规章\n|\n|\n16", "Row:规章 _s 16")]
    [InlineData("规章 ||\n16", "Row:规章 _ 16")]
    [InlineData("规章 |\n16 |\n", "Row:规章 16")]
    [InlineData("规章 |\n|\n\n16 |", "Row:规章 _s 16")]
    [InlineData("规章 | |\n行政许可 |", "Row:规章 _st Row:行政许可")]
    [InlineData("规章 |\n|\n|\n", "Row:规章 _st _st")]
    [InlineData("规章 |\n|\n行政许可\t\t45", "Row:规章 _st Row:行政许可@0 _s@1 45@2")]
    [InlineData("规章 |\n|\n行政许可,4,5", "Row:规章 _st Row:行政许可@0 4@1 5@2")]
    [InlineData("|\n|\n|\n5", "5")]
    [InlineData("规章\n|\n行政许可\n|\n5", "Row:规章 Row:行政许可 5")]
    public void Pipes_of_a_stream_are_empty_cells_between_values(string lines, string expected) => Words(lines).Should().Be(expected);

    [Theory]
    [InlineData(15, 14)]
    [InlineData(16, 15)]
    [InlineData(40, 15)]
    public void Pipes_of_a_stream_are_no_more_cells_than_the_form_has(int pipes, int cells) =>
        Lines("规章\n" + string.Concat(Enumerable.Repeat("|\n", pipes)) + "5").Tokens.Count(token => token.Kind == TableTokenKind.Empty).Should().Be(cells);

    [Theory]
    [InlineData("规章\t\"5\"\t6", "Row:规章@0 5@1 6@2")]
    [InlineData("规章\t\"\"\t6", "Row:规章@0 _s@1 6@2")]
    [InlineData("规章\t\"\t6", "Row:规章@0 Fragment:\"@1 6@2")]
    [InlineData("规章\t\"甲\t6", "Row:规章@0 Unknown:\"甲@1 6@2")]
    [InlineData("规章\t甲\"\t6", "Row:规章@0 Unknown:甲\"@1 6@2")]
    [InlineData("规章 | \"甲\" | 6", "Row:规章@0 Unknown:\"甲\"@1 6@2")]
    public void Quotes_around_a_cell_between_tabs_are_no_part_of_it(string line, string expected) => Words(line).Should().Be(expected);

    [Theory]
    [InlineData(47, "46")]
    [InlineData(48, "47")]
    [InlineData(49, "47|48")]
    [InlineData(51, "47|48|49|50")]
    public void More_cells_than_any_form_has_are_one_and_no_digit_is_lost(int count, string last)
    {
        var lines = Lines("规章|" + string.Join('|', Enumerable.Range(1, count - 1)));

        lines.ToWord(lines.Tokens[^1]).Should().Be((last.Contains('|') ? "Unknown:" : "") + $"{last}@{Math.Min(count, 48) - 1}");
    }

    [Theory]
    [InlineData("规章|1||3", "Row:规章@0 1@1 _s@2 3@3")]
    [InlineData("规章|#2|3", "Row:规章@0 _s@1 _s+@2 3@3")]
    [InlineData("规章#2| 1 |3", "Row:规章@0 1@2 3@3")]
    [InlineData("规章", "Row:规章")]
    [InlineData("规章|1 2", "Row:规章@0 1@1 2@1")]
    public void Cells_of_a_page_stand_in_their_columns(string row, string expected) =>
        string.Join(' ', TableLines.OfPage(ReportTable.ProactiveDisclosure, row).ToWords()).Should().Be(expected);

    [Theory]
    [InlineData(15, 15)]
    [InlineData(16, 16)]
    [InlineData(17, 16)]
    [InlineData(1000, 16)]
    public void Empty_cell_of_a_page_is_no_wider_than_the_form(int span, int cells) =>
        TableLines.OfPage(ReportTable.ProactiveDisclosure, $"规章|#{span}|3").Tokens.Count(token => token.Kind == TableTokenKind.Empty).Should().Be(cells);

    [Fact]
    public void Pipes_before_a_line_that_states_its_cells_on_its_own_are_none_of_its_row()
    {
        var text = TextInput.Read("规章 |\n|\n|\n行政许可 5");
        var page = text.WithLines([.. text.Lines.Take(3), text.Lines[3] with { CellCount = 2 }, new(text.Text.Length, text.Text.Length, 0)],
            [new(text.Lines[3].Start, text.Lines[3].Start + 4, 0, 0, 1, 1), new(text.Lines[3].Start + 5, text.Text.Length, 0, 1, 1, 1)]);

        TableTokenizer.Tokenize(page, TableVocabulary.Proactive, 0, 5).Select(token => token.Kind)
            .Should().Equal(TableTokenKind.Row, TableTokenKind.Row, TableTokenKind.Value);
    }

    [Fact]
    public void Only_the_lines_between_the_first_and_the_end_are_read()
    {
        var text = TextInput.Read("规章 1\n行政许可 2\n行政处罚 3\n行政强制 4");

        TableTokenizer.Tokenize(text, TableVocabulary.Proactive, 1, 3).Select(token => text.Text[token.Start..token.End])
            .Should().Equal("行政许可", "2", "行政处罚", "3");
    }

    [Fact]
    public void Tokens_know_their_line_and_the_blank_lines_before_them()
    {
        var lines = Lines("规章 1\n\n  \n行政许可 2\n\n| 行政处罚 | 3 |");

        lines.Tokens.Select(token => (token.Line, token.Paragraph)).Should().Equal((0, 0), (0, 0), (3, 2), (3, 2), (5, 3), (5, 3));
    }

    [Theory]
    [InlineData("  规章 1 2")]
    [InlineData("  | 规章 | 1 |  | 3 |")]
    [InlineData("规章\t\"5\"\t\t\"\"")]
    [InlineData("规章, 1,,\"3\"")]
    [InlineData("  规章 |\n  5  |")]
    public void Tokens_know_their_place_in_the_source(string text)
    {
        var read = TextInput.Read(text);
        var moved = new InputDocument(new string(' ', 100) + text, text, [.. read.Lines.Select(line => line with { SourceOffset = line.Start + 100 })], []);

        var tokens = TableTokenizer.Tokenize(moved, TableVocabulary.Proactive, 0, moved.Lines.Count);

        tokens.Should().NotBeEmpty().And.OnlyContain(token => token.SourceOffset == token.Start + 100);
        tokens.Where(token => token.Kind != TableTokenKind.Empty).Should().OnlyContain(token => token.End > token.Start
            && !Characters.IsSpace(text[token.Start]) && !Characters.IsSpace(text[token.End - 1]));
    }

    [Fact]
    public void Empty_cells_of_a_stream_have_no_place_and_no_column()
    {
        var cell = Lines("规章 |\n|\n16 |").Tokens[1];

        (cell.Kind, cell.SourceOffset, cell.Column).Should().Be((TableTokenKind.Empty, -1, -1));
    }

    [Fact]
    public void Label_that_is_broken_over_lines_is_one_label() => Words("行政\n处罚 5").Should().Be("Row:行政\n处罚 5");

    [Fact]
    public void Tokens_of_a_page_stand_where_their_cells_do_in_the_source()
    {
        var lines = TableLines.OfPage(ReportTable.ProactiveDisclosure, " 规章 || 5");

        lines.Tokens.Select(token => token.SourceOffset).Should().Equal(lines.Document.Cells.Select(cell => cell.SourceOffset));
        lines.ToWords().Should().Equal("Row:规章@0", "_s@1", "5@2");
    }

    private static TableLines Lines(string text) => TableLines.Of(ReportTable.ProactiveDisclosure, text);

    private static string Words(string text) => string.Join(' ', Lines(text).ToWords());
}
