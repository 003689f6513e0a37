using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Texts that real tools made of pages.</summary>
public sealed class ToolTextTests
{
    /// <summary>Fails when a tool's texts read worse, and when they read better, so that the list stays true.</summary>
    [Fact]
    public void Read_texts_of_tools_reads_as_well_as_the_list_says() => GoldenFile.Check("Accuracy/tools.txt",
        "Tools that are not here have no fault.\n\n" + string.Concat(ToolTexts.Tools.Select(ToolTexts.Of).Where(score => !score.IsClean).Select(score => score.Faults + "\n")));

    [Fact]
    public void Every_tool_has_a_text_of_every_report()
    {
        ToolTexts.Tools.Should().HaveCountGreaterThan(30);
        ToolTexts.Tools.Select(tool => ToolTexts.Of(tool).Texts).Should().AllBeEquivalentTo(4);
    }

    /// <summary>Writes the pages that Samples/tools/make.sh takes, and their truth, to the folder in ACCURACY_TOOLS.</summary>
    [Fact]
    public void Pages_for_tools_are_written_where_asked_for()
    {
        var folder = AccuracyTests.PathIn("ACCURACY_TOOLS");
        Assert.SkipUnless(folder is not null, "ACCURACY_TOOLS is not set.");
        ToolTexts.WritePages(folder);
    }
}
