#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Reads reports, checks them, traces contradictions, and prints what was found.
//   dotnet run docs/examples/inspect.cs -- --help
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
var language = !args.Contains("--json") && IsEnglishTerminal() ? MessageLanguage.English : MessageLanguage.Chinese; // Programs get the same everywhere.
var (html, json, help, inputs) = ((string?)null, false, false, new List<string>());
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] is "zh" or "en")
        language = args[++i] == "en" ? MessageLanguage.English : MessageLanguage.Chinese;
    else if (args[i] == "--html" && i + 1 < args.Length)
        html = args[++i];
    else if (args[i] is "--json" or "--help" or "-h")
        (json, help) = (json || args[i] == "--json", help || args[i] != "--json");
    else if (args[i].StartsWith('-'))
        return Say(Console.Error, new($"{args[i]}: 不认识的选项，或选项的值不对。用法见 --help。", $"{args[i]}: An unknown option, or one without its value. See --help."), 2);
    else
        inputs.Add(args[i]);
}

if (help)
    return Say(Console.Out, new("""
        用法：inspect [--lang zh|en] [--html 输出] [--json] [文件或文件夹 …]
        读取、核对年报，追查矛盾。文件夹包括子文件夹，隐藏文件除外；不指定时读取旁边的样例。不指定语言时，英文终端用英文，其他用中文。
        --html 另写出标注了问题的网页，有多个文件时写到一个文件夹里；--json 每个文件输出一行 JSON。
        退出码：0 没有矛盾，1 有矛盾，2 有文件不能读写或选项不对；用 --json 时，文件都打得开即为 0。
        """, """
        Usage: inspect [--lang zh|en] [--html OUT] [--json] [FILE or FOLDER …]
        Reads and checks reports and traces contradictions. A folder means all files below it but hidden ones; without any, it reads the
        sample beside it. Without --lang, an English terminal gets English, others Chinese.
        --html also writes a page with the findings, with several files one each into the folder OUT; --json prints one line a file.
        Exit status: 0 no contradiction, 1 contradictions, 2 a file or an option fails; with --json 0 once every file could be opened.
        """), 0);

var sample = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "reports/jincheng-chengqu-2022.txt");
var files = inputs.DefaultIfEmpty(sample).SelectMany(input => Directory.Exists(input)
    ? Directory.GetFiles(input, "*", new EnumerationOptions { RecurseSubdirectories = true }).Order(StringComparer.Ordinal)
        .Select(file => (Path: file, Name: Path.GetRelativePath(input, file)))
    : [(input, Path.GetFileName(input))]).ToList();
var isMany = files.Count != 1 || Directory.Exists(inputs.FirstOrDefault());
var (findings, contradictory, unreadable, pages) = (0, 0, 0, new HashSet<string>());
var status = files.Select(file => Inspect(file.Path, file.Name)).DefaultIfEmpty().Max();
return !isMany ? status : Say(json ? Console.Error : Console.Out, new($"\n文件 {files.Count} 个，其中有矛盾的 {contradictory} 个，不能读取的 {unreadable} 个；问题共 {findings} 处。",
        $"\nFiles: {files.Count}, with contradictions: {contradictory}, unreadable: {unreadable}; findings: {findings}."), status);

int Inspect(string file, string name)
{
    ReadResult? result = null;
    var trouble = Try(file, () => result = ReportReader.Read(File.ReadAllBytes(file)));
    var check = result?.Report is null ? null : ConsistencyChecker.Check(result);
    (findings, contradictory, unreadable) = (findings + (check?.Failures.Count ?? 0), contradictory + (check?.IsConsistent == false ? 1 : 0), unreadable + (check is null ? 1 : 0));
    if (json)
        PrintJson(file, result, check);
    else if (result is not null)
        trouble = Print(name, result, check);
    return html is null || check is null ? trouble : Math.Max(trouble, WritePage(name, result!, check));
}

int Print(string name, ReadResult result, CheckResult? check)
{
    Console.WriteLine($"== {name}");
    foreach (var diagnostic in result.Diagnostics)
        Console.WriteLine($"  {diagnostic.Code} {diagnostic.Location} {In(diagnostic.Message)}");
    if (result.Report is not { Header: var header } report || check is null)
        return 2;

    string?[] facts = [header.ReportingBody, $"{header.ReportYear}", $"{header.PublishedOn}", In(Edition(report.Format))];
    Console.WriteLine($"\n{header.Title}\n  {string.Join(" · ", facts.Where(fact => fact?.Length > 0))}\n");
    foreach (var row in result.Cells().Where(cell => cell.Text is not null || cell.Number is not (null or 0) || cell.IsDoubtful == true).GroupBy(cell => ReportLayout.Find(cell.Address)!.Row))
        Console.WriteLine($"  {RowName(row.Key)}: {string.Join(" · ", row.Select(Show))}");
    if (result.DoubtfulCells.Count > 0)
        Console.WriteLine(In(new("\n  ?：读取时不能确定，请对照原文。", "\n  ?: not certain. Compare with the original.")));
    Console.WriteLine(check.IsConsistent ? In(new("\n没有发现算术矛盾。", "\nNo contradiction.")) : "");
    foreach (var finding in check.Failures)
        Console.WriteLine($"  [{In(Severity(finding.Severity))}] {finding.RuleId} {In(finding.Message)}");
    foreach (var repair in check.Repairs)
        Console.WriteLine($"  {In(repair.IsUnique ? new("唯一的最小更正", "The only smallest repair") : new("可能的更正", "A possible repair"))}: {string.Join("; ", repair.Changes.Select(Change))}");
    foreach (var line in check.Derived.Select(derived => $"{In(new("可以推算", "Follows from the sums"))}: {Change(derived)}").Concat(check.TracingLimits.Select(In)))
        Console.WriteLine($"  {line}");
    return check.IsConsistent ? 0 : 1;
}

void PrintJson(string file, ReadResult? result, CheckResult? check)
{
    var parts = check is null ? new JsonObject() : JsonNode.Parse(ReportJson.Write(check))!.AsObject();
    var line = new JsonObject { ["file"] = file, ["report"] = result?.Report is { } report ? JsonNode.Parse(ReportJson.Write(report)) : null };
    line["diagnostics"] = new JsonArray([.. result?.Diagnostics.Select(issue => new JsonObject
    {
        ["code"] = issue.Code, ["severity"] = issue.Severity.ToString().ToLowerInvariant(), ["path"] = issue.Path,
        ["line"] = issue.Location?.Line, ["column"] = issue.Location?.Column, ["message"] = In(issue.Message),
    }) ?? []]);
    parts["doubtful"] = new JsonArray([.. result?.DoubtfulCells.Select(address => JsonValue.Create(address)) ?? []]);
    foreach (var part in (string[])["findings", "repairs", "derived", "doubtful", "limits"])
        line[part] = parts[part]?.DeepClone() ?? new JsonArray();
    Console.WriteLine(line.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}

int WritePage(string name, ReadResult result, CheckResult check)
{
    var page = isMany ? Path.Combine(html, name + ".html") : html;
    for (var copy = 2; !pages.Add(page); copy++) // Two folders may hold files of the same name.
        page = Path.Combine(html, $"{name}.{copy}.html");
    return Try(page, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(page))!);
        File.WriteAllText(page, ReportHtml.Write(result.Report!, new ReportHtmlOptions { Check = check, Reading = result, Language = language }));
    });
}

int Try(string path, Action action)
{
    try { action(); return 0; }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
    {
        return Say(Console.Error, exception is FileNotFoundException or DirectoryNotFoundException ? new($"{path}: 没有这个文件或文件夹。", $"{path}: No such file or folder.")
            : new($"{path}: 不能读写，请检查路径、权限和磁盘。", $"{path}: It cannot be read or written: look at the path, the permissions and the disk."), 2);
    }
}

int Say(TextWriter writer, BilingualText message, int status)
{
    writer.WriteLine(In(message));
    return status;
}

string Change(CellChange change)
{
    var (cell, now) = (Name(ReportLayout.Find(change.Address)!), change.From.IsBlank ? In(new("空白", "blank")) : change.From.ToString());
    return In(new($"{cell}，现为 {now}，应为 {change.Value}。{change.Evidence.Chinese}", $"{cell}: now {now}, should be {change.Value}. {change.Evidence.English}"));
}

string Name(LayoutCell cell) => $"{RowName(cell.Row)} / {(language == MessageLanguage.English ? cell.Column.EnglishLabel : cell.Column.Label)}";
string RowName(LayoutRow row) => (row.Parent is null ? "" : $"{RowLabel(row.Parent)} / ") + RowLabel(row); // 3.其他 says nothing without its heading.
string RowLabel(LayoutRow row) => language == MessageLanguage.English ? row.EnglishLabel : row.Label;
string Show(ReportCell cell) => FormattableString.Invariant($"{(language == MessageLanguage.English ? cell.EnglishColumn : cell.Column)} {cell.Number}{cell.Text}{(cell.IsDoubtful == true ? "?" : "")}");
string In(BilingualText message) => message.In(language);
static BilingualText Severity(IssueSeverity severity) => severity is IssueSeverity.Error ? new("错误", "Error") : severity is IssueSeverity.Warning ? new("警告", "Warning") : new("提示", "Info");
static BilingualText Edition(ReportFormat format) => format is ReportFormat.Edition2021 ? new("2021 年格式", "edition of 2021")
    : format is ReportFormat.Trial2019 ? new("2019 年试行格式", "trial edition of 2019") : new("混用两种格式", "both editions");
static bool IsEnglishTerminal() => (CultureInfo.CurrentUICulture.Name is { Length: > 0 } culture ? culture : Environment.GetEnvironmentVariable("LANG"))?.StartsWith("en", StringComparison.Ordinal) == true;
