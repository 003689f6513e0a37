using System.Text;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>
/// Compares output with a committed file, character by character. Run the tests with GOLDEN_ACCEPT=1 to write what they
/// got into the source tree, and review the difference in git.
/// </summary>
internal static class GoldenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static bool Accepting => Environment.GetEnvironmentVariable("GOLDEN_ACCEPT") == "1";

    /// <param name="name">The file under Golden/, with forward slashes.</param>
    /// <param name="actual">What the code under test gave.</param>
    public static void Check(string name, string actual) => CheckSource("Golden/" + name, actual);

    /// <summary>As <see cref="Check"/>, for a file anywhere in the test project.</summary>
    public static void CheckSource(string relative, string actual)
    {
        var path = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/" + relative);
        if (Accepting)
        {
            Accept(path, actual);
            return;
        }

        if (!File.Exists(path))
        {
            Assert.Fail($"{relative} does not exist; GOLDEN_ACCEPT=1 writes it.");
        }

        // Not File.ReadAllText, which would swallow a byte order mark.
        var expected = Utf8.GetString(File.ReadAllBytes(path));
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            Assert.Fail(FirstDifference(relative, expected, actual));
        }
    }

    // Moved into place, because both test projects may be writing the same file at once.
    private static void Accept(string path, string actual)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(draft, actual, Utf8);
        File.Move(draft, path, overwrite: true);
    }

    private static string FirstDifference(string relative, string expected, string actual)
    {
        var at = expected.AsSpan().CommonPrefixLength(actual);
        var line = expected.AsSpan(0, at).Count('\n') + 1;
        var column = at - (expected.AsSpan(0, at).LastIndexOf('\n') + 1) + 1;
        return $"""
            {relative} differs from line {line}, column {column}; GOLDEN_ACCEPT=1 accepts the new text.
            expected: {Excerpt(expected, at)}
            actual:   {Excerpt(actual, at)}
            """;
    }

    private static string Excerpt(string text, int at)
    {
        var start = Math.Max(0, at - 40);
        var end = Math.Min(text.Length, at + 60);
        var tail = end == text.Length ? "<end>" : "…";
        return text[start..end].Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t") + tail;
    }
}
