using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Whether a list of units is all that a consolidated report adds up.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum UnitCoverage
{
    /// <summary>All units are there: figures must equal their sums.</summary>
    Complete,

    /// <summary>Some units are missing: figures must not be less than the sums of the others.</summary>
    Partial,
}
