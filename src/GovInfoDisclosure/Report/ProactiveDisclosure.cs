using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Table P, section two: proactive disclosure of government information (主动公开政府信息情况).</summary>
/// <remarks>
/// The blocks follow article 20, items (1), (5), (6) and (8) of the Regulations, and (9) in the trial edition of 2019. Published tables
/// mix the editions block by block, so every row knows its own.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ProactiveDisclosure
{
    private readonly DecisionRow? _otherExternalServices;

    /// <summary>The table of the edition of 2021 with a printed zero in every cell; <c>with</c> sets the others.</summary>
    public static ProactiveDisclosure Zero { get; } = Create(
        static row => row is ProactiveRow.OtherExternalServices or ProactiveRow.CentralizedProcurement ? null : ReportFormat.Edition2021,
        static (_, _) => Cell.Zero);

    /// <summary>规章: rules of departments and local governments, in pieces (件).</summary>
    public required InstrumentRow AdministrativeRules { get; init; }

    /// <summary>行政规范性文件: administrative normative documents, in pieces (件).</summary>
    public required InstrumentRow NormativeDocuments { get; init; }

    /// <summary>行政许可: administrative licensing.</summary>
    public required DecisionRow AdministrativeLicensing { get; init; }

    /// <summary>其他对外管理服务事项, a row of the trial edition of 2019; null where the table has no such row.</summary>
    /// <exception cref="InvalidOperationException">The row has a column of the edition of 2021.</exception>
    public DecisionRow? OtherExternalServices
    {
        get => _otherExternalServices;
        init => _otherExternalServices = value is null or { Edition: ReportFormat.Trial2019 } ? value
            : throw EditionConflict.In(nameof(OtherExternalServices));
    }

    /// <summary>行政处罚: administrative penalties.</summary>
    public required DecisionRow AdministrativePenalties { get; init; }

    /// <summary>行政强制: administrative compulsion.</summary>
    public required DecisionRow AdministrativeCompulsion { get; init; }

    /// <summary>行政事业性收费: administrative fees.</summary>
    public required FeeRow AdministrativeFees { get; init; }

    /// <summary>政府集中采购, a row of the trial edition of 2019; null where the table has no such row.</summary>
    public ProcurementRow? CentralizedProcurement { get; init; }

    /// <summary>The format of the table: that of its rows, or mixed.</summary>
    public ReportFormat Format
    {
        get
        {
            var trial = OtherExternalServices is not null || CentralizedProcurement is not null;
            var current = false;
            foreach (var edition in (ReadOnlySpan<ReportFormat>)[AdministrativeRules.Edition, NormativeDocuments.Edition,
                AdministrativeLicensing.Edition, AdministrativePenalties.Edition, AdministrativeCompulsion.Edition,
                AdministrativeFees.Edition])
            {
                trial |= edition == ReportFormat.Trial2019;
                current |= edition == ReportFormat.Edition2021;
            }

            return !trial ? ReportFormat.Edition2021 : current ? ReportFormat.Mixed : ReportFormat.Trial2019;
        }
    }

    /// <summary>The rows on one line.</summary>
    public override string ToString() =>
        $"{nameof(AdministrativeRules)} {AdministrativeRules}; {nameof(NormativeDocuments)} {NormativeDocuments}; "
            + $"{nameof(AdministrativeLicensing)} {AdministrativeLicensing}; "
            + (OtherExternalServices is null ? "" : $"{nameof(OtherExternalServices)} {OtherExternalServices}; ")
            + $"{nameof(AdministrativePenalties)} {AdministrativePenalties}; "
            + $"{nameof(AdministrativeCompulsion)} {AdministrativeCompulsion}; "
            + $"{nameof(AdministrativeFees)} {AdministrativeFees}"
            + (CentralizedProcurement is null ? "" : $"; {nameof(CentralizedProcurement)} {CentralizedProcurement}");

    /// <summary>A row, or null when the table has no such row.</summary>
    internal ITableRow? this[ProactiveRow row] => row switch
    {
        ProactiveRow.AdministrativeRules => AdministrativeRules,
        ProactiveRow.NormativeDocuments => NormativeDocuments,
        ProactiveRow.AdministrativeLicensing => AdministrativeLicensing,
        ProactiveRow.OtherExternalServices => OtherExternalServices,
        ProactiveRow.AdministrativePenalties => AdministrativePenalties,
        ProactiveRow.AdministrativeCompulsion => AdministrativeCompulsion,
        ProactiveRow.AdministrativeFees => AdministrativeFees,
        ProactiveRow.CentralizedProcurement => CentralizedProcurement,
        _ => null,
    };

    /// <summary>The edition of a row, or null when the table has no such row.</summary>
    internal ReportFormat? EditionOf(ProactiveRow row) => this[row]?.Edition;

    /// <summary>Builds the table from the edition of each row (null: no such row) and its cells by position.</summary>
    internal static ProactiveDisclosure Create(Func<ProactiveRow, ReportFormat?> edition, Func<ProactiveRow, int, Cell> cells)
    {
        return new()
        {
            AdministrativeRules = Instruments(ProactiveRow.AdministrativeRules),
            NormativeDocuments = Instruments(ProactiveRow.NormativeDocuments),
            AdministrativeLicensing = Decisions(ProactiveRow.AdministrativeLicensing),
            OtherExternalServices = edition(ProactiveRow.OtherExternalServices) is null
                ? null
                : Decisions(ProactiveRow.OtherExternalServices),
            AdministrativePenalties = Decisions(ProactiveRow.AdministrativePenalties),
            AdministrativeCompulsion = Decisions(ProactiveRow.AdministrativeCompulsion),
            AdministrativeFees = FeeRow.Create(edition(ProactiveRow.AdministrativeFees) ?? default, At(ProactiveRow.AdministrativeFees)),
            CentralizedProcurement = edition(ProactiveRow.CentralizedProcurement) is null
                ? null
                : ProcurementRow.Create(At(ProactiveRow.CentralizedProcurement)),
        };

        Func<int, Cell> At(ProactiveRow row) => column => cells(row, column);
        InstrumentRow Instruments(ProactiveRow row) => InstrumentRow.Create(edition(row) ?? default, At(row));
        DecisionRow Decisions(ProactiveRow row) => DecisionRow.Create(edition(row) ?? default, At(row));
    }
}
