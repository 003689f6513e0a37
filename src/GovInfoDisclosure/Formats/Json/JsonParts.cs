using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The report and its parts, each with the place whose form it has, also where it stands alone.</summary>
internal static class JsonParts
{
    internal static IEnumerable<JsonConverter> Converters() =>
    [
        new PartJsonConverter<DisclosureReport>(
            static (ref reader, issues) => ReadReport(ref reader, issues), JsonReportWriter.Write),
        Part(JsonForm.Header, static reader => reader.BuildHeader(), JsonReportWriter.WriteHeader),
        Part(JsonForm.Period, static reader => reader.BuildHeader().StatisticalPeriod, JsonReportWriter.WritePeriod),
        Part(JsonForm.PlaceOf(ReportSection.OverallSituation), static reader => reader.BuildNarrative(), JsonReportWriter.WriteNarrative),
        Part(JsonForm.Preamble, static reader => reader.BuildPreamble(), JsonReportWriter.WriteParagraphs),
        .. Proactive(),
        .. Requests(),
        .. Remedies(),
    ];

    /// <summary>Reads a part of a report, as it stands in one.</summary>
    /// <exception cref="JsonException">The JSON is no such part, or has values that it cannot hold.</exception>
    internal static JsonReportReader Read(ref Utf8JsonReader reader, JsonIssues issues, JsonPlace place, string name)
    {
        var part = new JsonReportReader(issues, origin: 0);
        part.ReadPart(ref reader, place, name);
        return part;
    }

    private static DisclosureReport? ReadReport(ref Utf8JsonReader reader, JsonIssues issues)
    {
        var report = new JsonReportReader(issues, origin: 0);
        report.ReadRoot(ref reader);
        return report.Build(isWhole: true); // What is no report has thrown.
    }

    private static JsonConverter[] Proactive() =>
    [
        Table<ProactiveDisclosure>(ReportSection.ProactiveDisclosure.Address, static table => table, static table => table),
        Table<InstrumentRow>(In(ReportSection.ProactiveDisclosure, "administrativeRules"),
            static row => ProactiveDisclosure.Zero with { AdministrativeRules = row }, static table => table.AdministrativeRules),
        Table<DecisionRow>(In(ReportSection.ProactiveDisclosure, "administrativeLicensing"),
            static row => ProactiveDisclosure.Zero with { AdministrativeLicensing = row }, static table => table.AdministrativeLicensing),
        Table<FeeRow>(In(ReportSection.ProactiveDisclosure, "administrativeFees"),
            static row => ProactiveDisclosure.Zero with { AdministrativeFees = row }, static table => table.AdministrativeFees),
        Table<ProcurementRow>(In(ReportSection.ProactiveDisclosure, "centralizedProcurement"),
            static row => ProactiveDisclosure.Zero with { CentralizedProcurement = row }, static table => table.CentralizedProcurement),
    ];

    private static JsonConverter[] Requests() =>
    [
        Table<DisclosureRequests>(ReportSection.DisclosureRequests.Address, static table => table, static table => table),
        Table<ApplicantCounts>(In(ReportSection.DisclosureRequests, "newRequests"),
            static row => DisclosureRequests.Zero with { NewRequests = row }, static table => table.NewRequests),
        Table<RequestResults>(In(ReportSection.DisclosureRequests, "results"), With, static table => table.Results),
        Table<NotDisclosedResults>(In(ReportSection.DisclosureRequests, "results/notDisclosed"),
            static rows => With(DisclosureRequests.Zero.Results with { NotDisclosed = rows }), static table => table.Results.NotDisclosed),
        Table<UnableToProvideResults>(In(ReportSection.DisclosureRequests, "results/unableToProvide"),
            static rows => With(DisclosureRequests.Zero.Results with { UnableToProvide = rows }),
            static table => table.Results.UnableToProvide),
        Table<NotProcessedResults>(In(ReportSection.DisclosureRequests, "results/notProcessed"),
            static rows => With(DisclosureRequests.Zero.Results with { NotProcessed = rows }), static table => table.Results.NotProcessed),
        Table<OtherHandlingResults>(In(ReportSection.DisclosureRequests, "results/otherHandling"),
            static rows => With(DisclosureRequests.Zero.Results with { OtherHandling = rows }),
            static table => table.Results.OtherHandling),
    ];

    private static JsonConverter[] Remedies() =>
    [
        Table<LegalRemedies>(ReportSection.LegalRemedies.Address, static table => table, static table => table),
        Table<RemedyOutcomes>(In(ReportSection.LegalRemedies, "reconsideration"),
            static outcomes => LegalRemedies.Zero with { Reconsideration = outcomes }, static table => table.Reconsideration),
    ];

    private static DisclosureRequests With(RequestResults results) => DisclosureRequests.Zero with { Results = results };

    // A part of a table is written and read as a table that holds it.
    private static JsonConverter Table<T>(string address, Func<T, ProactiveDisclosure> wrap, Func<ProactiveDisclosure, T?> unwrap)
        where T : class
    {
        var place = PlaceOf(address);
        return Part(place, reader => unwrap(reader.BuildProactive()),
            (writer, part) => JsonReportWriter.WriteTable(writer, place, wrap(part)));
    }

    private static JsonConverter Table<T>(string address, Func<T, DisclosureRequests> wrap, Func<DisclosureRequests, T?> unwrap)
        where T : class
    {
        var place = PlaceOf(address);
        return Part(place, reader => unwrap(reader.BuildRequests()),
            (writer, part) => JsonReportWriter.WriteTable(writer, place, wrap(part)));
    }

    private static JsonConverter Table<T>(string address, Func<T, LegalRemedies> wrap, Func<LegalRemedies, T?> unwrap)
        where T : class
    {
        var place = PlaceOf(address);
        return Part(place, reader => unwrap(reader.BuildRemedies()),
            (writer, part) => JsonReportWriter.WriteTable(writer, place, wrap(part)));
    }

    private static PartJsonConverter<T> Part<T>(JsonPlace place, Func<JsonReportReader, T?> build, Action<Utf8JsonWriter, T> write)
        where T : class =>
        new((ref reader, issues) => build(Read(ref reader, issues, place, NameOf<T>())), write);

    private static string NameOf<T>() => typeof(T).IsGenericType ? "ValueList" : typeof(T).Name;

    private static string In(ReportSection section, string part) => section.Address + "/" + part;

    private static JsonPlace PlaceOf(string address)
    {
        var place = JsonForm.Root;
        foreach (var key in address.Split('/').Skip(1))
            place = place.Members.First(member => member.Key == key);
        return place;
    }
}
