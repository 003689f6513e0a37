using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>Which part of the library may use which: arrows go downwards only.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Ground = ["Form", "Words", "Diagnostics", "Report"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Report"] = [],
        ["Diagnostics"] = ["Report"],
        ["Words"] = ["Report"],
        ["Form"] = ["Words", "Diagnostics", "Report"],
        ["Input"] = ["Words", "Diagnostics", "Report"],
        ["Reading"] = ["Input", .. Ground],
        ["Tracing"] = Ground,
        ["Checking"] = ["Tracing", "Reading", .. Ground],
        ["Series"] = ["Checking", "Tracing", "Reading", .. Ground],
        ["Formats"] = ["Series", "Checking", "Tracing", "Reading", "Input", .. Ground],
    };

    [Fact]
    public void Folders_lead_in_no_circle()
    {
        var circles = FolderGraph.Circles(FolderGraph.Edges.Select(edge => edge.Key));

        var described = circles.Select(circle => string.Join("\n  ", FolderGraph.Edges.Select(edge => edge.Key)
            .Where(edge => circle.Contains(edge.From) && circle.Contains(edge.To)).Select(FolderGraph.Describe).Prepend(string.Join(", ", circle))));
        string.Join("\n", described).Should().BeEmpty();
    }

    [Fact]
    public void Folders_use_what_stands_below_them()
    {
        var wrong = FolderGraph.Edges.Select(edge => edge.Key).Where(edge => edge.FromArea != edge.ToArea)
            .Where(edge => !Allowed[edge.FromArea].Contains(edge.ToArea));

        string.Join("\n", wrong.Select(FolderGraph.Describe)).Should().BeEmpty();
    }

    [Fact]
    public void Formats_stand_side_by_side()
    {
        string[] formats = ["Formats/Json", "Formats/Html", "Formats/Text"];

        var wrong = FolderGraph.Edges.Select(edge => edge.Key)
            .Where(edge => formats.Contains(edge.From) && edge.To != "Formats/Streams" && edge.ToArea == "Formats");

        string.Join("\n", wrong.Select(FolderGraph.Describe)).Should().BeEmpty();
    }

    [Fact]
    public void Types_stand_in_one_folder_each()
    {
        var spread = SourceFolders.OfTypes.Where(folders => folders.Count() > 1).Select(folders => $"{folders.Key}: {string.Join(", ", folders)}");

        string.Join("\n", spread).Should().BeEmpty("a part of a type in another folder is an arrow that nobody sees");
        SourceFolders.OfTypes.SelectMany(folders => folders).Distinct().Select(folder => folder.Split('/')[0]).Distinct()
            .Should().BeEquivalentTo(Allowed.Keys, "each folder has its place in the order");
    }

    // The rules above would hold for nothing if the graph were empty or left out the bodies of methods.
    [Fact]
    public void Graph_knows_all_types_and_what_their_methods_use()
    {
        FolderGraph.Types.Should().HaveCountGreaterThan(150)
            .And.BeEquivalentTo(Library.Assembly.GetTypes().Where(type => type.Namespace == "GovInfoDisclosure" && !type.IsNested)
                .Select(type => type.Name.Split('`')[0]).Distinct());
        FolderGraph.TypeUses["ConsistencyChecker"].Should().Contain("CheckInput", "its methods make one");
        FolderGraph.TypeUses["ReportLayout"].Should().Contain("Readable", "only a local function uses it");
        FolderGraph.TypeUses["CheckResult"].Should().Contain("IssueRow", "a lambda makes it");
        FolderGraph.Edges[new("Formats/Html", "Input/Html")].Should().Contain("WrittenHtmlBuilder uses HtmlAttributeNames.Mark", "a constant leaves no trace");
        FolderGraph.Circles([new("a", "b"), new("b", "c"), new("c", "a"), new("c", "d")]).Should().BeEquivalentTo(new[] { new[] { "a", "b", "c" } });
        FolderGraph.Circles([new("a", "b"), new("a", "c"), new("b", "c")]).Should().BeEmpty();
    }
}
