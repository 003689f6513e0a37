// Prints how much of the library the tests run, by folder: the lines and branches of a Cobertura file. See docs/contributing.md.
using System.Globalization;
using System.Xml.Linq;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: dotnet run .ci/coverage.cs -- FOLDER, where dotnet test left its coverage.cobertura.xml");
    return 2;
}

var file = Directory.EnumerateFiles(folder, "coverage.cobertura.xml", SearchOption.AllDirectories)
    .OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault();
if (file is null)
{
    Console.Error.WriteLine($"There is no coverage.cobertura.xml under {folder}.");
    return 2;
}

// Files are named from the folder that the report states.
var report = XDocument.Load(file);
var root = (string?)report.Descendants("source").FirstOrDefault() ?? "";

// A line stands once for each method that holds it, lambdas too: what one of them ran was run.
var lines = report.Descendants("class")
    .SelectMany(type => type.Element("lines")!.Elements("line").Select(line => (File: InLibrary(root, type), Line: line)))
    .Where(static entry => entry.File is not null)
    .GroupBy(static entry => (entry.File, (int)entry.Line.Attribute("number")!))
    .Select(static group => new
    {
        Folder = group.Key.File!.Split('/')[0],
        IsRun = group.Any(static entry => (long)entry.Line.Attribute("hits")! > 0),
        Branches = group.Select(static entry => Branches(entry.Line)).MaxBy(static branches => branches.Taken),
    })
    .ToArray();

Console.WriteLine("| Folder | Lines | Run | | Branches | Taken | |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
foreach (var group in lines.GroupBy(static line => line.Folder).OrderBy(static group => group.Key, StringComparer.Ordinal)
    .Select(static group => (Name: group.Key, Lines: group.ToArray())).Append((Name: "all", Lines: lines)))
{
    int run = group.Lines.Count(static line => line.IsRun), taken = group.Lines.Sum(static line => line.Branches.Taken),
        branches = group.Lines.Sum(static line => line.Branches.All);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {group.Name} | {group.Lines.Length} | {run} | {Share(run, group.Lines.Length)} | {branches} | {taken} | {Share(taken, branches)} |"));
}

return 0;

static string Share(int part, int whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

static string? InLibrary(string root, XElement type)
{
    const string Root = "src/GovInfoDisclosure/";
    var path = Path.Combine(root, (string)type.Attribute("filename")!).Replace('\\', '/');
    var at = path.LastIndexOf(Root, StringComparison.Ordinal);
    return at < 0 || path.Contains("/obj/", StringComparison.Ordinal) ? null : path[(at + Root.Length)..];
}

// condition-coverage="50% (1/2)"
static (int Taken, int All) Branches(XElement line)
{
    if ((string?)line.Attribute("condition-coverage") is not { } text || text.IndexOf('(') is not (>= 0 and var open))
        return (0, 0);
    var parts = text[(open + 1)..].TrimEnd(')').Split('/');
    return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
}
