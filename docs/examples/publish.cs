#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// A site: writes a page for every report of a folder, and an index. What contradicts itself is held back.
//   dotnet run docs/examples/publish.cs -- FOLDER SITE
using System.Net;
using System.Text;
using GovInfoDisclosure;

Console.OutputEncoding = new UTF8Encoding(false);
if (args is not [var folder, var site])
{
    Console.Error.WriteLine("Usage: publish FOLDER SITE");
    return 2;
}

#region recipe-site
var links = new List<string>();
var heldBack = 0;
Directory.CreateDirectory(site);
foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
{
    var read = ReportReader.Read(File.ReadAllBytes(file));
    if (read.Report is not { } report || !ConsistencyChecker.Check(read).IsConsistent)
    {
        Console.WriteLine($"{Path.GetFileName(file)} is held back.");
        heldBack++;
        continue;
    }

    var page = Path.GetFileName(file) + ".html";
    File.WriteAllText(Path.Combine(site, page), ReportHtml.Write(report));
    File.WriteAllText(Path.Combine(site, Path.ChangeExtension(page, ".json")), ReportJson.Write(report)); // For those who count.
    links.Add($"<li><a href=\"{Uri.EscapeDataString(page)}\">{WebUtility.HtmlEncode(report.Header.Title ?? page)}</a></li>");
}

File.WriteAllText(Path.Combine(site, "index.html"), $"""
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head><meta charset="utf-8"><title>政府信息公开工作年度报告</title></head>
    <body><h1>政府信息公开工作年度报告</h1><ul>
    {string.Join('\n', links)}
    </ul></body>
    </html>

    """);
Console.WriteLine($"Published: {links.Count}, held back: {heldBack}");
#endregion
return heldBack > 0 ? 1 : 0;
