using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Writes a report, or a part of one, as a JSON value, walking the places of <see cref="JsonForm"/>.</summary>
internal static class JsonReportWriter
{
    internal static void Write(Utf8JsonWriter writer, DisclosureReport report)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonForm.Format.Name, JsonForm.NameOf(report.Format));
        writer.WritePropertyName(JsonForm.Header.Name);
        WriteHeader(writer, report.Header);
        writer.WritePropertyName(JsonForm.Preamble.Name);
        WriteParagraphs(writer, report.Preamble);
        foreach (var place in JsonForm.Sections)
            WriteSection(writer, place, report);
        writer.WriteEndObject();
    }

    internal static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteStartObject();
        foreach (var place in JsonForm.Header.Members)
            WriteField(writer, place, place.Field!.Get(header));
        writer.WriteEndObject();
    }

    internal static void WritePeriod(Utf8JsonWriter writer, StatisticalPeriod period)
    {
        writer.WriteStartObject();
        WriteText(writer, JsonForm.From, period.From.ToString());
        WriteText(writer, JsonForm.To, period.To.ToString());
        writer.WriteEndObject();
    }

    internal static void WriteNarrative(Utf8JsonWriter writer, NarrativeSection content) =>
        WriteNarrative(writer, JsonForm.PlaceOf(ReportSection.OverallSituation), content);

    internal static void WriteParagraphs(Utf8JsonWriter writer, ValueList<string> paragraphs)
    {
        writer.WriteStartArray();
        for (var i = 0; i < paragraphs.Count; i++)
            writer.WriteStringValue(paragraphs[i]);
        writer.WriteEndArray();
    }

    /// <summary>Writes table P, or the row of it that has a place.</summary>
    internal static void WriteProactive(Utf8JsonWriter writer, JsonPlace place, ProactiveDisclosure table)
    {
        writer.WriteStartObject();
        foreach (var member in place.Members)
        {
            var row = (ProactiveRow)(member.Kind == JsonPlaceKind.Cell ? place : member).Index;
            var edition = table.EditionOf(row);
            if (edition is null || (member.Edition is { } own && own != edition))
                continue;
            writer.WritePropertyName(member.Name);
            if (member.Kind == JsonPlaceKind.Cell)
                WriteCell(writer, table.GetCell(row, member.Column));
            else
                WriteProactive(writer, member, table);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes table R, or the part of it that has a place: an object that holds cells, rows or both, the latter by edition.</summary>
    internal static void WriteRequests(Utf8JsonWriter writer, JsonPlace place, DisclosureRequests table) =>
        WriteRequests(writer, place, table, table.Edition);

    /// <summary>Writes table L, or the block of it that has a place.</summary>
    internal static void WriteRemedies(Utf8JsonWriter writer, JsonPlace place, LegalRemedies table)
    {
        writer.WriteStartObject();
        foreach (var member in place.Members)
        {
            writer.WritePropertyName(member.Name);
            if (member.Kind == JsonPlaceKind.Cell)
                WriteCell(writer, table[(RemedyKind)place.Index][(RemedyOutcome)member.Column]);
            else
                WriteRemedies(writer, member, table);
        }

        writer.WriteEndObject();
    }

    internal static void WriteCell(Utf8JsonWriter writer, Cell cell)
    {
        if (cell.TryGetCount(out var count))
            writer.WriteNumberValue(count);
        else if (cell.Number is { } number)
            writer.WriteNumberValue(number);
        else if (cell.Text is { } text)
            writer.WriteStringValue(text);
        else
            writer.WriteNullValue();
    }

    private static void WriteNarrative(Utf8JsonWriter writer, JsonPlace section, NarrativeSection content)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(section.Members[0].Name);
        WriteParagraphs(writer, content.Paragraphs);
        writer.WriteEndObject();
    }

    private static void WriteRequests(Utf8JsonWriter writer, JsonPlace place, DisclosureRequests table, ReportFormat edition)
    {
        var counts = place.Index >= 0 ? table[(RequestRow)place.Index] : null;
        writer.WriteStartObject();
        foreach (var member in place.Members)
        {
            if (member.Edition is { } own && own != edition)
                continue;
            writer.WritePropertyName(member.Name);
            if (member.Kind == JsonPlaceKind.Cell)
                WriteCell(writer, counts![(ApplicantCategory)member.Column]);
            else
                WriteRequests(writer, member, table, edition);
        }

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
                writer.WritePropertyName(place.Name);
                WritePeriod(writer, period);
                break;
            default:
                WriteText(writer, place, value?.ToString()); // A date in ISO form, a text as it is.
                break;
        }
    }

    private static void WriteSection(Utf8JsonWriter writer, JsonPlace place, DisclosureReport report)
    {
        writer.WritePropertyName(place.Name);
        switch (place.Section!.PartOf(report))
        {
            case ProactiveDisclosure table:
                WriteProactive(writer, place, table);
                break;
            case DisclosureRequests table:
                WriteRequests(writer, place, table);
                break;
            case LegalRemedies table:
                WriteRemedies(writer, place, table);
                break;
            case NarrativeSection content:
                WriteNarrative(writer, place, content);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, JsonPlace place, string? text)
    {
        if (text is null)
            writer.WriteNull(place.Name);
        else
            writer.WriteString(place.Name, text);
    }
}
