using System.Text.Json;

namespace GovInfoDisclosure;

// What readers say, and the layout.
internal static partial class ResultJson
{
    internal static void Write(Utf8JsonWriter writer, ReadResult result)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("report");
        if (result.Report is { } report)
            JsonReportWriter.Write(writer, report);
        else
            writer.WriteNullValue();
        WriteArray(writer, "diagnostics", result.Diagnostics, Write);
        WriteStrings(writer, "doubtful", result.DoubtfulCells);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, CellSource source)
    {
        writer.WriteStartObject();
        writer.WriteString("text", source.RawText);
        WriteLocation(writer, source.Location);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", EnumJsonConverter<IssueSeverity>.NameOf(diagnostic.Severity));
        writer.WriteString("path", diagnostic.Path);
        WriteLocation(writer, diagnostic.Location);
        WriteText(writer, "title", diagnostic.Descriptor.Title);
        WriteText(writer, "message", diagnostic.Message);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, DiagnosticDescriptor descriptor)
    {
        writer.WriteStartObject();
        writer.WriteString("code", descriptor.Code);
        writer.WriteString("severity", EnumJsonConverter<IssueSeverity>.NameOf(descriptor.Severity));
        WriteText(writer, "title", descriptor.Title);
        writer.WriteEndObject();
    }

    // A row names its cells by their addresses, a cell its row and column by theirs: nothing goes round in a circle.
    internal static void Write(Utf8JsonWriter writer, LayoutCell place)
    {
        writer.WriteStartObject();
        WritePlace(writer, place);
        writer.WriteString("row", place.Row.Address);
        writer.WriteString("column", place.Column.Key);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, LayoutRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("address", row.Address);
        writer.WriteString("table", EnumJsonConverter<ReportTable>.NameOf(row.Table));
        writer.WriteString("edition", row.Edition is { } edition ? JsonForm.NameOf(edition).Value : null);
        writer.WriteString("number", row.Number);
        WriteText(writer, "label", new(row.Label, row.EnglishLabel));
        WriteText(writer, "parent", new(row.Parent?.Label!, row.Parent?.EnglishLabel!));
        WriteArray(writer, "columns", row.Columns, Write);
        WriteArray(writer, "cells", row.Cells, static (writer, cell) => writer.WriteStringValue(cell.Address));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, LayoutColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("key", column.Key);
        WriteText(writer, "label", new(column.Label, column.EnglishLabel));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReportSection section)
    {
        writer.WriteStartObject();
        writer.WriteString("key", section.Key);
        writer.WriteString("number", section.Number);
        WriteText(writer, "title", new(section.Title, section.EnglishTitle));
        writer.WriteString("table", section.Table is { } table ? EnumJsonConverter<ReportTable>.NameOf(table) : null);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReportCell cell)
    {
        writer.WriteStartObject();
        writer.WriteString("reportingBody", cell.ReportingBody);
        WriteNumber(writer, "reportYear", cell.ReportYear);
        writer.WriteString("edition", JsonForm.NameOf(cell.Edition));
        writer.WriteString("table", EnumJsonConverter<ReportTable>.NameOf(cell.Table));
        writer.WriteString("cell", cell.Address);
        WriteText(writer, "row", new(cell.Row, cell.EnglishRow));
        WriteText(writer, "column", new(cell.Column, cell.EnglishColumn));
        WriteNumber(writer, "number", cell.Number);
        writer.WriteString("text", cell.Text);
        if (cell.IsDoubtful is { } isDoubtful)
            writer.WriteBoolean("doubtful", isDoubtful);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, IssueRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("reportingBody", row.ReportingBody);
        WriteNumber(writer, "reportYear", row.ReportYear);
        writer.WriteString("source", row.Source);
        writer.WriteString("code", row.Code);
        writer.WriteString("outcome", row.Outcome);
        writer.WriteString("severity", EnumJsonConverter<IssueSeverity>.NameOf(row.Severity));
        writer.WriteString("path", row.Path);
        writer.WriteString("paths", row.Paths);
        WriteNumber(writer, "line", row.Line);
        WriteNumber(writer, "column", row.Column);
        WriteNumber(writer, "left", row.Left);
        WriteNumber(writer, "right", row.Right);
        WriteNumber(writer, "delta", row.Delta);
        WriteText(writer, "message", new(row.Chinese, row.English));
        writer.WriteString("fingerprint", row.Fingerprint);
        writer.WriteString("suppressed", row.SuppressionReason);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, LayoutCell place)
    {
        writer.WriteString("cell", place.Address);
        WriteText(writer, "label", new(place.Label, place.EnglishLabel));
    }
}
