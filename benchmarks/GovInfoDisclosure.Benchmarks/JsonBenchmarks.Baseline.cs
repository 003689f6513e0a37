using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>
/// What a programmer would write without the library: plain classes of the same shape (edition of 2021), read and written by generated System.Text.Json code.
/// A cell is a number or null; it cannot hold a text.
/// </summary>
public sealed class PlainReport
{
    public string? Format { get; set; }
    public PlainHeader? Header { get; set; }
    public List<string>? Preamble { get; set; }
    public PlainSection? OverallSituation { get; set; }
    public PlainProactive? ProactiveDisclosure { get; set; }
    public PlainRequests? DisclosureRequests { get; set; }
    public PlainRemedies? LegalRemedies { get; set; }
    public PlainSection? ProblemsAndImprovements { get; set; }
    public PlainSection? OtherMatters { get; set; }
}

public sealed class PlainHeader
{
    public string? Title { get; set; }
    public string? ReportingBody { get; set; }
    public int? ReportYear { get; set; }
    public DateOnly? PublishedOn { get; set; }
    public PlainPeriod? StatisticalPeriod { get; set; }
    public string? IndexNumber { get; set; }
    public string? DocumentNumber { get; set; }
}

public sealed class PlainPeriod
{
    public DateOnly From { get; set; }
    public DateOnly To { get; set; }
}

public sealed class PlainSection
{
    public List<string>? Paragraphs { get; set; }
}

public sealed class PlainProactive
{
    public PlainInstruments? AdministrativeRules { get; set; }
    public PlainInstruments? NormativeDocuments { get; set; }
    public PlainDecisions? AdministrativeLicensing { get; set; }
    public PlainDecisions? AdministrativePenalties { get; set; }
    public PlainDecisions? AdministrativeCompulsion { get; set; }
    public PlainFees? AdministrativeFees { get; set; }
}

public sealed class PlainInstruments
{
    public long? IssuedThisYear { get; set; }
    public long? RepealedThisYear { get; set; }
    public long? CurrentlyInEffect { get; set; }
}

public sealed class PlainDecisions
{
    public long? DecisionsThisYear { get; set; }
}

public sealed class PlainFees
{
    public decimal? AmountCollectedThisYear { get; set; }
}

public sealed class PlainRequests
{
    public PlainCounts? NewRequests { get; set; }
    public PlainCounts? CarriedOver { get; set; }
    public PlainResults? Results { get; set; }
    public PlainCounts? CarriedForward { get; set; }
}

public sealed class PlainResults
{
    public PlainCounts? Disclosed { get; set; }
    public PlainCounts? PartiallyDisclosed { get; set; }
    public PlainNotDisclosed? NotDisclosed { get; set; }
    public PlainUnableToProvide? UnableToProvide { get; set; }
    public PlainNotProcessed? NotProcessed { get; set; }
    public PlainOtherHandling? OtherHandling { get; set; }
    public PlainCounts? Total { get; set; }
}

public sealed class PlainNotDisclosed
{
    public PlainCounts? StateSecret { get; set; }
    public PlainCounts? ProhibitedByLaw { get; set; }
    public PlainCounts? EndangersSecurityOrStability { get; set; }
    public PlainCounts? ThirdPartyRights { get; set; }
    public PlainCounts? InternalAffairs { get; set; }
    public PlainCounts? ProcessInformation { get; set; }
    public PlainCounts? EnforcementCaseFile { get; set; }
    public PlainCounts? AdministrativeInquiry { get; set; }
}

public sealed class PlainUnableToProvide
{
    public PlainCounts? NotHeld { get; set; }
    public PlainCounts? CreationRequired { get; set; }
    public PlainCounts? UnclearAfterCorrection { get; set; }
}

public sealed class PlainNotProcessed
{
    public PlainCounts? PetitionOrComplaint { get; set; }
    public PlainCounts? RepeatedRequest { get; set; }
    public PlainCounts? PublicPublication { get; set; }
    public PlainCounts? ExcessiveRequests { get; set; }
    public PlainCounts? ConfirmationOrReissue { get; set; }
}

public sealed class PlainOtherHandling
{
    public PlainCounts? CorrectionOverdue { get; set; }
    public PlainCounts? FeeOverdue { get; set; }
    public PlainCounts? OtherReason { get; set; }
}

public sealed class PlainCounts
{
    public long? NaturalPerson { get; set; }
    public long? CommercialEnterprise { get; set; }
    public long? ResearchInstitution { get; set; }
    public long? PublicInterestOrganization { get; set; }
    public long? LegalServiceInstitution { get; set; }
    public long? OtherOrganization { get; set; }
    public long? Total { get; set; }
}

public sealed class PlainRemedies
{
    public PlainOutcomes? Reconsideration { get; set; }
    public PlainOutcomes? DirectLitigation { get; set; }
    public PlainOutcomes? PostReconsiderationLitigation { get; set; }
}

public sealed class PlainOutcomes
{
    public long? Upheld { get; set; }
    public long? Corrected { get; set; }
    public long? Other { get; set; }
    public long? Pending { get; set; }
    public long? Total { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
