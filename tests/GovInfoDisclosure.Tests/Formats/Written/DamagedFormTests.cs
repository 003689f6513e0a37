using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Formats.Written;

/// <summary>Reads what this library wrote and something else cut off, or lost a character of: never an exception, never a silent loss.</summary>
public sealed partial class DamagedFormTests
{
    private static readonly Dictionary<string, (Func<DisclosureReport, string> Write, Func<string, ReadResult> Read)> Formats = new()
    {
        ["text"] = (ReportText.Write, ReportText.Read),
        ["html"] = (static report => ReportHtml.Write(report), ReportHtml.Read),
        ["json"] = (static report => ReportJson.Write(report), ReportJson.Read),
    };

    // A page is read in some milliseconds where the general reader must help: the steps keep the tests short, and are prime to reach all.
    [Theory]
    [InlineData("text", "edition-2021", 1)]
    [InlineData("text", "mixed", 1)]
    [InlineData("text", "edition-2019", 11)]
    [InlineData("text", "awkward", 11)]
    [InlineData("html", "edition-2021", 149)]
    [InlineData("html", "mixed", 151)]
    [InlineData("json", "edition-2021", 7)]
    [InlineData("json", "mixed", 7)]
    [InlineData("json", "awkward", 11)]
    public void Read_form_that_was_cut_off_says_so(string format, string name, int step)
    {
        var (report, written, read) = Create(format, name);
        for (var length = 0; length < written.Length; length += step)
        {
            var result = read(written[..length]);

            HoldsNoOtherNumber(result, written[..length], $"{format} {name} cut off at {length}");
            if (result.Report is { } left && !result.Diagnostics.Any(diagnostic => diagnostic.Severity != IssueSeverity.Info))
                IsWholeAsFarAsItGoes(left, report, $"{format} {name} was cut off silently at {length}");
        }
    }

    [Theory]
    [InlineData("text", "edition-2021", 13)]
    [InlineData("text", "mixed", 13)]
    [InlineData("text", "edition-2019", 11)]
    [InlineData("text", "awkward", 11)]
    [InlineData("html", "edition-2021", 197)]
    [InlineData("html", "mixed", 199)]
    [InlineData("json", "edition-2019", 11)]
    [InlineData("json", "mixed", 11)]
    public void Read_form_without_one_character_holds_no_number_of_its_own(string format, string name, int step)
    {
        var (_, written, read) = Create(format, name);
        for (var at = 0; at < written.Length; at += step)
        {
            var damaged = written.Remove(at, 1);

            HoldsNoOtherNumber(read(damaged), damaged, $"{format} {name} without character {at}");
        }
    }

    [Theory]
    [InlineData("| 四、结转")]
    [InlineData("| （七）总计 | 1")]
    [InlineData("| （五）不予处理")]
    public void Read_table_R_that_ends_in_an_unfinished_row_says_what_is_missing(string last)
    {
        var written = ReportText.Write(WritingSamples.Get("edition-2021"));
        var label = last.Split(' ')[1];
        var row = written.Split('\n').Single(line => line.StartsWith('|') && line.Contains(label, StringComparison.Ordinal));
        var cut = written[..written.IndexOf(row, StringComparison.Ordinal)] + last;

        WrittenText.TryRead(cut, out _, out _).Should().BeFalse();
        ReportText.Read(cut).HasErrors.Should().BeTrue();
    }

    private static (DisclosureReport Report, string Written, Func<string, ReadResult> Read) Create(string format, string name)
    {
        var report = name == "awkward" ? AwkwardReports.Create(7) : WritingSamples.Get(name);
        return (report, Formats[format].Write(report), Formats[format].Read);
    }

    private static void HoldsNoOtherNumber(ReadResult result, string input, string what)
    {
        if (result.Report is null || result.HasErrors)
            return;
        var numbers = Numbers().Matches(input).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var cell in result.Report.CellValues().Where(cell => cell.Value.IsNumber))
            (numbers.Contains(cell.Value.ToString()) || numbers.Contains(cell.Value.ToString().TrimStart('-'))).Should().BeTrue("{0}: {1} holds {2}", what, cell.Address, cell.Value);
    }

    // A report may lack sections, and table P the last row of the trial edition; but what is there is as it was, and the check tells the rest.
    private static void IsWholeAsFarAsItGoes(DisclosureReport left, DisclosureReport report, string what)
    {
        left.LegalRemedies.Should().Match<LegalRemedies?>(table => table == null || table == report.LegalRemedies, what);
        left.DisclosureRequests.Should().Match<DisclosureRequests?>(table => table == null || table == report.DisclosureRequests, what);
        var shorter = report.ProactiveDisclosure is null ? null : report.ProactiveDisclosure with { CentralizedProcurement = null };
        left.ProactiveDisclosure.Should().Match<ProactiveDisclosure?>(
            table => table == null || table == report.ProactiveDisclosure || (table == shorter && left.DisclosureRequests == null), what);
        foreach (var section in ReportSection.All.Where(section => section.IsIn(report) && !section.IsIn(left)))
            ConsistencyChecker.Check(left).Failures.Should().Contain(finding => finding.RuleId == RuleIds.SectionsPresent, what + " before " + section);
    }

    [GeneratedRegex("-?[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Numbers();
}
