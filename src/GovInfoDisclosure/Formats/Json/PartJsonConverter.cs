using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Reads a part of a report from the token that the reader stands on.</summary>
internal delegate T? ReadJsonPart<T>(ref Utf8JsonReader reader, JsonIssues issues);

/// <summary>Writes and reads a report or a part of one.</summary>
internal sealed class PartJsonConverter<T>(ReadJsonPart<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(ref reader, JsonIssues.RefusedBy(options));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>A cell alone: a number, <c>null</c> for a blank, or the text that stood there.</summary>
internal sealed class CellJsonConverter : JsonConverter<Cell>
{
    private static readonly JsonPlace Place = new(JsonPlaceKind.Cell, 0, "", default);

    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? Cell.Blank
        : reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count) ? count
        : JsonParts.Read(ref reader, JsonIssues.RefusedBy(options), Place, nameof(Cell)).BuildCell();

    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options) =>
        JsonReportWriter.WriteCell(writer, value);
}

/// <summary>A day alone, such as <c>"2023-01-12"</c>.</summary>
internal sealed class CalendarDateJsonConverter : JsonConverter<CalendarDate>
{
    private static readonly JsonPlace Place = new(JsonPlaceKind.Date, 0, "", default);

    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Null
        && JsonParts.Read(ref reader, JsonIssues.RefusedBy(options), Place, nameof(CalendarDate)).BuildDate() is { } date
            ? date
            : throw new JsonException("null is no day of the calendar.");

    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override CalendarDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CalendarDate.TryParse(reader.GetString(), out var date) ? date
        : throw new JsonException($"\"{JsonText.Quote(reader.GetString()!)}\" is no day of the calendar.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
