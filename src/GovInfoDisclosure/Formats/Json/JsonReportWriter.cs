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
        WriteSection(writer, JsonForm.Sections[0], report.OverallSituation, WriteNarrative);
        WriteSection(writer, JsonForm.Sections[1], report.ProactiveDisclosure, WriteProactive);
        WriteSection(writer, JsonForm.Sections[2], report.DisclosureRequests, WriteRequests);
        WriteSection(writer, JsonForm.Sections[3], report.LegalRemedies, WriteRemedies);
        WriteSection(writer, JsonForm.Sections[4], report.ProblemsAndImprovements, WriteNarrative);
        WriteSection(writer, JsonForm.Sections[5], report.OtherMatters, WriteNarrative);
        writer.WriteEndObject();
    }

    internal static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteStartObject();
        WriteText(writer, JsonForm.Title, header.Title);
        WriteText(writer, JsonForm.ReportingBody, header.ReportingBody);
        if (header.ReportYear is { } year)
            writer.WriteNumber(JsonForm.ReportYear.Name, year);
        else
            writer.WriteNull(JsonForm.ReportYear.Name);
        WriteText(writer, JsonForm.PublishedOn, header.PublishedOn?.ToString());
        writer.WritePropertyName(JsonForm.Period.Name);
        if (header.StatisticalPeriod is { } period)
            WritePeriod(writer, period);
        else
            writer.WriteNullValue();
        WriteText(writer, JsonForm.IndexNumber, header.IndexNumber);
        WriteText(writer, JsonForm.DocumentNumber, header.DocumentNumber);
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
        WriteNarrative(writer, JsonForm.Sections[0], content);

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

    /// <summary>
    /// Writes table R, or the part of it that has a place: an object that holds cells, rows or both, the latter by edition.
    /// </summary>
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

    private static void WriteSection<T>(Utf8JsonWriter writer, JsonPlace section, T? content, Action<Utf8JsonWriter, JsonPlace, T> write)
        where T : class
    {
        writer.WritePropertyName(section.Name);
        if (content is null)
            writer.WriteNullValue();
        else
            write(writer, section, content);
    }

    private static void WriteText(Utf8JsonWriter writer, JsonPlace place, string? text)
    {
        if (text is null)
            writer.WriteNull(place.Name);
        else
            writer.WriteString(place.Name, text);
    }
}
