using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a rule said about one place of a report.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum RuleOutcome
{
    /// <summary>The rule holds.</summary>
    Pass,

    /// <summary>The rule is broken.</summary>
    Fail,

    /// <summary>
    /// The rule cannot be decided, because cells are blank, hold text, or are not there. A blank is never taken for 0 unless
    /// <see cref="BlankCells.AsZero"/> is asked for.
    /// </summary>
    NotAssessable,
}
