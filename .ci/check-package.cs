#:property PublishAot=false

// Opens the one package in a folder and says what is wrong with it: dotnet run .ci/check-package.cs -- FOLDER

using System.IO.Compression;
using System.Xml.Linq;

// What users get with the package is a promise: a new dependency must be added here as well.
Dictionary<string, string[]> allowed = new()
{
    ["net10.0"] = ["AngleSharp"],
    [".NETStandard2.0"] = ["AngleSharp", "System.Text.Encoding.CodePages", "System.Text.Json"],
};

string[] required =
[
    "README.md",
    "lib/net10.0/GovInfoDisclosure.dll",
    "lib/net10.0/GovInfoDisclosure.xml",
    "lib/netstandard2.0/GovInfoDisclosure.dll",
    "lib/netstandard2.0/GovInfoDisclosure.xml",
];

var folder = args[0];
var package = Directory.GetFiles(folder, "*.nupkg").Single();
using var archive = ZipFile.OpenRead(package);
using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec")).Open();
var nuspec = XDocument.Load(stream);

var files = archive.Entries.Select(entry => entry.FullName).ToList();
var problems = required.Except(files).Select(file => $"{file} is missing").ToList();

if (!File.Exists(Path.ChangeExtension(package, ".snupkg")))
{
    problems.Add("the symbol package is missing");
}

if (Named("license").SingleOrDefault()?.Value != "MIT")
{
    problems.Add("the licence is not MIT");
}

var groups = Named("group").ToDictionary(
    group => (string)group.Attribute("targetFramework")!,
    group => group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order().ToArray());
problems.AddRange(allowed.Keys.Except(groups.Keys).Select(target => $"{target} has no dependency group"));
problems.AddRange(groups
    .Where(group => !group.Value.SequenceEqual(allowed.GetValueOrDefault(group.Key, [])))
    .Select(group => $"{group.Key} depends on: {string.Join(", ", group.Value)}"));

problems.ForEach(problem => Console.WriteLine($"error: {Path.GetFileName(package)}: {problem}"));
Console.WriteLine($"{Path.GetFileName(package)}: {files.Count} files, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;

IEnumerable<XElement> Named(string name) => nuspec.Descendants().Where(element => element.Name.LocalName == name);
