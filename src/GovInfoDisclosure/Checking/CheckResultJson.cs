using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Writes results as JSON. The names are fixed; results are not read back.</summary>
internal static class CheckResultJson
{
    internal static string Write(CheckResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, result);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static void Write(Utf8JsonWriter writer, CheckResult result)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("consistent", result.IsConsistent);
        WriteArray(writer, "findings", result.Failures, Write);
        WriteArray(writer, "repairs", result.Repairs, Write);
        WriteArray(writer, "derived", result.Derived, WriteDerived);
        WriteArray(writer, "limits", result.TracingLimits, static (writer, limit) => writer.WriteStringValue(limit.Chinese));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.RuleId);
        writer.WriteString("outcome", OutcomeName(finding.Outcome));
        writer.WriteString("severity", SeverityName(finding.Severity));
        WriteStrings(writer, "cells", finding.Cells);
        WriteNumber(writer, "left", finding.Left?.Value);
        WriteNumber(writer, "right", finding.Right?.Value);
        WriteNumber(writer, "delta", finding.Delta);
        writer.WriteString("message", finding.Message.Chinese);
        writer.WriteString("messageEnglish", finding.Message.English);
        WriteSide(writer, "leftCells", finding.Left);
        WriteSide(writer, "rightCells", finding.Right);
        WriteStrings(writer, "suspects", finding.SuspectCells);
        WriteStrings(writer, "missing", finding.MissingCells);
        WriteArray(writer, "quotes", finding.Quotes, Write);
        writer.WriteString("suppressed", finding.SuppressionReason);
        writer.WriteString("fingerprint", finding.Fingerprint);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Repair repair)
    {
        writer.WriteStartObject();
        WriteArray(writer, "changes", repair.Changes, Write);
        writer.WriteBoolean("unique", repair.IsUnique);
        writer.WriteNumber("alternatives", repair.Alternatives);
        writer.WriteNumber("rank", repair.Rank);
        writer.WriteEndObject();
    }

    private static void WriteDerived(Utf8JsonWriter writer, CellChange derived)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", derived.Address);
        writer.WriteNumber("value", derived.Value);
        writer.WriteString("reason", derived.Evidence.Chinese);
        writer.WriteString("reasonEnglish", derived.Evidence.English);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, CellChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", change.Address);
        WriteNumber(writer, "from", change.From.Number);
        writer.WriteNumber("value", change.Value);
        writer.WriteString("evidence", change.Evidence.Chinese);
        writer.WriteString("evidenceEnglish", change.Evidence.English);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FindingQuote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("path", quote.Address);
        writer.WriteNumber("line", quote.Line);
        writer.WriteNumber("column", quote.Column);
        writer.WriteString("text", quote.Text);
        writer.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, FindingSide? side)
    {
        if (side is null)
            return;
        WriteStrings(writer, name, side.Cells);
        if (side.Source != FindingSource.Report)
            writer.WriteString(name + "Of", side.Source == FindingSource.PreviousYear ? "previousYear" : "units");
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, ValueList<string> items) =>
        WriteArray(writer, name, items, static (writer, item) => writer.WriteStringValue(item));

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static string OutcomeName(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Pass => "pass",
        RuleOutcome.Fail => "fail",
        _ => "notAssessable",
    };

    private static string SeverityName(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>The converters that let plain <see cref="JsonSerializer"/> write results, also where reflection is off.</summary>
internal abstract class WriteOnlyJsonConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is made by ConsistencyChecker and cannot be read from JSON.");
}

internal sealed class CheckResultJsonConverter : WriteOnlyJsonConverter<CheckResult>
{
    public override void Write(Utf8JsonWriter writer, CheckResult value, JsonSerializerOptions options) => CheckResultJson.Write(writer, value);
}

internal sealed class FindingJsonConverter : WriteOnlyJsonConverter<Finding>
{
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) => CheckResultJson.Write(writer, value);
}

internal sealed class RepairJsonConverter : WriteOnlyJsonConverter<Repair>
{
    public override void Write(Utf8JsonWriter writer, Repair value, JsonSerializerOptions options) => CheckResultJson.Write(writer, value);
}

internal sealed class CellChangeJsonConverter : WriteOnlyJsonConverter<CellChange>
{
    public override void Write(Utf8JsonWriter writer, CellChange value, JsonSerializerOptions options) => CheckResultJson.Write(writer, value);
}
