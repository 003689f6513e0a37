using System.Globalization;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.CorpusScores;

/// <summary>
/// Inputs that broke the first version: what each must give. A cell is right, or it is one that the reader says not to trust; where a row is
/// marked with !, it must be right.
/// </summary>
public sealed class AttackTests
{
    private const string Rules = "/proactiveDisclosure/administrativeRules";
    private const string Documents = "/proactiveDisclosure/normativeDocuments";
    private const string Licensing = "/proactiveDisclosure/administrativeLicensing";
    private const string Penalties = "/proactiveDisclosure/administrativePenalties";
    private const string Procurement = "/proactiveDisclosure/centralizedProcurement";
    private const string New = "/disclosureRequests/newRequests";
    private const string CarriedOver = "/disclosureRequests/carriedOver";
    private const string Disclosed = "/disclosureRequests/results/disclosed";
    private const string Secret = "/disclosureRequests/results/notDisclosed/stateSecret";
    private const string Prohibited = "/disclosureRequests/results/notDisclosed/prohibitedByLaw";
    private const string Process = "/disclosureRequests/results/notDisclosed/processInformation";
    private const string Remedies = "/legalRemedies";
    private const string Usual = "3 0 0 0 1 0 4";

    public static TheoryData<string, string, string> Expectations
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (pattern, row, cells) in Expected())
            {
                foreach (var file in Corpus.Files("attack", pattern))
                    data.Add(file.Data, row, cells);
            }

            return data;
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Expectations))]
    public void Read_gets_the_row_or_says_which_cells_not_to_trust(string file, string row, string cells)
    {
        var result = ReportReader.Read(File.ReadAllBytes(Corpus.PathOf(file)));

        var read = result.Cells().Where(cell => cell.Address.StartsWith(row.TrimStart('!') + "/", StringComparison.Ordinal)).ToArray();
        var expected = cells.Split(' ');
        read.Should().HaveCount(expected.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (row[0] == '!' || read[i].IsDoubtful != true)
                Shown(read[i]).Should().Be(expected[i], "{0} of {1}", read[i].Address, file);
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Files))]
    public void Read_does_not_throw_and_invents_no_digit(string file)
    {
        var bytes = File.ReadAllBytes(Corpus.PathOf(file));

        var result = ReportReader.Read(bytes);

        result.Diagnostics.Should().NotBeEmpty();
        foreach (var cell in result.Cells().Where(static cell => cell.Number > 0))
            result.Source(cell.Address).Should().NotBeNull("{0} was read", cell.Address);
    }

    public static TheoryData<string> Files => [.. Corpus.Files("attack", "*.txt"), .. Corpus.Files("attack", "*.html")];

    [Theory(SkipTestWithoutData = true)]
    [InlineData("h-m1-oneline.txt", "某局", 2023)]
    [InlineData("h-m4-docnumber.txt", "某某县民政局", 2024)]
    [InlineData("h-m5-breadcrumb.txt", "某某县民政局", 2024)]
    [InlineData("h-m6-breadcrumb-time.txt", "某某县民政局", 2024)]
    [InlineData("h-m7-arrows.txt", null, 2023)]
    [InlineData("h-m8-traditional-body.txt", "北坡鎮", 2022)]
    [InlineData("h-m11-breadcrumb.html", "某某县民政局", 2024)]
    [InlineData("m12-year9999.txt", "江城市市场监督管理局", null)]
    public void Read_takes_the_header_from_the_heading_and_not_from_the_path(string file, string? body, int? year)
    {
        var header = ReportReader.Read(File.ReadAllBytes(Corpus.PathOf("attack/" + file))).Report!.Header;

        header.ReportingBody.Should().Be(body);
        header.ReportYear.Should().Be(year);
        header.DocumentNumber.Should().BeNull();
        (header.Title ?? "").Should().NotContainAny(">", "首页", "当前位置");
    }

    private static string Shown(ReportCell cell) => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? (cell.Text is null ? "_" : "text");

    private static IEnumerable<(string Pattern, string Row, string Cells)> Expected() =>
    [
        ("m01-*", Licensing, "1234"),
        ("m02-sup.html", "!" + Licensing, "45"),
        ("m02-footnote-ref.html", "!" + Licensing, "45"),
        ("m02-input.html", "!" + Licensing, "45"),
        ("m02-del.html", "!" + Licensing, "15"),
        ("m02-linethrough.html", "!" + Licensing, "15"),
        ("m02-style-class.html", "!" + Licensing, "15"),
        ("m02-br.html", Licensing, "1234"),
        ("m03-total-first.*", "!" + New, Usual),
        ("m03-p-reversed.*", "!" + Documents, "2 0 16"),
        ("m04-*", "!" + New, "3 _ _ _ 1 _ 4"),
        ("m04-*", "!" + CarriedOver, "_ _ _ _ _ _ _"),
        ("m05-*", New, Usual),
        ("m06-*", "!" + Penalties, "116"),
        ("m07-*", "!" + Remedies + "/reconsideration", "1 2 0 0 3"),
        ("m08-*", New, Usual),
        ("m09-*", New, Usual),
        ("m09-*", Disclosed, Usual),
        ("m10-*", "!" + Secret, Usual),
        ("m10-*", "!" + Prohibited, "0 0 0 0 0 0 0"),
        ("m11-*", New, "_ _ _ _ text _ _"),
        ("m11-*.txt", Disclosed, "_ text _ _ _ 0 6"),
        ("m13-*", Licensing, "116"),
        ("m14-*", "!" + Remedies, "_ _ _ _ _ _ _ _ _ _ _ _ _ _ _"),
        ("m15-*", Remedies + "/postReconsiderationLitigation", "0 1234 20 0 1254"),
        ("m16-*", New, Usual),
        ("m17-*", Documents, "2021 0 12"),
        ("m18-*", Remedies + "/reconsideration", "0 0 0 0 0"),
        ("m19-*", New, Usual),
        ("m20-*", "!" + New, Usual),
        ("m21-*", "!" + Procurement, "_ 0"),
        ("m22-*", "!" + Process, "_ 2 _ _ _ _ 2"),
        ("m22b-*", "!" + Process, "_ 2 _ _ _ _ 2"),
        ("m22c-*", "!" + Process, "_ 17 45 1 2 _ 65"),
        ("m23b-*", New, Usual),
        ("h-m1-*", "!" + Documents, "3 1 9"),
        ("h-m2-*", "!" + Documents, "3 1 9"),
        ("h-m3-*", "!" + Documents, "3 1 9"),
        ("h-m9-*", Procurement, "13 2601.953875"),
        ("h-m10-*", "!" + Rules, "0 0 7"),
    ];
}
