#:package Spectre.Console
#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Reads and checks any number of reports: files, folders, zip archives, JSON Lines. One line of JSON a report, and a summary.
//   dotnet run -c Release docs/examples/batch.cs -- OUT.jsonl INPUT…
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using GovInfoDisclosure;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var outputFile, _, ..] || args.Any(arg => arg.StartsWith('-')))
{
    Console.Error.WriteLine("""
        Usage: batch OUT.jsonl INPUT…
        An input is a file, a folder with all that is below it, a .zip archive, or a .jsonl file with a report a line.
        What OUT.jsonl has already is not read again: after a break, give the same command once more.
        """);
    return 2;
}

const int LargestInput = 64 << 20; // A small archive can unpack to more than there is memory for.
var json = new JsonSerializerOptions(JsonSerializerDefaults.Web)
{
    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
};
var summary = new Summary();
HashSet<string> known;
try
{
    known = Resume();
    var inputs = args.Skip(1).SelectMany(InputsOf).Where(input => !known.Contains(input.Name));
    var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
    await terminal.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(progress => RunAsync(inputs, progress.AddTask("Looking for reports", maxValue: Math.Max(inputs.Count(), 1))));
    terminal.WriteLine("100%, nothing is left to read."); // A file that takes the progress may get no more of it: it is drawn by the clock.
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
{
    Console.Error.WriteLine($"{outputFile} cannot be written, or is no output of this program: {exception.Message}");
    return 2;
}

Console.WriteLine(summary);
return summary.Unread == 0 ? 0 : 1;

#region batch-run
// Reports are read on all processors and written by one task. Each waits for the other, so that few are in memory at a time.
async Task RunAsync(IEnumerable<Input> inputs, ProgressTask progress)
{
    var lines = Channel.CreateBounded<Line>(64);
    var writing = Task.Run(async () =>
    {
        await using var output = new StreamWriter(outputFile, append: true, new UTF8Encoding(false)) { NewLine = "\n" };
        await foreach (var line in lines.Reader.ReadAllAsync())
        {
            summary.Add(line);
            await output.WriteLineAsync(JsonSerializer.Serialize(line, json));
            progress.Increment(1);
            progress.Description = $"{progress.Value} of {progress.MaxValue}, {progress.Speed ?? 0:0} a second";
        }
    });
    try
    {
        await Parallel.ForEachAsync(inputs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (input, _) => await lines.Writer.WriteAsync(LineOf(input)));
    }
    finally
    {
        lines.Writer.Complete();
        await writing;
    }
}
#endregion

#region batch-line
static Line LineOf(Input input)
{
    try
    {
        var read = ReportReader.Read(input.Open());
        var check = read.Report is null ? null : ConsistencyChecker.Check(read);
        return new(input.Name, read.Report, check?.IsConsistent, [.. read.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct()],
            [.. (check?.Failures ?? []).Select(finding => finding.RuleId).Distinct()], null);
    }
    catch (Exception exception) // Whatever is wrong with one file, the others are read.
    {
        return new(input.Name, null, null, [], [], exception.Message);
    }
}
#endregion

#region batch-resume
// The names that the output has already. A line that a break has cut is taken away, and its report is read again.
HashSet<string> Resume()
{
    var names = new HashSet<string>(StringComparer.Ordinal);
    using var stream = new FileStream(outputFile, FileMode.OpenOrCreate);
    using var reader = new StreamReader(stream);
    var end = 0L;
    while (reader.ReadLine() is { } text)
    {
        var next = end + Encoding.UTF8.GetByteCount(text) + 1;
        if (next > stream.Length)
            break;
        var line = JsonSerializer.Deserialize<Line>(text, json)!;
        names.Add(line.File);
        summary.Add(line);
        end = next;
    }

    stream.SetLength(end);
    return names;
}
#endregion

IEnumerable<Input> InputsOf(string path)
{
    if (Directory.Exists(path))
        return Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => Path.GetFullPath(file) != Path.GetFullPath(outputFile)).Order(StringComparer.Ordinal).SelectMany(InputsOf);
    try
    {
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".zip" => Entries(path),
            ".jsonl" => File.ReadLines(path).Index().Where(line => line.Item.Length > 0)
                .Select(line => new Input($"{path}#{line.Index + 1}", () => Encoding.UTF8.GetBytes(line.Item))),
            _ => [new(path, () => Bytes(File.OpenRead(path)))],
        };
    }
    catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
    {
        return [new(path, () => throw exception)];
    }
}

static IEnumerable<Input> Entries(string path)
{
    // Archives made in Chinese often have names in GBK. The archive stays open for its entries, one of which is read at a time.
    var archive = ZipFile.Open(path, ZipArchiveMode.Read, CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
    return archive.Entries.Where(entry => entry.Name.Length > 0).Select(entry => new Input($"{path}/{entry.FullName}", () =>
    {
        lock (archive)
            return Bytes(entry.Open());
    }));
}

static byte[] Bytes(Stream stream)
{
    using (stream)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestInput)
                throw new InvalidDataException($"The file is larger than {LargestInput >> 20} MiB.");
        }

        return bytes.ToArray();
    }
}

internal sealed record Input(string Name, Func<byte[]> Open);

internal sealed record Line(string File, DisclosureReport? Report, bool? Consistent, string[] Codes, string[] Rules, string? Error);

internal sealed class Summary
{
    private readonly SortedDictionary<string, int> _reports = new(StringComparer.Ordinal);
    private int _all, _read, _consistent;

    public int Unread => _all - _read;

    public void Add(Line line)
    {
        _all++;
        _read += line.Report is null ? 0 : 1;
        _consistent += line.Consistent == true ? 1 : 0;
        foreach (var code in line.Codes.Concat(line.Rules).Append(line.Error is null ? "" : "(error)").Where(code => code.Length > 0))
            _reports[code] = _reports.GetValueOrDefault(code) + 1;
    }

    public override string ToString()
    {
        var titles = DiagnosticDescriptor.All.Select(descriptor => (Id: descriptor.Code, descriptor.Title))
            .Concat(ConsistencyRuleSet.All.Rules.Select(rule => (rule.Id, rule.Title))).ToDictionary(title => title.Id, title => title.Title.English);
        return $"Inputs: {_all}, reports: {_read}, without contradictions: {_consistent}, without a report: {Unread}"
            + string.Concat(_reports.Select(code => $"\n{code.Value,8}  {code.Key,-8} {titles.GetValueOrDefault(code.Key, "The file could not be opened.")}"));
    }
}
