namespace GovInfoDisclosure;

/// <summary>A number outside a table that a sum of its cells should equal.</summary>
/// <param name="Addresses">The cells of the sum.</param>
/// <param name="Agrees">Whether a sum is what the number says.</param>
/// <param name="Evidence">What to say of a change that makes the sum agree.</param>
internal sealed record RepairHint(IReadOnlyList<string> Addresses, Func<decimal, bool> Agrees, BilingualText Evidence);
