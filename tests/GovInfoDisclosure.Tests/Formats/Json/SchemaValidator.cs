using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Validates against the keywords of JSON Schema that our schema uses, and throws on any other.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonNode _root = JsonNode.Parse(schema)!;

    public bool IsValid(string json) => IsValid(JsonNode.Parse(json), _root);

    private bool IsValid(JsonNode? value, JsonNode schema)
    {
        foreach (var (keyword, argument) in schema.AsObject())
        {
            var isValid = keyword switch
            {
                "$schema" or "$id" or "$defs" or "title" or "description" or "format" or "required" or "additionalProperties" => true,
                "$ref" => IsValid(value, Resolve(argument!.GetValue<string>())),
                "type" => (argument as JsonArray ?? [argument!.DeepClone()]).Any(type => IsOfType(value, type!.GetValue<string>())),
                "enum" => argument!.AsArray().Any(other => JsonNode.DeepEquals(other, value)),
                "const" => JsonNode.DeepEquals(argument, value),
                "pattern" => value is not JsonValue text || text.GetValueKind() != JsonValueKind.String || Regex.IsMatch(text.GetValue<string>(), argument!.GetValue<string>()),
                "items" => value is not JsonArray items || items.All(item => IsValid(item, argument!)),
                "properties" => value is not JsonObject members || AreMembersValid(members, schema),
                "oneOf" => argument!.AsArray().Count(other => IsValid(value, other!)) == 1,
                "anyOf" => argument!.AsArray().Any(other => IsValid(value, other!)),
                "not" => !IsValid(value, argument!),
                _ => throw new NotSupportedException(keyword),
            };
            if (!isValid)
                return false;
        }

        return true;
    }

    private bool AreMembersValid(JsonObject members, JsonNode schema)
    {
        var properties = schema["properties"]!.AsObject();
        return (schema["required"]?.AsArray() ?? []).All(key => members.ContainsKey(key!.GetValue<string>()))
            && members.All(member => properties.TryGetPropertyValue(member.Key, out var property)
                ? IsValid(member.Value, property!)
                : schema["additionalProperties"] is null);
    }

    private JsonNode Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(_root, (node, key) => node[key]!);

    private static bool IsOfType(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.Number => type == "number" || (type == "integer" && value!.GetValue<decimal>() % 1 == 0),
        JsonValueKind.String => type == "string",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        _ => type == "boolean",
    };
}
