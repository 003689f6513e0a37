namespace GovInfoDisclosure;

/// <summary>The sides of the laws of a table as those of findings.</summary>
internal static class EquationSides
{
    internal static FindingSide LeftSide(this TableState state, Equation equation) =>
        new() { Value = state.Sum(equation.Left), Cells = equation.LeftAddresses };

    internal static FindingSide RightSide(this TableState state, Equation equation) =>
        new() { Value = state.Sum(equation.Right), Cells = equation.RightAddresses };
}
