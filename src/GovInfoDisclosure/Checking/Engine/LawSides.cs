namespace GovInfoDisclosure;

/// <summary>The sides of the laws of a table as those of findings.</summary>
internal static class LawSides
{
    internal static FindingSide LeftSide(this TableState state, Law equation) =>
        new() { Value = state.Sum(equation.Left), Cells = equation.LeftAddresses };

    internal static FindingSide RightSide(this TableState state, Law equation) =>
        new() { Value = state.Sum(equation.Right), Cells = equation.RightAddresses };
}
