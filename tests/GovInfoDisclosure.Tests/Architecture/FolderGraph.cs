using ArchUnitNET.Loader;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>A folder that uses another one.</summary>
/// <param name="From">The folder, from <c>src/GovInfoDisclosure</c>.</param>
/// <param name="To">The folder that it uses.</param>
internal sealed record FolderEdge(string From, string To)
{
    public string FromArea => From.Split('/')[0];

    public string ToArea => To.Split('/')[0];

    public override string ToString() => $"{From} -> {To}";
}

/// <summary>Which folder of the library uses which, as the compiled types depend on each other.</summary>
internal static class FolderGraph
{
    // A type says by an attribute how it is written as JSON; it knows nothing else of the format.
    private const string ConverterInAttributes = "ReportJsonConverter";

    private static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader().LoadAssemblies(Library.Assembly).Build();

    /// <summary>The types of the library as (name, names of what it uses); nested and generated types belong to the outermost one.</summary>
    public static ILookup<string, string> TypeUses { get; } = Loaded.Types
        .Where(type => IsOwn(type.FullName))
        .SelectMany(type => type.Dependencies.Where(dependency =>
                dependency.Target is not ArchUnitNET.Domain.GenericParameter && IsOwn(dependency.Target.FullName))
            .Select(dependency => (From: Outermost(type.FullName), To: Outermost(dependency.Target.FullName))))
        .Where(use => use.From != use.To && !IsSaidByAttribute(use.From, use.To))
        .Distinct()
        .OrderBy(use => use.From, StringComparer.Ordinal).ThenBy(use => use.To, StringComparer.Ordinal)
        .ToLookup(use => use.From, use => use.To);

    /// <summary>The names of all outermost types.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [.. Library.Assembly.GetTypes().Select(type => type.FullName!).Where(IsOwn).Select(Outermost).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The edges, each with the pairs of types that make it.</summary>
    public static ILookup<FolderEdge, string> Edges { get; } = TypeUses
        .SelectMany(uses => uses.Select(to => (From: uses.Key, To: to)))
        .Select(use => (Edge: new FolderEdge(FolderOf(use.From), FolderOf(use.To)), Example: $"{use.From} uses {use.To}"))
        .Concat(SourceFolders.ConstantUses.Select(use => (Edge: new FolderEdge(use.Folder, FolderOf(use.Type)), Example: $"{use.File} uses {use.Constant}")))
        .Where(use => use.Edge.From != use.Edge.To)
        .OrderBy(use => use.Edge.ToString(), StringComparer.Ordinal)
        .ToLookup(use => use.Edge, use => use.Example);

    /// <summary>An edge with the first types that make it.</summary>
    public static string Describe(FolderEdge edge)
    {
        var examples = Edges[edge].ToArray();
        return $"{edge}: {string.Join(", ", examples.Take(4))}{(examples.Length > 4 ? $" and {examples.Length - 4} more" : "")}";
    }

    /// <summary>The groups of folders that lead to each other.</summary>
    public static IReadOnlyList<string[]> Circles(IEnumerable<FolderEdge> edges)
    {
        var next = edges.ToLookup(edge => edge.From, edge => edge.To);
        var reached = next.Select(group => group.Key).ToDictionary(folder => folder, Reach);
        return
        [
            .. reached.Keys.Where(folder => reached[folder].Contains(folder))
                .GroupBy(folder => string.Join(", ", reached[folder].Where(other => reached.TryGetValue(other, out var back) && back.Contains(folder))
                    .Order(StringComparer.Ordinal)))
                .Select(group => group.Order(StringComparer.Ordinal).ToArray()),
        ];

        HashSet<string> Reach(string start)
        {
            var seen = new HashSet<string>();
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var folder))
            {
                if (!seen.Add(folder))
                    continue;
                foreach (var further in next[folder])
                    open.Push(further);
            }

            return seen;
        }
    }

    private static string FolderOf(string type) => SourceFolders.OfTypes[type].First();

    private static bool IsOwn(string fullName) =>
        fullName.StartsWith("GovInfoDisclosure.", StringComparison.Ordinal) && SourceFolders.OfTypes.Contains(Outermost(fullName));

    private static string Outermost(string fullName) => fullName["GovInfoDisclosure.".Length..].Split('+', '/', '`', '<', '[')[0];

    private static bool IsSaidByAttribute(string from, string to) => to == ConverterInAttributes
        && Library.Assembly.GetTypes().Any(type => type.Namespace == "GovInfoDisclosure" && Outermost(type.FullName!) == from
            && type.GetCustomAttributesData().SelectMany(attribute => attribute.ConstructorArguments)
                .Any(argument => argument.Value is System.Type { Name: ConverterInAttributes }));
}
