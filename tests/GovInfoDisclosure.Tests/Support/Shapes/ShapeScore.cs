using System.Globalization;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>The counts of many verdicts on one shape.</summary>
internal sealed class ShapeScore(string shape)
{
    public const string Head = "shape                          texts  numbers   right %  missed   wrong invented undeclared silent   text  header sections source";

    public string Shape => shape;

    public int Texts { get; private set; }

    /// <summary>Printed numbers that the text settles.</summary>
    public int Numbers { get; private set; }

    public int NumbersRead { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public int Invented { get; private set; }

    /// <summary>Wrong and invented numbers without a warning or error on their cell or row.</summary>
    public int Undeclared { get; private set; }

    public int Silent { get; private set; }

    public int TextLost { get; private set; }

    public int Headers { get; private set; }

    public int Sections { get; private set; }

    public int Sources { get; private set; }

    public double RightPercent => Numbers == 0 ? 100 : 100.0 * NumbersRead / Numbers;

    public void Add(Verdict verdict)
    {
        Texts++;
        var settled = verdict.Cells.Where(cell => cell.Truth is { IsAmbiguous: false, Expected.IsNumber: true }).ToArray();
        Numbers += settled.Length;
        NumbersRead += settled.Count(cell => cell.Outcome == CellOutcome.Right);
        Missed += verdict.Count(CellOutcome.Missed);
        Wrong += verdict.Count(CellOutcome.Wrong);
        Invented += verdict.Count(CellOutcome.Invented);
        Undeclared += verdict.Cells.Count(cell => cell.IsUndeclaredNumber);
        Silent += verdict.Silent;
        TextLost += verdict.Count(CellOutcome.TextLost);
        Headers += verdict.HeaderFaults.Count > 0 ? 1 : 0;
        Sections += verdict.SectionFaults.Count > 0 ? 1 : 0;
        Sources += verdict.SourceFaults.Count;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{shape,-30} {Texts,5} {Numbers,8} {RightPercent,9:F3} {Missed,7} {Wrong,7} {Invented,8} {Undeclared,10} {Silent,6} {TextLost,6} {Headers,7} {Sections,8} {Sources,6}");
}
