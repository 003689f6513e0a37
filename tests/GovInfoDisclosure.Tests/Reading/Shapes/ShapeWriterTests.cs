using GovInfoDisclosure.Tests.Support;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>The writers that judge the reader are judged here: what they claim to print is there.</summary>
public sealed class ShapeWriterTests
{
    private const int Seeds = 30;

    public static TheoryData<string> Shapes => [.. ShapeCatalog.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Write_prints_every_settled_number(string shape)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = ShapeWriter.Write(ShapeCatalog.Find(shape), seed, ShapeAspects.All & ~ShapeAspects.Values);
            var missing = text.Cells.Where(cell => cell.Value is { IsAmbiguous: false, Expected.IsNumber: true })
                .Where(cell => !text.Text.Contains(cell.Value.Expected.ToString(), StringComparison.Ordinal));
            missing.Should().BeEmpty("seed {0} of {1} claims to print them", seed, shape);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Write_knows_the_truth_about_every_cell(string shape)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = ShapeWriter.Write(ShapeCatalog.Find(shape), seed, ShapeAspects.None);
            var cells = RandomReports.Create(seed, new() { ZeroRowPercent = 0 }).CellValues().Select(cell => cell.Address);
            text.Cells.Keys.Should().BeEquivalentTo(cells, "seed {0} of {1} prints all tables", seed, shape);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Write_settles_numbers_unless_the_shape_loses_all(string shape)
    {
        var kind = ShapeCatalog.Find(shape);
        var settled = Enumerable.Range(0, Seeds).Sum(seed => ShapeWriter.Write(kind, seed).Cells.Values.Count(cell => cell is { IsAmbiguous: false, Expected.IsNumber: true }));
        if (kind.IsRecoverable)
            settled.Should().BeGreaterThan(Seeds * 20);
        else
            settled.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Write_depends_on_the_seed_alone(string culture)
    {
        foreach (var kind in ShapeCatalog.All)
        {
            for (var seed = 0; seed < 8; seed++)
                Culture.Run(culture, () => ShapeWriter.Write(kind, seed).Text).Should().Be(ShapeWriter.Write(kind, seed).Text, "{0} of seed {1} is the same under every culture", kind, seed);
        }
    }

    [Fact]
    public void Convert_keeps_lengths()
    {
        Traditional.IsAligned.Should().BeTrue();
        Traditional.Convert("行政规范性文件，本年制发件数", 0b11).Should().Be("行政規範性檔案，本年製發件數");
    }
}
