using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>The JSON of every public type that is no part of a report: programs rely on its names.</summary>
public sealed class TypesGoldenTests
{
    private const string File = "Golden/json/types.txt";

    private static readonly Lazy<Dictionary<string, string>> Accepted = new(() =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, File)).Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(static text => text[..text.IndexOf('\n', StringComparison.Ordinal)], static text => "== " + text));

    public static TheoryData<string> Names => [.. TypeSamples.Others.Select(static sample => sample.ToString()).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void Type_is_written_as_was_accepted(string name)
    {
        if (!GoldenFile.Accepting)
            Print(name).Should().Be(Accepted.Value[name]);
    }

    [Fact]
    public void Types_that_were_accepted_are_those_of_the_library() =>
        GoldenFile.CheckSource(File, GoldenFile.Accepting ? string.Concat(Names.Select(static data => Print(data.Data))) : string.Concat(Accepted.Value.Values));

    private static string Print(string name) =>
        $"== {name}\n" + string.Concat(TypeSamples.Others.Where(sample => sample.ToString() == name).Select(static sample => sample.Print()));
}
