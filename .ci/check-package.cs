#:property PublishAot=false

// Opens the one package in a folder and says what is wrong with it: dotnet run .ci/check-package.cs -- FOLDER SECOND-FOLDER
// In the root of the repository. The second folder holds the same, packed once more.

using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
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
    "icon.png",
    "lib/net10.0/GovInfoDisclosure.dll",
    "lib/net10.0/GovInfoDisclosure.xml",
    "lib/net10.0/zh-Hans/GovInfoDisclosure.xml",
    "lib/netstandard2.0/GovInfoDisclosure.dll",
    "lib/netstandard2.0/GovInfoDisclosure.xml",
    "lib/netstandard2.0/zh-Hans/GovInfoDisclosure.xml",
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

foreach (var file in Directory.GetFiles(folder))
{
    var again = Path.Combine(args[1], Path.GetFileName(file));
    if (!File.Exists(again) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(again)))
    {
        problems.Add($"{Path.GetFileName(file)} differs from what the second packing made");
    }
}

if (Named("license").SingleOrDefault()?.Value != "MIT")
{
    problems.Add("the licence is not MIT");
}

// What the gallery shows.
foreach (var name in (string[])["title", "copyright", "projectUrl", "tags"])
{
    if (Text(name).Length == 0)
    {
        problems.Add($"{name} is missing");
    }
}

if (!Regex.IsMatch(Text("description"), @"^[A-Z].*\. \p{IsCJKUnifiedIdeographs}.*。$"))
{
    problems.Add("the description is not a sentence in English and one in Chinese");
}

if (Text("readme") != "README.md" || Text("icon") != "icon.png")
{
    problems.Add("the readme or the icon is not named");
}

// The gallery takes icons of up to 1 MB and advises 128 by 128; width and height stand behind the signature of a PNG.
var icon = Bytes("icon.png");
if (icon.Length is < 24 or > 1_000_000 || BinaryPrimitives.ReadInt64BigEndian(icon.AsSpan(16)) != ((128L << 32) | 128))
{
    problems.Add("the icon is not 128 by 128");
}

// Links to files of the repository are made absolute, and nothing else is changed.
var readme = System.Text.Encoding.UTF8.GetString(Bytes("README.md"));
var root = Text("projectUrl") + "/blob/main/";
var raw = root.Replace("//github.com", "//raw.githubusercontent.com").Replace("/blob/", "/");
problems.AddRange(Regex.Matches(readme, @"(!?)\[[^\]]*\]\(([^)]*)\)")
    .Select(link => (Place: link.Groups[1].Length > 0 ? raw : root, Target: link.Groups[2].Value))
    .Where(link => !link.Target.StartsWith("https://") || (link.Place == raw && !link.Target.StartsWith(raw))
        || (link.Target.StartsWith(link.Place) && !File.Exists(link.Target[link.Place.Length..].Split('#')[0])))
    .Select(link => $"README.md links to {link.Target}"));
if (readme.Replace(root, "").Replace(raw, "") != File.ReadAllText("README.md"))
{
    problems.Add("README.md is not that of the repository");
}

// The gallery takes 35,000 characters.
var version = Text("version").Split('-')[0];
var notes = Text("releaseNotes").ReplaceLineEndings("\n");
if (notes.Length > 35_000 || !notes.StartsWith($"## {version}") || !File.ReadAllText("docs/CHANGELOG.md").Contains($"\n{notes}"))
{
    problems.Add($"the release notes are not the section {version} of docs/CHANGELOG.md");
}

// All types that users see are documented, and nothing that they do not see. Both targets have the same surface.
var documented = Documented("net10.0");
var types = Assembly.Load(Bytes("lib/net10.0/GovInfoDisclosure.dll")).GetExportedTypes()
    .ToDictionary(type => type.FullName!.Replace('+', '.'));
problems.AddRange(types.Keys.Where(type => !documented.Contains($"T:{type}")).Select(type => $"{type} is not documented"));
problems.AddRange(documented.Where(member => !IsVisible(member)).Select(member => $"{member} is documented, but internal"));
problems.AddRange(documented.Except(Documented("netstandard2.0")).Select(member => $"{member} is documented for net10.0 only"));
problems.AddRange(Documented("netstandard2.0").Except(documented).Select(member => $"{member} is documented for netstandard2.0 only"));

problems.AddRange(documented.Except(Documented("net10.0/zh-Hans")).Select(member => $"{member} is not documented for editors that speak Chinese"));
var chinese = XDocument.Load(new MemoryStream(Bytes("lib/net10.0/zh-Hans/GovInfoDisclosure.xml"))).Descendants("member")
    .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")?.Value);
problems.AddRange(XDocument.Load("src/GovInfoDisclosure/Summaries.zh-Hans.xml").Descendants("member")
    .Where(member => chinese.GetValueOrDefault((string)member.Attribute("name")!) != member.Element("summary")!.Value)
    .Select(member => $"{(string)member.Attribute("name")!} has a summary in Chinese that is not packed"));

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

string Text(string name) => Named(name).FirstOrDefault()?.Value.Trim() ?? "";

byte[] Bytes(string name)
{
    using var bytes = new MemoryStream();
    if (archive.GetEntry(name) is { } entry)
    {
        using var content = entry.Open();
        content.CopyTo(bytes);
    }

    return bytes.ToArray();
}

HashSet<string> Documented(string target) =>
[
    .. XDocument.Load(new MemoryStream(Bytes($"lib/{target}/GovInfoDisclosure.xml"))).Descendants("member")
        .Select(member => (string)member.Attribute("name")!),
];

bool IsVisible(string member)
{
    var parts = Regex.Match(member, @"^(.):(?:([^(]+)\.)?([^.(~]+?)(?:``\d+)?(?:\((.*)\))?(?:~.*)?$");
    var (kind, outer, name) = (parts.Groups[1].Value, parts.Groups[2].Value, parts.Groups[3].Value.Replace('#', '.'));
    if (kind == "T")
    {
        return types.ContainsKey(member[2..]);
    }

    const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    var parameters = parts.Groups[4].Success ? Commas(parts.Groups[4].Value) + 1 : 0;
    return types.TryGetValue(outer, out var type) && type.GetMember(name, All | BindingFlags.DeclaredOnly).Any(found => found switch
    {
        MethodBase method => IsSeen(method) && method.GetParameters().Length == parameters,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        EventInfo item => IsSeen(item.AddMethod!),
        _ => false,
    });
}

// Those between parameters, not those between the arguments of a type.
static int Commas(string parameters)
{
    var depth = 0;
    return parameters.Count(character => (depth += character switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 }) == 0 && character == ',');
}

static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

IEnumerable<XElement> Named(string name) => nuspec.Descendants().Where(element => element.Name.LocalName == name);
