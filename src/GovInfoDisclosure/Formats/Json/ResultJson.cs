using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>Writes results as JSON. The names are fixed; results are not read back.</summary>
/// <remarks>
/// A text in both languages is two members, the Chinese one with the plain name. An address of a cell is <c>cell</c>, a place in the input
/// <c>line</c>, <c>column</c> and <c>offset</c>. Values of enumerations are their names in camelCase.
/// </remarks>
internal static partial class ResultJson
{
    internal static void Write(Utf8JsonWriter writer, CheckResult result)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("consistent", result.IsConsistent);
        WriteArray(writer, "findings", result.Failures, Write);
        WriteArray(writer, "repairs", result.Repairs, Write);
        WriteArray(writer, "derived", result.Derived, WriteDerived);
        WriteArray(writer, "limits", result.TracingLimits, static (writer, limit) => writer.WriteStringValue(limit.Chinese));
        WriteArray(writer, "limitsEnglish", result.TracingLimits, static (writer, limit) => writer.WriteStringValue(limit.English));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.RuleId);
        writer.WriteString("outcome", EnumJsonConverter<RuleOutcome>.NameOf(finding.Outcome));
        writer.WriteString("severity", EnumJsonConverter<IssueSeverity>.NameOf(finding.Severity));
        WriteStrings(writer, "cells", finding.Cells);
        WriteNumber(writer, "left", finding.Left?.Value);
        WriteNumber(writer, "right", finding.Right?.Value);
        WriteNumber(writer, "delta", finding.Delta);
        WriteText(writer, "message", finding.Message);
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

    // What was there is a blank, and the evidence is the sum that leaves no other number.
    private static void WriteDerived(Utf8JsonWriter writer, CellChange derived)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", derived.Address);
        writer.WriteNumber("value", derived.Value);
        WriteText(writer, "reason", derived.Evidence);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, CellChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("cell", change.Address);
        WriteNumber(writer, "from", change.From.Number);
        writer.WriteNumber("value", change.Value);
        WriteText(writer, "evidence", change.Evidence);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, FindingQuote quote)
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
            writer.WriteString(name + "Of", EnumJsonConverter<FindingSource>.NameOf(side.Source));
    }

    internal static void Write(Utf8JsonWriter writer, FindingSide side)
    {
        writer.WriteStartObject();
        WriteNumber(writer, "value", side.Value);
        WriteStrings(writer, "cells", side.Cells);
        writer.WriteString("source", EnumJsonConverter<FindingSource>.NameOf(side.Source));
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ConsistencyRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("severity", EnumJsonConverter<IssueSeverity>.NameOf(rule.Severity));
        WriteText(writer, "title", rule.Title);
        WriteText(writer, "basis", rule.Basis);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, RuleResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("outcome", EnumJsonConverter<RuleOutcome>.NameOf(result.Outcome));
        WriteText(writer, "message", result.Message);
        WriteStrings(writer, "cells", result.Addresses);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ConsistencyRuleSet rules)
    {
        writer.WriteStartObject();
        WriteArray(writer, "rules", rules.Rules, Write);
        writer.WriteEndObject();
    }
}
