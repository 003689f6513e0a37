#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A web form: paste or drop a report, see the official form with what is wrong, apply proposals, edit cells, download. It keeps nothing.
//   dotnet run docs/examples/web.cs -- --urls http://127.0.0.1:5080
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using GovInfoDisclosure;
using Microsoft.AspNetCore.Http.Features;

const int LargestInput = 4 * 1024 * 1024, LargestRequest = 2 * LargestInput; // The input comes back with every edit, in Base64.

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestRequest);
builder.Services.Configure<FormOptions>(form => form.ValueLengthLimit = form.MemoryBufferThreshold = LargestRequest); // Nothing goes to disk.
var app = builder.Build();
app.Use((context, next) =>
{
    var headers = context.Response.Headers;
    headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";
    headers.XContentTypeOptions = "nosniff";
    headers.CacheControl = "no-store";
    headers["Referrer-Policy"] = "no-referrer";
    headers["Cross-Origin-Resource-Policy"] = headers["Cross-Origin-Opener-Policy"] = "same-origin";
    return next(context);
});
app.MapGet("/style.css", () => Text(ReportHtml.StyleSheet + File.ReadAllText(Beside("web/style.css")), "text/css"));
app.MapGet("/script.js", () => Text(File.ReadAllText(Beside("web/script.js")), "text/javascript"));
app.MapGet("/", (HttpRequest request) => Page(new(Language(request.Query["lang"].FirstOrDefault() ?? request.Headers.AcceptLanguage.ToString()))));
// Whoever makes a browser send such a form gets nothing by it: there is no session, and nothing is stored.
app.MapPost("/", (IFormCollection form) => Page(View(form))).DisableAntiforgery();
app.MapPost("/report.{format}", (string format, IFormCollection form) =>
{
    IResult File(string content, string type) => Results.File(Encoding.UTF8.GetBytes(content), type + "; charset=utf-8", "report." + format);
    return (format, View(form).Report) switch
    {
        (_, null) => Results.BadRequest(),
        ("html", { } report) => File(ReportHtml.Write(report), "text/html"),
        ("txt", { } report) => File(ReportText.Write(report), "text/plain"),
        ("json", { } report) => File(ReportJson.Write(report, new() { Indented = true }), "application/json"),
        ("csv", { } report) => File("\uFEFF" + Csv(report), "text/csv"), // Excel takes a file without the mark for one in another encoding.
        _ => Results.NotFound(),
    };
}).DisableAntiforgery();
app.Run();

static IResult Text(string content, string type, int status = 200) => Results.Text(content, type, Encoding.UTF8, status);
static IResult Page(View view) => Text(view.Page(), "text/html", view.IsTooLarge ? 413 : 200);
static string Beside(string name) => Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, name);
static MessageLanguage Language(string? tag) => tag?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.English : default;

// What the form sends: a file or a text is new; without both it is what was read before, with the cells as they are now.
static View View(IFormCollection form)
{
    var language = Language(form["switch"].FirstOrDefault() ?? form["lang"]);
    var (text, file) = (form["text"].ToString(), form.Files["file"]);
    if (file?.Length > LargestInput || Encoding.UTF8.GetByteCount(text) > LargestInput)
        return new(language) { IsTooLarge = true };
    if (file is { Length: > 0 })
    {
        var bytes = new byte[file.Length];
        file.OpenReadStream().ReadExactly(bytes);
        return new(language, new Source(false, bytes));
    }

    if (form.ContainsKey("example"))
        return new(language, new Source(false, File.ReadAllBytes(Beside("reports/jincheng-chengqu-2022.txt"))));
    if (text.Trim().Length > 0)
        return new(language, new Source(true, Encoding.UTF8.GetBytes(text)));
    return Source.TryParse(form["source"].ToString()) is not { } source ? new(language)
        : form.ContainsKey("reset") ? new(language, source)
        : new(language, source, Edits(form));
}

// The cells of the form as they are sent, then the changes of a proposal, which are "address=number" in one value.
static Dictionary<string, string> Edits(IFormCollection form)
{
    var edits = form.Where(field => field.Key.StartsWith('/')).ToDictionary(field => field.Key, field => field.Value.ToString());
    foreach (var change in form["apply"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        edits[change.Split('=')[0]] = change.Split('=')[^1];
    return edits;
}

static string Csv(DisclosureReport report)
{
    var columns = typeof(ReportCell).GetProperties();
    return Line(columns.Select(column => column.Name)) + string.Concat(report.Cells().Select(cell => Line(columns.Select(column => column.GetValue(cell)))));

    static string Line(IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    static string Field(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is string && text is ['=' or '+' or '-' or '@' or '\t', ..])
            text = "'" + text; // A spreadsheet would take it for a formula.
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : '"' + text.Replace("\"", "\"\"") + '"';
    }
}

/// <summary>What was pasted or sent as a file; the page carries it, for what was not certain in it is still so after an edit.</summary>
internal sealed record Source(bool IsText, byte[] Bytes)
{
    public ReadResult Read() => IsText ? ReportReader.Read(Encoding.UTF8.GetString(Bytes)) : ReportReader.Read(Bytes);

    public override string ToString() => (IsText ? 't' : 'f') + Convert.ToBase64String(Bytes);

    public static Source? TryParse(string field)
    {
        var bytes = new byte[field.Length];
        return field.Length > 1 && Convert.TryFromBase64Chars(field.AsSpan(1), bytes, out var length) ? new(field[0] == 't', bytes[..length]) : null;
    }
}

/// <summary>The page, in one language.</summary>
internal sealed class View(MessageLanguage language)
{
    private const int ProposalsShown = 5;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Source? _source;
    private readonly ReadResult? _read;

    public View(MessageLanguage language, Source source, IReadOnlyDictionary<string, string>? edits = null)
        : this(language)
    {
        (_source, _read) = (source, source.Read());
        Report = _read.Report?.With(_read.Report.Cells().Where(cell => edits?.TryGetValue(cell.Address, out var typed) == true && typed.Trim() != Typed(cell))
            .Select(cell => KeyValuePair.Create(cell.Address, Parse(edits![cell.Address]))));
    }

    public bool IsTooLarge { get; init; }

    public DisclosureReport? Report { get; }

    public string Page()
    {
        var check = Report is null ? null : ConsistencyChecker.Check(Report);
        var (title, other) = (Say("政府信息公开工作年度报告核对", "Check an annual report on government information disclosure"),
            language == MessageLanguage.Chinese ? ("en", "English") : ("zh-CN", "中文"));
        return $"""
            <!doctype html>
            <html lang="{Say("zh-CN", "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="/style.css">
            <script src="/script.js" defer></script>
            </head>
            <body>
            <form id="form" method="post" action="/" enctype="multipart/form-data" autocomplete="off">
            <input type="hidden" name="lang" value="{Say("zh", "en")}">
            <input type="hidden" name="source" value="{_source}">
            <header>
            <h1>{title}</h1>
            <p class="bar"><button type="submit" class="main">{Say("核对", "Check")}</button>
            {(Report is null ? "" : Say("下载：", "Download:") + string.Concat(((string[])["html", "txt", "json", "csv"]).Select(format =>
                $"""<button type="submit" formaction="/report.{format}">{format.ToUpperInvariant()}</button>""")))}
            <button type="submit" name="switch" value="{other.Item1}" lang="{other.Item1}">{other.Item2}</button></p>
            </header>
            <p id="status" role="status">{Status(check)}</p>
            <main>
            {Input()}
            {Proposals(check)}
            {Changes()}
            {Notes()}
            {(Report is null ? "" : Editable(ReportHtml.Write(Report, new() { WholePage = false, Check = check, Reading = _read, Language = language })))}
            </main>
            </form>
            </body>
            </html>

            """;
    }

    private string Status(CheckResult? check) => Encoder.Encode(this switch
    {
        { IsTooLarge: true } => Say("输入超过 4 MB，没有读取。", "The input is larger than 4 MB and was not read."),
        { _read: null } => Say("粘贴或拖入年报，点“核对”。", "Paste or drop a report and press Check."),
        _ when check is null => Say("没有读出年报，原因如下。", "There is no report in it; the reason is below."),
        _ when check.IsConsistent => Say($"数字没有矛盾。存疑单元格 {Doubtful} 个。", $"The numbers do not contradict each other. Doubtful cells: {Doubtful}."),
        _ => Say($"数字有矛盾：{Failing(check)} 条规则不成立。存疑单元格 {Doubtful} 个。", $"The numbers contradict each other: {Failing(check)} rules are broken. Doubtful cells: {Doubtful}."),
    });

    private string Input() => $"""
        <details class="panel"{(Report is null ? " open" : "")}>
        <summary>{(Report is null ? Say("年报", "The report") : Say("换一份年报", "Another report"))}</summary>
        <label for="text">{Say("粘贴网页、文字或 JSON", "Paste a page, a text or JSON")}</label>
        <textarea id="text" name="text" rows="8" spellcheck="false"></textarea>
        <label for="file">{Say("或者选择、拖入文件（网页、文本、.docx、JSON，不超过 4 MB）", "Or choose or drop a file (page, text, .docx, JSON; at most 4 MB)")}</label>
        <input type="file" id="file" name="file">
        <button type="submit" name="example" value="1">{Say("看一个例子", "Show an example")}</button>
        </details>
        """;

    private string Proposals(CheckResult? check)
    {
        var best = check?.Repairs.Where(repair => repair.Rank == 1).ToArray() ?? [];
        var items = best.Take(ProposalsShown).Select(repair => $"""
            <li><button type="submit" name="apply" value="{string.Join(' ', repair.Changes.Select(change => FormattableString.Invariant($"{change.Address}={change.Value}")))}">{Say("采用：", "Apply: ")}{
                Encoder.Encode(string.Join(Say("；", "; "), repair.Changes.Select(change => Change(change.Address, change.From, Cell.FromNumber(change.Value)))))}</button>
            {Encoder.Encode(string.Join(" ", repair.Changes.Select(change => change.Evidence.In(language))))} {(repair.IsUnique
                ? Say("改动最少的方案仅此一种。", "No other correction has so few changes.")
                : Say($"改动同样少的方案另有 {repair.Alternatives} 种。", $"Others with as few changes: {repair.Alternatives}."))}</li>
            """).Concat(check?.TracingLimits.Select(limit => $"<li>{Encoder.Encode(limit.In(language))}</li>") ?? []);
        return List(Say("修改建议", "Proposed corrections"), items);
    }

    private string Changes()
    {
        var items = Report is null ? [] : _read!.Report!.Cells().Zip(Report.Cells()).Where(pair => (pair.First.Number, pair.First.Text) != (pair.Second.Number, pair.Second.Text))
            .Select(pair => $"<li>{Encoder.Encode(Change(pair.First.Address, Of(pair.First), Of(pair.Second)))}</li>").ToList();
        if (items.Count > 0)
            items.Add($"""<li><button type="submit" name="reset" value="1">{Say("全部恢复原文", "Undo all")}</button></li>""");
        return List(Say("已作的修改", "Changes made"), items);
    }

    private string Notes() => _read is not { Diagnostics.Count: > 0 } ? "" : $"""
        <details class="panel"{(Report is null ? " open" : "")}>
        <summary>{Say($"读取说明 {_read.Diagnostics.Count} 条", $"Notes of the reader: {_read.Diagnostics.Count}")}</summary>
        <ul>{string.Concat(_read.Diagnostics.Select(note => $"<li>{note.Code} {note.Location} {Encoder.Encode(note.Message.In(language))}</li>\n"))}</ul>
        </details>
        """;

    private static string List(string title, IEnumerable<string> items) => !items.Any() ? "" : $"""
        <section class="panel">
        <h2>{title}</h2>
        <ul>
        {string.Join('\n', items)}
        </ul>
        </section>
        """;

    // Every value that the library wrote becomes a field with the labels of the form as its name. Only start tags of the library's own match:
    // whatever the report says is escaped.
    private static string Editable(string article) => Regex.Replace(article, """(<td id="([\w-]+)"[^>]* headers="([\w -]+)"[^>]*>)([^<]*)""", cell =>
        $"""{cell.Groups[1]}<input type="text" name="/{cell.Groups[2].Value.Replace('-', '/')}" value="{cell.Groups[4]}" size="{Math.Clamp(cell.Groups[4].Length, 1, 12)}" aria-labelledby="{
            cell.Groups[3]}"{Regex.Match(cell.Groups[1].Value, " aria-describedby=\"[^\"]*\"")}>""");

    // As it comes back: a field has no line breaks.
    private static string Typed(ReportCell cell) => Of(cell).ToString().Replace("\r", "").Replace("\n", "").Trim();

    private static Cell Of(ReportCell cell) => cell.Number is { } number ? Cell.FromNumber(number) : Cell.FromText(cell.Text);

    private static Cell Parse(string typed) =>
        decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var number) ? Cell.FromNumber(number) : Cell.FromText(typed);

    private string Change(string address, Cell from, Cell to) =>
        $"{(language == MessageLanguage.English ? ReportLayout.Find(address)!.EnglishLabel : ReportLayout.Find(address)!.Label)} {Shown(from)} → {Shown(to)}";

    private string Shown(Cell cell) => cell.IsBlank ? Say("空白", "blank") : cell.ToString();

    private int Doubtful => _read!.DoubtfulCells.Count;

    private static int Failing(CheckResult check) => check.Failures.Count(finding => finding.Severity == IssueSeverity.Error);

    private string Say(string chinese, string english) => new BilingualText(chinese, english).In(language);
}
