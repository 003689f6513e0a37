using System.Text.Json;

namespace GovInfoDisclosure;

// Several reports.
internal static partial class ResultJson
{
    internal static void Write(Utf8JsonWriter writer, CellComparison comparison)
    {
        writer.WriteStartObject();
        WritePlace(writer, comparison.Place);
        writer.WritePropertyName("previousValue");
        JsonReportWriter.WriteCell(writer, comparison.PreviousValue);
        writer.WritePropertyName("value");
        JsonReportWriter.WriteCell(writer, comparison.Value);
        WriteNumber(writer, "change", comparison.Change);
        WriteStrings(writer, "previousCells", comparison.PreviousAddresses);
        WriteStrings(writer, "cells", comparison.Addresses);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, NarrativeComparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("section", comparison.Section);
        writer.WriteNumber("length", comparison.Length);
        writer.WriteNumber("previousLength", comparison.PreviousLength);
        WriteNumber(writer, "repeatedShare", comparison.RepeatedShare);
        WriteNumber(writer, "similarShare", comparison.SimilarShare);
        WriteStrings(writer, "repeatedSentences", comparison.RepeatedSentences);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReportComparison comparison)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("report");
        JsonReportWriter.Write(writer, comparison.Report);
        writer.WritePropertyName("previousYear");
        JsonReportWriter.Write(writer, comparison.PreviousYear);
        WriteCompared(writer, comparison);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReportSeries series)
    {
        writer.WriteStartObject();
        WriteNumbers(writer, "years", series.Years);
        WriteNumbers(writer, "missingYears", series.MissingYears);
        WriteStrings(writer, "reportingBodies", series.ReportingBodies);
        WriteArray(writer, "reports", series.Reports, JsonReportWriter.Write);
        WriteArray(writer, "leftOut", series.LeftOut, JsonReportWriter.Write);
        WriteArray(writer, "comparisons", series.Comparisons, static (writer, comparison) =>
        {
            // The reports stand above.
            writer.WriteStartObject();
            WriteNumber(writer, "year", comparison.Report.Header.ReportYear);
            WriteCompared(writer, comparison);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, SumGap gap)
    {
        writer.WriteStartObject();
        writer.WriteString("address", gap.Address);
        writer.WriteString("reason", EnumJsonConverter<SumGapReason>.NameOf(gap.Reason));
        WriteNumbers(writer, "units", gap.Units);
        writer.WriteEndObject();
    }

    private static void WriteCompared(Utf8JsonWriter writer, ReportComparison comparison)
    {
        WriteArray(writer, "cells", comparison.Cells, Write);
        WriteArray(writer, "onlyInReport", comparison.OnlyInReport, Write);
        WriteArray(writer, "onlyInPreviousYear", comparison.OnlyInPreviousYear, Write);
        writer.WritePropertyName("narrative");
        Write(writer, comparison.Narrative);
        WriteArray(writer, "sections", comparison.Sections, Write);
    }
}
