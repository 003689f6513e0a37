namespace GovInfoDisclosure.Tests.Words;

/// <summary>Cases as data: the lines of a file in Samples/Words, cut at their bars.</summary>
internal static class WordSamples
{
    public static IEnumerable<string[]> Read(string file) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", "Words", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | "));
}
