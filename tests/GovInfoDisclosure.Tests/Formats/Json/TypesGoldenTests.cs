using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>The JSON of every public type that is no part of a report: programs rely on its names.</summary>
public sealed class TypesGoldenTests
{
    private static readonly GoldenSections Golden = new("json/types.txt", Print);

    public static TheoryData<string> Names => [.. AllNames];

    private static IEnumerable<string> AllNames => TypeSamples.Others.Select(static sample => sample.ToString()).Distinct();

    [Theory, MemberData(nameof(Names))]
    public void Type_is_written_as_was_accepted(string name) => Golden.Check(name);

    [Fact]
    public void Types_that_were_accepted_are_those_of_the_library() => Golden.CheckNames(AllNames);

    private static string Print(string name) =>
        string.Concat(TypeSamples.Others.Where(sample => sample.ToString() == name).Select(static sample => sample.Print()));
}
