using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>
/// How well reports are read in every family of texts. ACCURACY_SEEDS sets how many texts a family (default 4), ACCURACY_START the first seed,
/// ACCURACY_FAMILY a part of the names wanted, ACCURACY_PAGE the page to write, ACCURACY_DUMP a folder for the smallest inputs that fail.
/// </summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const int QuickSeeds = 4;

    private static readonly Lazy<Score[]> Quick = new(() => [.. Family.All.AsParallel().AsOrdered().Select(family => Of(family, 0, QuickSeeds))]);

    [Fact]
    public void Read_plain_families_takes_every_number_without_a_warning()
    {
        var plain = Family.All.Zip(Quick.Value).Where(pair => pair.First.IsPlain).Select(pair => pair.Second).ToArray();
        plain.Should().HaveCountGreaterThan(12);
        string.Join('\n', plain.Where(score => !score.IsClean).Select(score => score.Faults)).Should().BeEmpty("seeds 0 to {0}", QuickSeeds - 1);
    }

    /// <summary>Fails when a family reads worse, and when it reads better, so that the list stays true.</summary>
    [Fact]
    public void Read_families_reads_as_well_as_the_list_says() => GoldenFile.Check("Accuracy/families.txt",
        $"Seeds 0 to {QuickSeeds - 1}. Families that are not here have no fault.\n\n" + string.Concat(Quick.Value.Where(score => !score.IsClean).Select(score => score.Faults + "\n")));

    [Fact]
    public void Measure_writes_what_was_asked_for()
    {
        var (page, dump) = (PathIn("ACCURACY_PAGE"), PathIn("ACCURACY_DUMP"));
        Assert.SkipUnless(page is not null || dump is not null, "Neither ACCURACY_PAGE nor ACCURACY_DUMP is set.");
        var wanted = Environment.GetEnvironmentVariable("ACCURACY_FAMILY") ?? "";
        var (start, seeds) = (Setting("ACCURACY_START", 1000), Setting("ACCURACY_SEEDS", QuickSeeds));
        var families = Family.All.Where(family => family.Name.Contains(wanted, StringComparison.Ordinal)).ToArray();
        var scores = new ConcurrentDictionary<string, Score>();
        Parallel.ForEach(families, family =>
        {
            scores[family.Name] = Of(family, start, seeds);
            if (dump is not null)
                AccuracyDump.Write(dump, family, start, seeds);
        });
        if (dump is not null)
            AccuracyDump.WriteTools(dump, wanted);
        var text = AccuracyPage.Write(families.Select(family => (family, scores[family.Name])), start, seeds);
        output.WriteLine(text);
        if (page is null)
            return;
        File.WriteAllText(page, text, new UTF8Encoding(false));
        if (Path.Combine(Path.GetDirectoryName(page)!, "zh-CN") is var folder && Directory.Exists(folder))
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(page)), ChineseAccuracyPage.Of(text), new UTF8Encoding(false));
    }

    /// <summary>The figures of the page in Chinese are those of the English one; GOLDEN_ACCEPT=1 takes them over.</summary>
    [Fact]
    public void Page_in_Chinese_has_the_figures_of_the_English_one() => GoldenFile.CheckSource(
        "../../docs/zh-CN/accuracy.md", ChineseAccuracyPage.Of(File.ReadAllText(RepositoryRoot.Combine("docs/accuracy.md"))));

    [Fact]
    public void Damages_shapes_and_columns_all_have_names_in_Chinese() =>
        Family.All.SelectMany(family => new[] { family.Damage.Name, family.Shape.Name }).Distinct().Select(name => $"| {name} | 1 |\n").Append(Score.Head)
            .Select(ChineseAccuracyPage.Of).Should().AllSatisfy(line => line.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}"));

    private static Score Of(Family family, int start, int seeds)
    {
        var score = new Score(family.Name);
        for (var seed = start; seed < start + seeds; seed++)
            score.Add(new Measure(family.Write(seed)));
        return score;
    }

    // From the root of the checkout, wherever a runner starts the tests.
    internal static string? PathIn(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path ? RepositoryRoot.Combine(path) : null;

    private static int Setting(string name, int value) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : value;
}
