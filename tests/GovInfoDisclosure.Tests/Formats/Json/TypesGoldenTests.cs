using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>The JSON of every public type that is no part of a report: programs rely on its names.</summary>
public sealed class TypesGoldenTests
{
    private const string File = "Golden/json/types.txt";

    private static readonly Lazy<Dictionary<string, string>> Printed = new(() => TypeSamples.Others.GroupBy(static sample => sample.ToString())
        .ToDictionary(static samples => samples.Key, static samples => $"== {samples.Key}\n" + string.Concat(samples.Select(static sample => sample.Print()))));

    private static readonly Lazy<Dictionary<string, string>> Accepted = new(() =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, File)).Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(static text => text[..text.IndexOf('\n', StringComparison.Ordinal)], static text => "== " + text));

    public static TheoryData<string> Names => [.. TypeSamples.Others.Select(static sample => sample.ToString()).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void Type_is_written_as_was_accepted(string name)
    {
        if (!GoldenFile.Accepting)
            Printed.Value[name].Should().Be(Accepted.Value[name]);
    }

    [Fact]
    public void Types_that_were_accepted_are_those_of_the_library() =>
        GoldenFile.CheckSource(File, string.Concat((GoldenFile.Accepting ? Printed : Accepted).Value.Values));
}
