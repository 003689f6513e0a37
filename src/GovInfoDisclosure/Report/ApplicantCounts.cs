using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>One row of table R: requests by category of applicant (申请人情况), in pieces (件).</summary>
/// <remarks>Cells are kept as reported; whether they add up is for <c>ConsistencyChecker</c>.</remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ApplicantCounts : ITableRow
{
    /// <summary>A row of seven printed zeros; <c>with</c> sets the others.</summary>
    public static ApplicantCounts Zero { get; } = Create(static _ => Cell.Zero);

    /// <summary>A row of seven blanks.</summary>
    public static ApplicantCounts Blank { get; } = Create(static _ => Cell.Blank);

    /// <summary>自然人: natural persons.</summary>
    public required Cell NaturalPerson { get; init; }

    /// <summary>商业企业: commercial enterprises.</summary>
    public required Cell CommercialEnterprise { get; init; }

    /// <summary>科研机构: research institutions.</summary>
    public required Cell ResearchInstitution { get; init; }

    /// <summary>社会公益组织: public-interest organizations.</summary>
    public required Cell PublicInterestOrganization { get; init; }

    /// <summary>法律服务机构: legal service institutions.</summary>
    public required Cell LegalServiceInstitution { get; init; }

    /// <summary>其他: other organizations.</summary>
    public required Cell OtherOrganization { get; init; }

    /// <summary>总计, as printed.</summary>
    public required Cell Total { get; init; }

    /// <summary>The cell of a category.</summary>
    /// <param name="category">The category, or the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such category.</exception>
    public Cell this[ApplicantCategory category] => category switch
    {
        ApplicantCategory.NaturalPerson => NaturalPerson,
        ApplicantCategory.CommercialEnterprise => CommercialEnterprise,
        ApplicantCategory.ResearchInstitution => ResearchInstitution,
        ApplicantCategory.PublicInterestOrganization => PublicInterestOrganization,
        ApplicantCategory.LegalServiceInstitution => LegalServiceInstitution,
        ApplicantCategory.OtherOrganization => OtherOrganization,
        ApplicantCategory.Total => Total,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>The six categories, a bar and the total; <c>·</c> for a blank.</summary>
    public override string ToString() =>
        Readable.Of(
            NaturalPerson, CommercialEnterprise, ResearchInstitution,
            PublicInterestOrganization, LegalServiceInstitution, OtherOrganization)
            + " | " + Readable.Of(Total);

    ReportFormat? ITableRow.Edition => null;

    Cell ITableRow.GetCell(int column) => this[(ApplicantCategory)column];

    internal static ApplicantCounts Create(Func<ApplicantCategory, Cell> cells) => new()
    {
        NaturalPerson = cells(ApplicantCategory.NaturalPerson),
        CommercialEnterprise = cells(ApplicantCategory.CommercialEnterprise),
        ResearchInstitution = cells(ApplicantCategory.ResearchInstitution),
        PublicInterestOrganization = cells(ApplicantCategory.PublicInterestOrganization),
        LegalServiceInstitution = cells(ApplicantCategory.LegalServiceInstitution),
        OtherOrganization = cells(ApplicantCategory.OtherOrganization),
        Total = cells(ApplicantCategory.Total),
    };
}
