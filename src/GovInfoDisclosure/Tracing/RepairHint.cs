namespace GovInfoDisclosure;

/// <summary>A number outside a table that one of several sums of its cells should equal.</summary>
/// <param name="Readings">The cells of each sum that the number may be about.</param>
/// <param name="Agrees">Whether a sum is what the number says.</param>
/// <param name="For">What to say of a change that makes a sum agree where none did.</param>
/// <param name="Against">What to say of a change after which none agrees where one did.</param>
internal sealed record RepairHint(
    IReadOnlyList<IReadOnlyList<string>> Readings, Func<decimal, bool> Agrees, BilingualText For, BilingualText Against);
