namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>A text, and what stands in it.</summary>
/// <param name="Family">The damage and the shape.</param>
/// <param name="Seed">What it depends on.</param>
/// <param name="Input">The text or page.</param>
/// <param name="Draft">The report, its numbers, and what the text does not settle.</param>
internal sealed record Sample(Family Family, int Seed, string Input, Draft Draft)
{
    public SampleReport Report => Draft.Report;
}

/// <summary>A damage in a shape.</summary>
internal sealed record Family(Damage Damage, Shape Shape)
{
    // Shapes that differ from these in markup only see the form, and damages that concern it.
    private static readonly string[] Main =
        ["html", "html, unmerged", "tab", "pipe", "csv", "spaces, centred", "layout", "rst grid", "cell a line", "one line", "one line, tables"];

    public static readonly Family[] All =
    [
        .. Shapes.All.Select(shape => new Family(Damages.None, shape)),
        .. Damages.All.SelectMany(damage => (damage.In ?? Main).Select(shape => new Family(damage, Shapes.Find(shape)))).Where(IsPossible),
    ];

    public string Name => $"{Damage.Name}: {Shape.Name}";

    /// <summary>Families in which everything must be read, in silence.</summary>
    public bool IsPlain => Damage.Name is "form" or "blocks apart" or "page around" && Shape.IsStated;

    public Sample Write(int seed, IEnumerable<string>? zeroed = null)
    {
        var report = new SampleReport(seed, zeroed);
        var draft = new Draft(report, new Random(seed * 104_729 + 13)) { IsMatrix = Shape.IsMatrix };
        Damage.Lay?.Invoke(draft);
        draft.Grids = draft.Plan.Grids(report);
        Damage.Hurt?.Invoke(draft);
        if (!Shape.KeepsBlanks)
            LeaveBlanksOpen(draft);
        return new(this, seed, Shape.Write(draft), draft);
    }

    // Where a blank is nothing, a row with blanks has fewer values than columns.
    private static void LeaveBlanksOpen(Draft draft)
    {
        foreach (var row in draft.Grids.SelectMany(grid => grid.Rows))
        {
            var values = row.Where(cell => cell.Part == Part.Value).ToArray();
            if (values.Any(cell => cell.Text.Length == 0))
                draft.LeaveOpen(row);
        }
    }

    private static bool IsPossible(Family family) => (family.Damage.Name, family.Shape.Name) switch
    {
        ("blanks dropped" or "blocks apart", "cell a line" or "one line" or "one line, tables") => false,

        // What stands in a column cannot lose a cell: it would stand in another column.
        ("blanks dropped" or "cells dropped", "rst grid" or "spaces, centred" or "layout") => false,
        _ => true,
    };
}
