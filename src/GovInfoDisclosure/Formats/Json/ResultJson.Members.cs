using System.Text.Json;

namespace GovInfoDisclosure;

// The members that results are made of.
internal static partial class ResultJson
{
    internal static void WriteArray<T>(Utf8JsonWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    internal static void WriteLocation(Utf8JsonWriter writer, SourceLocation? location)
    {
        WriteNumber(writer, "line", location?.Line);
        WriteNumber(writer, "column", location?.Column);
        WriteNumber(writer, "offset", location?.Offset);
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        WriteArray(writer, items, write);
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> items) =>
        WriteArray(writer, name, items, static (writer, item) => writer.WriteStringValue(item));

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<int> items) =>
        WriteArray(writer, name, items, static (writer, item) => writer.WriteNumberValue(item));

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, BilingualText text)
    {
        writer.WriteString(name, text.Chinese);
        writer.WriteString(name + "English", text.English);
    }
}
