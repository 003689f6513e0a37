namespace GovInfoDisclosure;

/// <summary>A cell that a rule needs and that holds no number.</summary>
/// <param name="Place">The place.</param>
/// <param name="Source">The report that it is a cell of.</param>
internal readonly record struct MissingCell(LayoutCell Place, FindingSource Source)
{
    private const string PreviousYear = "previousYear#";

    /// <summary>The address, after the name of the report where it is not the one that is checked.</summary>
    internal string Address => Source == FindingSource.PreviousYear ? PreviousYear + Place.Address : Place.Address;

    internal string Name(MessageLanguage language) => (Source, language) switch
    {
        (FindingSource.PreviousYear, MessageLanguage.Chinese) => "上年报告的" + RuleText.Name(Place, language),
        (FindingSource.PreviousYear, _) => RuleText.Name(Place, language) + " of last year's report",
        _ => RuleText.Name(Place, language),
    };

    /// <summary>The address of a cell in one of several units.</summary>
    internal static string OfUnit(int unit, string address) => FormattableString.Invariant($"units#/{unit}{address}");
}
