using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

[JsonConverter(typeof(ReportJsonConverter))]
public sealed partial record DisclosureReport;
