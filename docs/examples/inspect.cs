#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Reads reports, checks them, traces contradictions, and prints what was found.
//   dotnet run docs/examples/inspect.cs -- [--lang en] [--html OUT] [--json] [FILE or FOLDER …]
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
var language = Option("--lang") == "en" ? MessageLanguage.English : MessageLanguage.Chinese;
var html = Option("--html");
var json = args.Contains("--json");
var values = args.Where((_, i) => i > 0 && args[i - 1] is "--lang" or "--html");
var paths = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).Except(values).DefaultIfEmpty(Beside("reports/jincheng-chengqu-2022.txt"));
var files = paths.SelectMany<string, string>(path => Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal) : [path]);
var status = 0;
foreach (var file in files)
    status = Math.Max(status, json ? WriteJson(file) : Inspect(file));
return status;

int Inspect(string file)
{
    if (!File.Exists(file))
        return Fail($"{file}: {In(new("没有这个文件。", "No such file."))}");
    var result = ReportReader.Read(File.ReadAllBytes(file));
    Console.WriteLine($"== {Path.GetFileName(file)}");
    foreach (var diagnostic in result.Diagnostics)
        Console.WriteLine($"  {diagnostic.Code} {diagnostic.Location} {In(diagnostic.Message)}");
    if (result.Report is not { } report)
        return 2;

    Console.WriteLine($"\n{report.Header.Title}\n  {report.Header.ReportingBody} · {report.Header.ReportYear} · {report.Header.PublishedOn} · {report.Format}\n");
    foreach (var row in result.Cells().Where(cell => cell.Text is not null || cell.Number is not (null or 0) || cell.IsDoubtful == true).GroupBy(cell => ReportLayout.Find(cell.Address)!.Row))
        Console.WriteLine($"  {(language == MessageLanguage.English ? row.Key.EnglishLabel : row.Key.Label)}: {string.Join(" · ", row.Select(Show))}");
    if (result.DoubtfulCells.Count > 0)
        Console.WriteLine(In(new("\n  ?：读取时不能确定，请对照原文。", "\n  ?: not certain. Compare with the original.")));

    var check = ConsistencyChecker.Check(result);
    Console.WriteLine(check.IsConsistent ? In(new("\n没有发现算术矛盾。", "\nNo contradiction.")) : "");
    foreach (var finding in check.Failures)
        Console.WriteLine($"  [{finding.Severity}] {finding.RuleId} {In(finding.Message)}");
    foreach (var repair in check.Repairs)
        Console.WriteLine($"  {In(repair.IsUnique ? new("唯一的最小更正", "The only smallest repair") : new("可能的更正", "A possible repair"))}: {string.Join("; ", repair.Changes.Select(Change))}");
    if (html is not null)
        File.WriteAllText(html, ReportHtml.Write(report, new ReportHtmlOptions { Check = check, Reading = result, Language = language }));
    return check.IsConsistent ? 0 : 1;
}

int WriteJson(string file)
{
    var result = File.Exists(file) ? ReportReader.Read(File.ReadAllBytes(file)) : null;
    var check = result?.Report is null ? new JsonObject() : JsonNode.Parse(ReportJson.Write(ConsistencyChecker.Check(result)))!.AsObject();
    var line = new JsonObject
    {
        ["file"] = file,
        ["report"] = result?.Report is { } report ? JsonNode.Parse(ReportJson.Write(report)) : null,
        ["diagnostics"] = new JsonArray([.. result?.Diagnostics.Select(Describe) ?? []]),
    };
    foreach (var part in (string[])["findings", "repairs", "derived"])
        line[part] = check[part]?.DeepClone() ?? new JsonArray();
    line["doubtful"] = new JsonArray([.. result?.DoubtfulCells.Select(address => JsonValue.Create(address)) ?? []]);
    line["limits"] = check["limits"]?.DeepClone() ?? new JsonArray();
    Console.WriteLine(line.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    return result is null ? Fail($"{file}: no such file.") : 0;
}

JsonNode Describe(Diagnostic diagnostic) => new JsonObject
{
    ["code"] = diagnostic.Code,
    ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
    ["path"] = diagnostic.Path,
    ["line"] = diagnostic.Location?.Line,
    ["column"] = diagnostic.Location?.Column,
    ["message"] = In(diagnostic.Message),
};

int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}

string Change(CellChange change) => $"{Name(ReportLayout.Find(change.Address)!)} {change.From} → {change.Value} ({In(change.Evidence)})";
string Name(LayoutCell place) => language == MessageLanguage.English ? place.EnglishLabel : place.Label;
string Show(ReportCell cell) => FormattableString.Invariant($"{(language == MessageLanguage.English ? cell.EnglishColumn : cell.Column)} {cell.Number}{cell.Text}{(cell.IsDoubtful == true ? "?" : "")}");
string In(BilingualText message) => message.In(language);
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
static string Beside(string name) => Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, name);
