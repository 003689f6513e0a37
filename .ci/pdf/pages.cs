#:project ../../src/GovInfoDisclosure/GovInfoDisclosure.csproj
#:property PublishAot=false

// Writes the page of every report of a folder: dotnet run .ci/pdf/pages.cs -- FOLDER PAGES
using GovInfoDisclosure;

foreach (var file in Directory.GetFiles(args[0], "*.json"))
{
    var page = Path.Combine(args[1], Path.GetFileNameWithoutExtension(file) + ".html");
    File.WriteAllText(page, ReportHtml.Write(ReportJson.Read(File.ReadAllText(file)).Report!));
}
