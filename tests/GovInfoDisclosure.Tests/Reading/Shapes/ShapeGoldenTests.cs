using System.Security.Cryptography;
using System.Text;
using GovInfoDisclosure.Tests.Support;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Reading.Shapes;

/// <summary>
/// What is read of some texts of each shape: every diagnostic with its place, and a digest of the report. A decision that falls otherwise shows
/// as a diff, also where every number is still right.
/// </summary>
public sealed class ShapeGoldenTests
{
    private const int TextsOfAShape = 2;

    private static readonly GoldenSections Golden = new("Reading/shapes.txt", Print);

    public static TheoryData<string> Shapes => [.. ShapeCatalog.All.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Shapes))]
    public void Read_shape_says_what_was_accepted(string shape) => Golden.Check(shape);

    [Fact]
    public void Shapes_that_were_accepted_are_those_of_the_catalog() => Golden.CheckNames(ShapeCatalog.All.Select(kind => kind.Name));

    // Each shape has seeds of its own, so that many editions, scripts and surroundings are among the texts.
    private static string Print(string shape)
    {
        var kind = ShapeCatalog.Find(shape);
        var first = TextsOfAShape * ShapeCatalog.All.ToList().IndexOf(kind);
        var text = new StringBuilder();
        for (var seed = first; seed < first + TextsOfAShape; seed++)
        {
            var result = ReportText.Read(ShapeWriter.Write(kind, seed).Text);
            foreach (var diagnostic in result.Diagnostics)
                text.Append("  ").Append(diagnostic.Code).Append(' ').Append(diagnostic.Severity).Append(' ').Append(diagnostic.Path ?? "-").Append(' ')
                    .Append(diagnostic.Location?.ToString() ?? "-").Append("\n    ").Append(diagnostic.Message.English).Append('\n');
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(ReportJson.Write(result.Report!)));
            text.Append("  report ").Append(Convert.ToHexString(digest.AsSpan(0, 8))).Append('\n');
        }

        return text.ToString();
    }
}
