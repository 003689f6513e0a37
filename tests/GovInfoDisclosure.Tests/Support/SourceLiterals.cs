using System.Text;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The string literals of C# sources, without those in comments; of interpolated ones the texts between the holes.</summary>
internal static class SourceLiterals
{
    /// <summary>The literals of every source file of the library.</summary>
    public static IEnumerable<(string File, int Line, string Text)> OfLibrary()
    {
        var root = RepositoryRoot.Combine("src/GovInfoDisclosure");
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (file.StartsWith("obj/", StringComparison.Ordinal) || file.StartsWith("bin/", StringComparison.Ordinal))
                continue;
            foreach (var (line, text) in In(File.ReadAllText(path)))
                yield return (file, line, text);
        }
    }

    /// <summary>The literals of a source with their lines, from 1.</summary>
    public static IReadOnlyList<(int Line, string Text)> In(string source)
    {
        var scanner = new Scanner(source);
        scanner.ReadCode(inHole: false);
        return scanner.Found;
    }

    private sealed class Scanner(string source)
    {
        private int _at;

        public List<(int Line, string Text)> Found { get; } = [];

        public void ReadCode(bool inHole)
        {
            for (var depth = 0; _at < source.Length; _at++)
            {
                var character = source[_at];
                if (StartsWith("//"))
                    _at = IndexOf("\n", source.Length) - 1;
                else if (StartsWith("/*"))
                    _at = IndexOf("*/", source.Length) + 1;
                else if (character == '\'')
                    _at = source.IndexOf('\'', _at + (source[_at + 1] == '\\' ? 3 : 2));
                else if (character == '"')
                    ReadString();
                else if (character == '{')
                    depth++;
                else if (character == '}' && depth-- == 0 && inHole)
                    return;
            }
        }

        // Stands on the first quote, and ends on the last.
        private void ReadString()
        {
            var prefix = source[Math.Max(0, _at - 2).._at];
            var (interpolated, verbatim) = (prefix.Contains('$'), prefix.Contains('@'));
            var quotes = 1;
            while (_at + quotes < source.Length && source[_at + quotes] == '"')
                quotes++;
            if (quotes < 3 || verbatim)
                quotes = 1;
            var end = new string('"', quotes);
            var text = new StringBuilder();
            var line = source.AsSpan(0, _at).Count('\n') + 1;
            for (_at += quotes; !StartsWith(end) || (verbatim && StartsWith("\"\"")); _at++)
            {
                if (source[_at] == '\\' && quotes == 1 && !verbatim)
                    text.Append(source[_at++]);
                else if (verbatim && source[_at] == '"')
                    _at++;
                else if (interpolated && (StartsWith("{{") || StartsWith("}}")))
                    _at++;
                else if (interpolated && source[_at] == '{')
                {
                    Add(line, text);
                    _at++;
                    ReadCode(inHole: true);
                    continue;
                }

                text.Append(source[_at]);
            }

            _at += quotes - 1;
            Add(line, text);
        }

        private void Add(int line, StringBuilder text)
        {
            if (text.Length > 0)
                Found.Add((line, text.ToString()));
            text.Clear();
        }

        private bool StartsWith(string text) => string.CompareOrdinal(source, _at, text, 0, text.Length) == 0;

        private int IndexOf(string text, int otherwise) => source.IndexOf(text, _at, StringComparison.Ordinal) is >= 0 and var at ? at : otherwise;
    }
}
