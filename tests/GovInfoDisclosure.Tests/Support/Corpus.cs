namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// Published reports with hand-checked truth files. They are not ours to pass on, so they lie beside the checkout, in
/// shared/corpus, or nowhere; tests of them are skipped where they are absent.
/// </summary>
internal static class Corpus
{
    private static readonly string Folder = RepositoryRoot.Combine("../shared/corpus");

    public static bool IsPresent => Directory.Exists(Folder);

    /// <summary>Skips the running test where there is no corpus.</summary>
    public static void Require() => Assert.SkipUnless(IsPresent, "There is no shared/corpus beside the checkout.");

    /// <summary>The full path of a corpus file; skips the running test where there is no corpus.</summary>
    public static string PathOf(string relative)
    {
        Require();
        return Path.Combine(Folder, relative);
    }

    /// <summary>
    /// One row a file, for [MemberData]; paths are relative to the corpus, so that test names are the same everywhere.
    /// Give the theory SkipTestWithoutData = true: without a corpus there are no rows.
    /// </summary>
    public static TheoryData<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Folder, folder);
        return Directory.Exists(path)
            ? [.. Directory.GetFiles(path, pattern).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)]
            : [];
    }
}
