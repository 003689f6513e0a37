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
            var said = long.Parse(row.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            Convert.ToInt64(LimitOf(row.Groups[2].Value, row.Groups[3].Value), CultureInfo.InvariantCulture).Should().Be(said, row.Value);
        }
    }

    [Fact]
    public void Limits_that_are_options_all_stand_on_the_page()
    {
        var options = typeof(ReadOptions).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name);

        Regex.Matches(Prose, @"`ReadOptions\.(\w+)`").Select(match => match.Groups[1].Value).Distinct().Should().BeEquivalentTo(options);
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

    private static object? LimitOf(string type, string member) => type == nameof(ReadOptions)
        ? typeof(ReadOptions).GetProperty(member)?.GetValue(ReadOptions.Default)
        : Library.Assembly.GetType("GovInfoDisclosure." + type)?.GetField(member, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetRawConstantValue();

    private static ReadResult Read(string name, string document) => ReportReader.Read(Input.Word.WordFile.Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Input.Word.WordFile.Relationships(("officeDocument", name))),
        (name, document)));
}
