using System.Reflection;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>
/// The folder of each type of the library. All of it is one namespace, so that only the files tell; a type stands at the beginning of a
/// line, what is inside another one does not.
/// </summary>
internal static class SourceFolders
{
    private static readonly Regex Declaration = new(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial|ref) )*(?:(?:class|struct|interface|enum|record(?: class| struct)?) |delegate \S+ )(?<name>\w+)",
        RegexOptions.Multiline);

    /// <summary>The folders that declare a type, by its name without type parameters.</summary>
    public static ILookup<string, string> OfTypes { get; } = Find();

    /// <summary>Where a file uses a constant of another type. The compiler writes the value in its place, so that the assembly does not tell.</summary>
    public static IReadOnlyList<(string Folder, string File, string Type, string Constant)> ConstantUses { get; } = FindConstantUses();

    private static IEnumerable<(string File, string Folder)> Files()
    {
        var root = RepositoryRoot.Combine("src/GovInfoDisclosure");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Folder: Path.GetDirectoryName(Path.GetRelativePath(root, file))!.Replace('\\', '/')))
            .Where(file => file.Folder.Split('/')[0] is not ("bin" or "obj" or ""))
            .OrderBy(file => file.File, StringComparer.Ordinal);
    }

    private static ILookup<string, string> Find() => Files()
        .SelectMany(file => Declaration.Matches(File.ReadAllText(file.File)).Select(match => (Name: match.Groups["name"].Value, file.Folder)))
        .Distinct()
        .ToLookup(type => type.Name, type => type.Folder);

    private static (string Folder, string File, string Type, string Constant)[] FindConstantUses()
    {
        const BindingFlags Declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var constants = Library.Assembly.GetTypes().Where(type => !type.IsNested && OfTypes.Contains(type.Name))
            .SelectMany(type => type.GetFields(Declared).Where(field => field.IsLiteral).Select(field => $"{type.Name}.{field.Name}"))
            .ToHashSet();
        return
        [
            .. Files().SelectMany(file => File.ReadLines(file.File).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(line => Regex.Matches(line, @"(?<![\w.])(\w+)\.\w+").Where(match => constants.Contains(match.Value))
                    .Select(match => (file.Folder, Path.GetFileNameWithoutExtension(file.File), match.Groups[1].Value, match.Value)))).Distinct(),
        ];
    }
}
