namespace GovInfoDisclosure;

/// <summary>A law of a table: the cells of the left side add up to those of the right side.</summary>
/// <param name="Index">The position in the system.</param>
/// <param name="RuleId">The rule that states the law.</param>
/// <param name="Subject">The row, column or block that it is about.</param>
/// <param name="LeftLabel">What the left side is.</param>
/// <param name="RightLabel">What the right side is.</param>
/// <param name="Left">The cells of the left side, as positions in the system.</param>
/// <param name="Right">The cells of the right side, as positions in the system.</param>
/// <param name="Places">The cells of the system, for the addresses of both sides.</param>
internal sealed record Equation(int Index, string RuleId, BilingualText Subject, BilingualText LeftLabel, BilingualText RightLabel, int[] Left, int[] Right, LayoutCell[] Places)
{
    internal ValueList<string> LeftAddresses { get; } = Left.Select(cell => Places[cell].Address).ToValueList();

    internal ValueList<string> RightAddresses { get; } = Right.Select(cell => Places[cell].Address).ToValueList();

    internal IEnumerable<int> Cells => Left.Concat(Right);
}
