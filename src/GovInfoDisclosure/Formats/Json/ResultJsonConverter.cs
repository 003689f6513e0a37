using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Writes a result. Only the library makes results, so none is read.</summary>
internal class ResultJsonConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {NameOf(typeof(T))} is made by this library and cannot be read from JSON. Read the report and check or compare it again.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"ValueList<{type.GenericTypeArguments[0].Name}>" : type.Name;
}

/// <summary>Writes a list of results.</summary>
internal sealed class ResultListJsonConverter<T>(Action<Utf8JsonWriter, T> write)
    : ResultJsonConverter<ValueList<T>>((writer, items) => ResultJson.WriteArray(writer, items, write));

/// <summary>Reads a value from the token that the reader stands on.</summary>
internal delegate T ReadJsonValue<out T>(ref Utf8JsonReader reader);

/// <summary>Writes and reads a list of plain values.</summary>
internal sealed class ValueListJsonConverter<T>(ReadJsonValue<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"A list of {typeof(T).Name} is an array in JSON.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
        ResultJson.WriteArray(writer, value, write);
}

/// <summary>
/// Writes a list of anything else, by the metadata that the caller's options have for its elements. Such a list cannot be made in a trimmed
/// program, where its type is known by reflection only.
/// </summary>
internal sealed class OtherListJsonConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A ValueList of these elements cannot be read from JSON. Read an array of them, and call {nameof(ValueList.ToValueList)}.");

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in (IEnumerable)value)
        {
            if (item is null)
                writer.WriteNullValue();
            else
                JsonSerializer.Serialize(writer, item, options.GetTypeInfo(item.GetType()));
        }

        writer.WriteEndArray();
    }
}

/// <summary>A place in the input: <c>line</c>, <c>column</c>, <c>offset</c>.</summary>
internal sealed class SourceLocationJsonConverter : JsonConverter<SourceLocation>
{
    public override SourceLocation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var members = JsonMembers.Read(ref reader, "line", "column", "offset");
        return new(members[0].GetInt32(), members[1].GetInt32(), members[2].GetInt32());
    }

    public override void Write(Utf8JsonWriter writer, SourceLocation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        ResultJson.WriteLocation(writer, value);
        writer.WriteEndObject();
    }
}

/// <summary>A text in both languages: <c>chinese</c>, <c>english</c>.</summary>
internal sealed class BilingualTextJsonConverter : JsonConverter<BilingualText>
{
    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var members = JsonMembers.Read(ref reader, "chinese", "english");
        return new(members[0].GetString()!, members[1].GetString()!);
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("chinese", value.Chinese);
        writer.WriteString("english", value.English);
        writer.WriteEndObject();
    }
}

/// <summary>The members of a small object, all of which must be there.</summary>
internal static class JsonMembers
{
    internal static JsonElement[] Read(ref Utf8JsonReader reader, params string[] names)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement.Clone();
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException($"Expected an object with the members {string.Join(", ", names)}.");
        return Array.ConvertAll(names, name =>
            root.TryGetProperty(name, out var member) ? member : throw new JsonException($"The member {name} is missing."));
    }
}
