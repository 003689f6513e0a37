using System.Text.Json;

namespace GovInfoDisclosure.Mutation;

/// <summary>A fault of Stryker's report.</summary>
internal sealed record Fault(int Id, string File, int Line, string Kind, string Replacement, bool IsTried)
{
    /// <summary>The folder of the library that it stands in.</summary>
    internal string Folder => File.Split('/')[0];

    /// <summary>The faults of a report in the order of their numbers. Stryker itself puts aside what does not compile or stands in another.</summary>
    internal static Fault[] Of(string report)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        return document.RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(static file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => Read(file.Name, mutant)))
            .OrderBy(static fault => fault.Id).ToArray();
    }

    private static Fault Read(string file, JsonElement mutant) => new(
        int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
        InLibrary(file.Replace('\\', '/')),
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("mutatorName").GetString()!,
        mutant.TryGetProperty("replacement", out var text) ? text.GetString() ?? "" : "",
        mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored"));

    private static string InLibrary(string path)
    {
        const string Root = "src/GovInfoDisclosure/";
        var at = path.LastIndexOf(Root, StringComparison.Ordinal);
        return at < 0 ? path : path[(at + Root.Length)..];
    }
}
