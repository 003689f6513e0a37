using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>
/// The converter of each type that holds data. They stand in a list, because nothing may be found by reflection in a trimmed program.
/// </summary>
internal static class JsonConverters
{
    private static readonly Dictionary<Type, JsonConverter> ByType =
        ((IEnumerable<JsonConverter>)[.. Parts(), .. Enumerations(), .. Values(), .. Results(), .. Layout(), .. Series()])
            .ToDictionary(static converter => converter.Type!);

    private static readonly JsonConverter OtherList = new OtherListJsonConverter();

    /// <summary>The converter of a type, or null for one that has none.</summary>
    internal static JsonConverter? Find(Type type) =>
        ByType.TryGetValue(type, out var converter) ? converter
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? OtherList
        : null;

    private static JsonConverter[] Parts() =>
    [
        new CellJsonConverter(),
        new CalendarDateJsonConverter(),
        .. JsonParts.Converters(),
    ];

    private static JsonConverter[] Enumerations() =>
    [
        new ReportFormatJsonConverter(),
        new EnumJsonConverter<ApplicantCategory>(),
        new EnumJsonConverter<BlankCells>(),
        new EnumJsonConverter<FindingSource>(),
        new EnumJsonConverter<IssueSeverity>(),
        new EnumJsonConverter<MessageLanguage>(),
        new EnumJsonConverter<ProactiveRow>(),
        new EnumJsonConverter<RemedyKind>(),
        new EnumJsonConverter<RemedyOutcome>(),
        new EnumJsonConverter<ReportTable>(),
        new EnumJsonConverter<RequestRow>(),
        new EnumJsonConverter<RuleOutcome>(),
        new EnumJsonConverter<SumGapReason>(),
    ];

    private static JsonConverter[] Values() =>
    [
        new SourceLocationJsonConverter(),
        new BilingualTextJsonConverter(),
        new ValueListJsonConverter<int>(
            static (ref reader) => reader.GetInt32(), static (writer, number) => writer.WriteNumberValue(number)),
    ];

    private static JsonConverter[] Results() =>
    [
        new ResultJsonConverter<ReadResult>(ResultJson.Write),
        new ResultJsonConverter<CellSource>(ResultJson.Write),
        new ResultJsonConverter<Diagnostic>(ResultJson.Write),
        new ResultJsonConverter<DiagnosticDescriptor>(ResultJson.Write),
        new ResultJsonConverter<CheckResult>(ResultJson.Write),
        new ResultJsonConverter<Finding>(ResultJson.Write),
        new ResultJsonConverter<FindingSide>(ResultJson.Write),
        new ResultJsonConverter<FindingQuote>(ResultJson.Write),
        new ResultJsonConverter<Repair>(ResultJson.Write),
        new ResultJsonConverter<CellChange>(ResultJson.Write),
        new ResultJsonConverter<RuleResult>(ResultJson.Write),
        new ResultJsonConverter<ConsistencyRule>(ResultJson.Write),
        new ResultJsonConverter<ConsistencyRuleSet>(ResultJson.Write),
        new ResultListJsonConverter<Finding>(ResultJson.Write),
        new ResultListJsonConverter<FindingQuote>(ResultJson.Write),
        new ResultListJsonConverter<CellChange>(ResultJson.Write),
        new ResultListJsonConverter<SumGap>(ResultJson.Write),
    ];

    private static JsonConverter[] Layout() =>
    [
        new ResultJsonConverter<LayoutCell>(ResultJson.Write),
        new ResultJsonConverter<LayoutRow>(ResultJson.Write),
        new ResultJsonConverter<LayoutColumn>(ResultJson.Write),
        new ResultJsonConverter<ReportSection>(ResultJson.Write),
        new ResultJsonConverter<ReportCell>(ResultJson.Write),
        new ResultJsonConverter<IssueRow>(ResultJson.Write),
    ];

    private static JsonConverter[] Series() =>
    [
        new ResultJsonConverter<CellComparison>(ResultJson.Write),
        new ResultJsonConverter<NarrativeComparison>(ResultJson.Write),
        new ResultJsonConverter<ReportComparison>(ResultJson.Write),
        new ResultJsonConverter<ReportSeries>(ResultJson.Write),
        new ResultJsonConverter<SumGap>(ResultJson.Write),
    ];
}
