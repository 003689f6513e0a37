using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What checks and sums make of cells that hold no number.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum BlankCells
{
    /// <summary>A blank is not zero. A rule that needs it cannot be decided, and a sum over units has no value there.</summary>
    Unknown,

    /// <summary>
    /// A blank counts as 0. <see cref="ConsistencyChecker"/> takes blank cells of the tables for 0 and says so in every finding that needed
    /// one; text, such as <c>/</c>, stays what it is. <see cref="ReportTotals"/> also takes for 0 what readers know as "not applicable"
    /// (<c>/</c>, dashes, <c>*</c>, <c>无</c>, <c>不涉及</c>, <c>不适用</c> and the like), and a table that a unit lacks; other text still
    /// leaves the sum blank.
    /// </summary>
    AsZero,
}
