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

    /// <summary>Writes a table, or the part of it that has a place.</summary>
    /// <remarks>Rows of the other edition are left out, and so is a row that the table has not.</remarks>
    internal static void WriteTable(Utf8JsonWriter writer, JsonPlace place, object table)
    {
        writer.WriteStartObject();
        LayoutRow? row = null;
        ITableRow? values = null;
        foreach (var member in place.Members)
        {
            if (member.Cell is not { } cell)
            {
                if (!HasCells(member, table))
                    continue;
                writer.WritePropertyName(member.Name);
                WriteTable(writer, member, table);
                continue;
            }

            if (cell.Row != row)
                (row, values) = (cell.Row, TableBinding.RowOf(table, cell.Row));
            if (values is null)
                continue;
            writer.WritePropertyName(member.Name);
            WriteCell(writer, values.GetCell(cell.Column.Index));
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

    private static bool HasCells(JsonPlace place, object table)
    {
        foreach (var member in place.Members)
        {
            if (member.Cell is { } cell ? TableBinding.RowOf(table, cell.Row) is not null : HasCells(member, table))
                return true;
        }

        return false;
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
            case NarrativeSection content:
                WriteNarrative(writer, place, content);
                break;
            case { } table:
                WriteTable(writer, place, table);
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
