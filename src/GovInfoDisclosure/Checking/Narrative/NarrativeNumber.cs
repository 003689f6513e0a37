namespace GovInfoDisclosure;

/// <summary>How exactly a number is meant.</summary>
internal enum NarrativePrecision
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>余, 多, 超过: at least that.</summary>
    OrMore,

    /// <summary>近, 不足: at most that.</summary>
    OrLess,

    /// <summary>约: around that.</summary>
    About,

    /// <summary>An ordinal, a range, a fraction: no count.</summary>
    NotACount,
}

/// <summary>What a number counts, as its unit says.</summary>
internal enum NarrativeUnit
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>件, 份, 宗, 起, 例 and other words for cases.</summary>
    Case,

    /// <summary>次, 个, 封: words for cases and for much else.</summary>
    Occasion,

    /// <summary>元.</summary>
    Yuan,

    /// <summary>%.</summary>
    Percent,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A number of a text.</summary>
/// <param name="Value">The value; for money in yuan.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Precision">How exactly it is meant.</param>
/// <param name="Step">The size of its last digit that counts: 10 for 150余, 0.01 for 17.46%.</param>
internal sealed record NarrativeNumber(decimal Value, NarrativeUnit Unit, NarrativePrecision Precision, decimal Step)
{
    /// <summary>What 未, 没有 and 无 say.</summary>
    internal static readonly NarrativeNumber None = new(0, NarrativeUnit.None, NarrativePrecision.Exact, 1);

    /// <summary>Whether a count may be what the number says.</summary>
    internal bool Allows(decimal count) => Precision switch
    {
        NarrativePrecision.Exact => count == Value,
        NarrativePrecision.OrMore => count >= Value && count <= Value + Step,
        NarrativePrecision.OrLess => count <= Value && count >= Value - Step,
        NarrativePrecision.About => Math.Abs(count - Value) <= Step,
        _ => false,
    };
}
