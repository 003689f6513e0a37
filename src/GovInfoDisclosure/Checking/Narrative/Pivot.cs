namespace GovInfoDisclosure;

/// <summary>What a pattern is built around.</summary>
internal enum Pivot
{
    /// <summary>A number of cases (件), or zero.</summary>
    Cases,

    /// <summary>A number of cases or of what may be cases (次), or zero.</summary>
    Counts,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>An amount in yuan, or a zero without a unit.</summary>
    Money,

    /// <summary>未, 没有, 无.</summary>
    None,
}

/// <summary>Where a number, or 未, stands, as places in the list of words.</summary>
/// <param name="Clause">The beginning of the clause.</param>
/// <param name="From">The beginning of the words in front of the number: of the clause, or behind the number before.</param>
/// <param name="At">The number.</param>
/// <param name="Next">The end of the words behind it: the next number, or the end of the clause.</param>
internal readonly record struct NumberPlace(int Clause, int From, int At, int Next);
