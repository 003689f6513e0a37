namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// A golden file of many parts, each under a line with its name, so that each has a test of its own. With GOLDEN_ACCEPT=1 the test of the names
/// writes the whole file, and those of the parts say nothing.
/// </summary>
internal sealed class GoldenSections(string name, Func<string, string> print)
{
    private const string Mark = "== ";

    private readonly Lazy<Dictionary<string, string>> _accepted = new(() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)).Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(static text => text[..text.IndexOf('\n', StringComparison.Ordinal)], static text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]));

    /// <summary>Printed when the test runs and never kept, so that a fault shows whenever it comes in.</summary>
    public void Check(string section)
    {
        if (!GoldenFile.Accepting)
            print(section).Should().Be(_accepted.Value[section], "it was accepted in Golden/{0}", name);
    }

    public void CheckNames(IEnumerable<string> sections)
    {
        if (GoldenFile.Accepting)
            GoldenFile.Check(name, string.Concat(sections.Select(section => $"{Mark}{section}\n{print(section)}")));
        else
            _accepted.Value.Keys.Should().Equal(sections, "Golden/{0} has them all, and no other", name);
    }
}
