using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>What the page of the threat model says is so: the tests that it names exist, and the limits are those of the code.</summary>
public sealed class ThreatModelTests
{
    private static readonly string Prose = MarkdownPage.Read("docs/security.md").Prose;

    [Fact]
    public void Tests_that_the_page_names_exist_and_test_something()
    {
        var names = Regex.Matches(Prose, "`([A-Za-z]+Tests)`").Select(match => match.Groups[1].Value).Distinct().ToArray();

        names.Should().HaveCountGreaterThan(10);
        foreach (var name in names)
        {
            var type = GetType().Assembly.GetTypes().SingleOrDefault(type => type.Name == name);
            type.Should().NotBeNull(name);
            type!.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Should().NotBeEmpty(name);
        }
    }

    [Fact]
    public void Limits_of_the_page_are_those_of_the_code()
    {
        var rows = Regex.Matches(Prose, @"\| ([0-9,]+) \| `(\w+)\.(\w+)` \| `(GID\d+)` \|");

        rows.Should().HaveCountGreaterThan(8);
        foreach (Match row in rows)
        {
            var field = Library.Assembly.GetType("GovInfoDisclosure." + row.Groups[2].Value)?.GetField(row.Groups[3].Value, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
            field.Should().NotBeNull(row.Value);
            Convert.ToInt64(field!.GetRawConstantValue(), CultureInfo.InvariantCulture).Should().Be(long.Parse(row.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture), row.Value);
        }
    }

    [Fact]
    public void Library_refers_to_no_part_of_the_framework_by_which_it_could_leave_its_input()
    {
        string[] forbidden = ["System.Net.Http", "System.Net.Sockets", "System.Net.Requests", "System.Net.WebClient", "System.Diagnostics.Process", "System.IO.FileSystem", "System.Text.RegularExpressions"];

        Library.Assembly.GetReferencedAssemblies().Select(name => name.Name).Should().NotContain(forbidden);
    }

    [Fact]
    public void Entities_in_a_Word_file_and_parts_beside_the_package_are_never_followed()
    {
        const string Bomb = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>";
        var document = Input.Word.WordFile.Document(Input.Word.WordFile.Paragraph("&b;"));
        var entities = document.Insert(document.IndexOf("?>", StringComparison.Ordinal) + 2, Bomb);
        Read("word/document.xml", entities).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.WordFileDamaged);

        Read("../../../../etc/hostname", document).Report.Should().BeNull();
    }

    private static ReadResult Read(string name, string document) => ReportReader.Read(Input.Word.WordFile.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Input.Word.WordFile.Relationships(("officeDocument", name))),
        (name, document)));
}
