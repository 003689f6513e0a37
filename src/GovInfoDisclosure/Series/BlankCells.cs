using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a sum of reports makes of cells that hold no number.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum BlankCells
{
    /// <summary>A blank is not zero: where a unit has no number, the sum has none.</summary>
    KeepBlank,

    /// <summary>
    /// A blank, what readers take for "not applicable" (<c>/</c>, <c>-</c>, <c>—</c>, <c>无</c>, <c>不适用</c>, <c>不涉及</c>, <c>未统计</c>
    /// and the like, in either script) and a table that a unit lacks count as nothing. Other text still leaves the sum blank.
    /// </summary>
    CountAsZero,
}
