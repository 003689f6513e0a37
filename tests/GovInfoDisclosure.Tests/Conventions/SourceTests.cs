using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Conventions;

/// <summary>What holds for every source file of the library.</summary>
public sealed class SourceTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 300;

    private static readonly string Root = RepositoryRoot.Combine("src");

    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Lines_fit_on_a_screen()
    {
        var longer = Files.SelectMany(file => File.ReadLines(file).Select((line, i) => (line.Length, Place: $"{Name(file)}:{i + 1}")))
            .Where(line => line.Length > LongestLine);

        Files.Should().HaveCountGreaterThan(100);
        string.Join("\n", longer.Select(line => $"{line.Place} has {line.Length} characters")).Should().BeEmpty();
    }

    [Fact]
    public void Files_can_be_read_in_one_go()
    {
        var longer = Files.Select(file => (Name: Name(file), Lines: File.ReadLines(file).Count())).Where(file => file.Lines > LongestFile);

        string.Join("\n", longer.Select(file => $"{file.Name} has {file.Lines} lines")).Should().BeEmpty();
    }

    private static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
