#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A filing system: takes a report into its archive, or says what has to be corrected first.
//   dotnet run docs/examples/file-report.cs -- FILE ARCHIVE
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var file, var archive])
{
    Console.Error.WriteLine("Usage: file-report FILE ARCHIVE");
    return 2;
}

#region recipe-filing
var read = ReportReader.Read(File.ReadAllBytes(file));
var check = read.Report is null ? null : ConsistencyChecker.Check(read);
var obstacles = read.IssueRows().Concat(check?.IssueRows().Where(row => row.Outcome == "Fail") ?? [])
    .Where(row => row.Severity == IssueSeverity.Error)
    .Select(row => $"{row.Code} {row.English}").ToList();
if (read.Report is { Header: { ReportingBody: null } or { ReportYear: null } })
    obstacles.Add("The body and the year must be stated.");
#endregion

#region recipe-filing-answer
if (obstacles.Count > 0)
{
    Console.WriteLine("Not filed:");
    foreach (var obstacle in obstacles)
        Console.WriteLine($"  {obstacle}");
    foreach (var repair in check?.Repairs ?? [])
        Console.WriteLine($"  {(repair.IsUnique ? "Correct it so" : "Perhaps")}: {repair}");
    return 1;
}

var header = read.Report!.Header;
var name = string.Concat($"{header.ReportYear}-{header.ReportingBody}.json".Select(c => Path.GetInvalidFileNameChars().Contains(c) ? '_' : c));
Directory.CreateDirectory(archive);
if (File.Exists(Path.Combine(archive, name)))
{
    Console.WriteLine($"Not filed: {name} is there already.");
    return 1;
}

using (var stream = new FileStream(Path.Combine(archive, name), FileMode.CreateNew)) // Never over what another one has filed meanwhile.
    ReportJson.WriteTo(read.Report, stream);
Console.WriteLine($"Filed as {name}.");
foreach (var address in read.DoubtfulCells)
    Console.WriteLine($"  Please confirm {ReportLayout.Find(address)!.EnglishLabel}: {ReportLayout.Find(address)!.Find(read.Report)}");
#endregion
return 0;
