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
        WriteNarrative(writer, JsonForm.Sections[0], report.OverallSituation);
        WriteTable(writer, JsonForm.Sections[1], report);
        WriteTable(writer, JsonForm.Sections[2], report);
        WriteTable(writer, JsonForm.Sections[3], report);
        WriteNarrative(writer, JsonForm.Sections[4], report.ProblemsAndImprovements);
        WriteNarrative(writer, JsonForm.Sections[5], report.OtherMatters);
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, ReportHeader header)
    {
        writer.WriteStartObject(JsonForm.Header.Name);
        WriteText(writer, JsonForm.Title, header.Title);
        WriteText(writer, JsonForm.ReportingBody, header.ReportingBody);
        if (header.ReportYear is { } year)
            writer.WriteNumber(JsonForm.ReportYear.Name, year);
        else
            writer.WriteNull(JsonForm.ReportYear.Name);
        WriteText(writer, JsonForm.PublishedOn, header.PublishedOn?.ToString());
        if (WriteStart(writer, JsonForm.Period, header.StatisticalPeriod is not null))
        {
            WriteText(writer, JsonForm.From, header.StatisticalPeriod!.From.ToString());
            WriteText(writer, JsonForm.To, header.StatisticalPeriod.To.ToString());
            writer.WriteEndObject();
        }

        WriteText(writer, JsonForm.IndexNumber, header.IndexNumber);
        WriteText(writer, JsonForm.DocumentNumber, header.DocumentNumber);
        writer.WriteEndObject();
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

    private static void WriteTable(Utf8JsonWriter writer, JsonPlace section, DisclosureReport report)
    {
        if (!WriteStart(writer, section, HasCells(section, report)))
            return;
        WriteMembers(writer, section, report);
        writer.WriteEndObject();
    }

    // Rows of the other edition are left out, and so is a row that only one edition has.
    private static void WriteMembers(Utf8JsonWriter writer, JsonPlace place, DisclosureReport report)
    {
        LayoutRow? row = null;
        ITableRow? values = null;
        foreach (var member in place.Members)
        {
            if (member.Cell is { } cell)
            {
                if (cell.Row != row)
                    (row, values) = (cell.Row, TableBinding.Find(report, cell.Row));
                if (values is not null)
                    WriteCell(writer, member.Name, values.GetCell(cell.Column.Index));
            }
            else if (HasCells(member, report))
            {
                writer.WriteStartObject(member.Name);
                WriteMembers(writer, member, report);
                writer.WriteEndObject();
            }
        }
    }

    private static bool HasCells(JsonPlace place, DisclosureReport report)
    {
        foreach (var member in place.Members)
        {
            if (member.Cell is { } cell ? TableBinding.Find(report, cell.Row) is not null : HasCells(member, report))
                return true;
        }

        return false;
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
