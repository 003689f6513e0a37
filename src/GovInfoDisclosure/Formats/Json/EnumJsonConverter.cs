using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>Writes the values of an enumeration as texts and reads them back, also as keys.</summary>
internal abstract class NamedJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    protected abstract IReadOnlyDictionary<T, string> Names { get; }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is a text in JSON: {Choices}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private string Choices => string.Join(", ", Names.Values.Select(static name => $"\"{name}\""));

    private string NameOf(T value) => Names.TryGetValue(value, out var name) ? name
        : throw new JsonException($"There is no {typeof(T).Name} {value}.");

    private T Find(string name)
    {
        foreach (var pair in Names)
        {
            if (string.Equals(pair.Value, name, StringComparison.Ordinal))
                return pair.Key;
        }

        throw new JsonException($"There is no {typeof(T).Name} \"{JsonText.Quote(name)}\", but {Choices}.");
    }
}

/// <summary>The values of an enumeration by their names in camelCase.</summary>
internal sealed class EnumJsonConverter<T> : NamedJsonConverter<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> CamelCaseNames = Enum.GetNames(typeof(T))
        .ToDictionary(static name => (T)Enum.Parse(typeof(T), name), JsonNamingPolicy.CamelCase.ConvertName);

    protected override IReadOnlyDictionary<T, string> Names => CamelCaseNames;

    internal static string NameOf(T value) => CamelCaseNames[value];
}

/// <summary>The formats as the JSON form of a report names them.</summary>
internal sealed class ReportFormatJsonConverter : NamedJsonConverter<ReportFormat>
{
    private static readonly Dictionary<ReportFormat, string> FormNames =
        ((ReportFormat[])[ReportFormat.Edition2021, ReportFormat.Trial2019, ReportFormat.Mixed])
            .ToDictionary(static format => format, static format => JsonForm.NameOf(format).Value);

    protected override IReadOnlyDictionary<ReportFormat, string> Names => FormNames;
}
