namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>What a published text says about a cell, and so what a reader may make of it.</summary>
/// <param name="Expected">The number, blank or text that stands there.</param>
internal sealed record CellTruth(Cell Expected)
{
    /// <summary>Whether the text does not settle the cell: a reader may leave it empty and say so, but must put no other number there.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>A second reading that is as good: an amount in 元 under a heading in 万元.</summary>
    public decimal? AlsoAccepted { get; init; }

    /// <summary>The line on which the row of the cell begins, from 0.</summary>
    public int Line { get; init; }

    public bool Accepts(decimal number) => Expected.Number == number || AlsoAccepted == number;
}

/// <summary>A text as it might have been published, with the truth about it.</summary>
internal sealed record PublishedText
{
    public required string Shape { get; init; }

    public required int Seed { get; init; }

    public required string Text { get; init; }

    /// <summary>The truth by address. A cell that is not listed is not in the text.</summary>
    public required IReadOnlyDictionary<string, CellTruth> Cells { get; init; }

    /// <summary>What the text says of the header; null members are not in it.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>Whether a title line is printed as <see cref="ReportHeader.Title"/> has it.</summary>
    public required bool PrintsTitle { get; init; }

    /// <summary>Whether the day of publication is labelled as such; a date below a signature may be taken for it or not.</summary>
    public required bool LabelsPublication { get; init; }

    /// <summary>The paragraphs by section, where the shape keeps them.</summary>
    public required IReadOnlyDictionary<ReportSection, ValueList<string>> Paragraphs { get; init; }
}
