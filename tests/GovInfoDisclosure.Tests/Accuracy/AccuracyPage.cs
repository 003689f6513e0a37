using System.Globalization;
using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>The page with the figures of all families.</summary>
internal static class AccuracyPage
{
    public static string Write(IEnumerable<(Family Family, Score Score)> scores, int start, int seeds)
    {
        var all = scores.ToArray();
        var page = new StringBuilder(Intro);
        page.Append(CultureInfo.InvariantCulture, $"Seeds {start} to {start + seeds - 1}, {all.Sum(pair => pair.Score.Texts)} texts.\n\n");
        page.Append("## By damage\n\n").Append(Table("damage", all, family => family.Damage.Name));
        page.Append("\n## By shape\n\n").Append(Table("shape", all, family => family.Shape.Name));
        var tools = ToolTexts.Tools.Select(ToolTexts.Of).ToArray();
        page.Append("\n## Texts of real tools\n\n").Append(ToolIntro);
        foreach (var score in tools.Append(Sum("all", tools)))
            page.Append(score.Row).Append('\n');
        page.Append("\n## Every family\n\n").Append(Score.Head).Append('\n');
        foreach (var (_, score) in all)
            page.Append(score.Row).Append('\n');
        return page.ToString();
    }

    private static string Table(string name, (Family Family, Score Score)[] all, Func<Family, string> key)
    {
        var groups = all.GroupBy(pair => key(pair.Family)).Select(group => Sum(group.Key, group.Select(pair => pair.Score)));
        var rows = groups.Append(Sum("all", all.Select(pair => pair.Score))).Select(score => score.Row);
        return Score.Head.Replace("family", name, StringComparison.Ordinal) + "\n" + string.Join('\n', rows) + "\n";
    }

    private static Score Sum(string name, IEnumerable<Score> scores)
    {
        var sum = new Score(name);
        foreach (var score in scores)
            sum.Add(score);
        return sum;
    }

    public const string ToolText = """
        Four pages of the generator with the tables of the form, as these tools print them; the texts and how they were made are in
        `tests/GovInfoDisclosure.Tests/Samples/tools`.
        """;

    private static readonly string ToolIntro = $"{ToolText}\n\n{Score.Head.Replace("family", "tool", StringComparison.Ordinal)}\n";

    public const string Intro = """
        # Accuracy

        [中文](zh-CN/accuracy.md)

        How many numbers are read right, in random reports printed in every way that reports are seen in. This page is written by the tests,
        and the one in Chinese with it:

        ```bash
        ACCURACY_PAGE=docs/accuracy.md ACCURACY_SEEDS=57 dotnet test tests/GovInfoDisclosure.Tests -c Release --filter Measure_writes
        ```

        `ACCURACY_FAMILY` chooses families by a part of their names, `ACCURACY_START` the first seed, and `ACCURACY_DUMP` a folder for the smallest
        inputs that fail, each with its truth and what was said about it. The reports are made by a generator of its own, which knows the form from
        the notices of 2019 and 2021 and not from the library.

        - **numbers**: those that stand in the texts. What a text cannot settle, because a cell was lost before, counts only where a number was read for it,
          or where it is blank without a word.
        - **loud**: numbers missed, wrong or invented, whose cell, row or table a warning or error names.
        - **silent**: the same without such a warning. This is the figure that has to be 0.
        - **false loud**: right numbers of which a warning or error speaks.
        - **header**: body, year, date and period that are wrong, or missing without a word. **text lost**: paragraphs that are not in their section.
          **furniture**: lines of the page around the report that are in a section.


        """;
}
