using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Writes one report as one JSON object, walking the places of <see cref="JsonForm"/>.</summary>
internal static class JsonReportWriter
{
    internal static void Write(Utf8JsonWriter writer, DisclosureReport report)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonForm.Format.Name, JsonForm.NameOf(report.Format));
        WriteHeader(writer, report.Header);
        WriteParagraphs(writer, JsonForm.Preamble, report.Preamble);
        foreach (var place in JsonForm.Sections)
            WriteSection(writer, place, report);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteStartObject(JsonForm.Header.Name);
        foreach (var place in JsonForm.Header.Members)
            WriteField(writer, place, place.Field!.Get(header));
        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, JsonPlace place, object? value)
    {
        switch (value)
        {
            case int year:
                writer.WriteNumber(place.Name, year);
                break;
            case StatisticalPeriod period:
                writer.WriteStartObject(place.Name);
                WriteText(writer, JsonForm.From, period.From.ToString());
                WriteText(writer, JsonForm.To, period.To.ToString());
                writer.WriteEndObject();
                break;
            default:
                WriteText(writer, place, value?.ToString()); // A date in ISO form, a text as it is.
                break;
        }
    }

    private static void WriteSection(Utf8JsonWriter writer, JsonPlace place, DisclosureReport report)
    {
        switch (place.Section!.Table)
        {
            case ReportTable.ProactiveDisclosure:
                WriteProactive(writer, place, report.ProactiveDisclosure);
                break;
            case ReportTable.DisclosureRequests:
                WriteRequests(writer, place, report.DisclosureRequests);
                break;
            case ReportTable.LegalRemedies:
                WriteRemedies(writer, place, report.LegalRemedies);
                break;
            default:
                WriteNarrative(writer, place, place.Section.NarrativeOf(report));
                break;
        }
    }

    private static void WriteNarrative(Utf8JsonWriter writer, JsonPlace section, NarrativeSection? content)
    {
        if (!WriteStart(writer, section, content is not null))
            return;
        WriteParagraphs(writer, section.Members[0], content!.Paragraphs);
        writer.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, JsonPlace place, ValueList<string> paragraphs)
    {
        writer.WriteStartArray(place.Name);
        for (var i = 0; i < paragraphs.Count; i++)
            writer.WriteStringValue(paragraphs[i]);
        writer.WriteEndArray();
    }

    private static void WriteProactive(Utf8JsonWriter writer, JsonPlace section, ProactiveDisclosure? table)
    {
        if (!WriteStart(writer, section, table is not null))
            return;
        foreach (var row in section.Members)
        {
            if (table!.EditionOf((ProactiveRow)row.Index) is not { } edition)
                continue;
            writer.WriteStartObject(row.Name);
            foreach (var cell in row.Members)
            {
                if (cell.Edition == edition)
                    WriteCell(writer, cell.Name, table.GetCell((ProactiveRow)row.Index, cell.Column));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteRequests(Utf8JsonWriter writer, JsonPlace section, DisclosureRequests? table)
    {
        if (!WriteStart(writer, section, table is not null))
            return;
        WriteRequestMembers(writer, section, table!, table!.Edition);
        writer.WriteEndObject();
    }

    // An object of table R holds cells, rows or both, the latter by edition.
    private static void WriteRequestMembers(Utf8JsonWriter writer, JsonPlace place, DisclosureRequests table, ReportFormat edition)
    {
        var counts = place.Index >= 0 ? table[(RequestRow)place.Index] : null;
        foreach (var member in place.Members)
        {
            if (member.Edition is { } own && own != edition)
                continue;
            if (member.Kind == JsonPlaceKind.Cell)
            {
                WriteCell(writer, member.Name, counts![(ApplicantCategory)member.Column]);
                continue;
            }

            writer.WriteStartObject(member.Name);
            WriteRequestMembers(writer, member, table, edition);
            writer.WriteEndObject();
        }
    }

    private static void WriteRemedies(Utf8JsonWriter writer, JsonPlace section, LegalRemedies? table)
    {
        if (!WriteStart(writer, section, table is not null))
            return;
        foreach (var block in section.Members)
        {
            var outcomes = table![(RemedyKind)block.Index];
            writer.WriteStartObject(block.Name);
            foreach (var cell in block.Members)
                WriteCell(writer, cell.Name, outcomes[(RemedyOutcome)cell.Column]);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, JsonEncodedText name, Cell cell)
    {
        if (cell.TryGetCount(out var count))
            writer.WriteNumber(name, count);
        else if (cell.Number is { } number)
            writer.WriteNumber(name, number);
        else if (cell.Text is { } text)
            writer.WriteString(name, text);
        else
            writer.WriteNull(name);
    }

    private static void WriteText(Utf8JsonWriter writer, JsonPlace place, string? text)
    {
        if (text is null)
            writer.WriteNull(place.Name);
        else
            writer.WriteString(place.Name, text);
    }

    private static bool WriteStart(Utf8JsonWriter writer, JsonPlace place, bool isPresent)
    {
        if (isPresent)
            writer.WriteStartObject(place.Name);
        else
            writer.WriteNull(place.Name);
        return isPresent;
    }
}
