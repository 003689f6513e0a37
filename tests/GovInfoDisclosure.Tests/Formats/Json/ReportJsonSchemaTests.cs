using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Formats.Json;

public sealed class ReportJsonSchemaTests
{
    private static readonly SchemaValidator Validator = new(ReportJson.Schema);

    [Fact]
    public void Schema_equals_the_one_made_from_the_layout()
    {
        GoldenFile.CheckSource("../../src/GovInfoDisclosure/Formats/Json/report.schema.json", SchemaFromLayout.Create());
        ReportJson.Schema.Should().Be(SchemaFromLayout.Create());
    }

    [Fact]
    public void Schema_admits_the_cells_of_the_layout_and_no_others()
    {
        var expected = from table in Enum.GetValues<ReportTable>()
                       from edition in ReportLayout.Editions
                       from row in ReportLayout.Rows(table, edition)
                       from cell in row.Cells
                       select cell.Address;
        var root = JsonNode.Parse(ReportJson.Schema)!;
        CellsOf(root, root, "").Distinct().Should().BeEquivalentTo(expected.Distinct());
    }

    [Fact]
    public void Written_reports_are_valid()
    {
        for (var seed = 0; seed < 1000; seed++)
            Validator.IsValid(ReportJson.Write(JsonSamples.Any(seed))).Should().BeTrue("seed {0}", seed);
    }

    [Fact]
    public void Changed_documents_are_valid_just_when_the_reader_finds_nothing_odd()
    {
        var valid = 0;
        for (var seed = 0; seed < 1500; seed++)
        {
            var random = new Random(seed);
            var json = JsonNode.Parse(ReportJson.Write(JsonSamples.Any(random.Next(200))))!;
            Change(json, random);
            var text = json.ToJsonString();
            var diagnostics = ReportJson.Read(text).Diagnostics;
            Validator.IsValid(text).Should().Be(diagnostics.Count == 0, "seed {0}, {1}", seed, diagnostics.Count == 0 ? "no diagnostic" : diagnostics[0]);
            valid += diagnostics.Count == 0 ? 1 : 0;
        }

        valid.Should().BeInRange(100, 1400, "both outcomes are to be seen");
    }

    private static IEnumerable<string> CellsOf(JsonNode root, JsonNode? schema, string address)
    {
        if (schema is not JsonObject members)
            return [];
        if (members["$ref"] is { } reference && reference.GetValue<string>() == "#/$defs/cell")
            return [address];
        return members.Where(member => member.Key is "$ref" or "properties" or "oneOf" or "anyOf").SelectMany(member => member.Key switch
        {
            "$ref" => CellsOf(root, root["$defs"]![member.Value!.GetValue<string>().Split('/')[^1]], address),
            "properties" => member.Value!.AsObject().SelectMany(property => CellsOf(root, property.Value, address + "/" + property.Key)),
            _ => member.Value!.AsArray().SelectMany(other => CellsOf(root, other, address)),
        });
    }

    // One member, anywhere: out, renamed, or with another value.
    private static void Change(JsonNode json, Random random)
    {
        var members = Objects(json).SelectMany(parent => parent.Select(member => (Parent: parent, member.Key))).ToList();
        var (target, key) = members[random.Next(members.Count)];
        if (random.Next(4) == 0)
        {
            var (small, name) = members[random.Next(16)];
            (target, key) = (small, name);
        }

        JsonNode?[] values = [null, 5, -3, 0.5m, "/", "无", "", true, new JsonArray(), new JsonArray("一"), new JsonObject(), "2021", "2019", "mixed", "2024-01-31"];
        switch (random.Next(6))
        {
            case 0:
                target.Remove(key);
                break;
            case 1:
                var value = target[key];
                target.Remove(key);
                target[key + "X"] = value;
                break;
            default:
                target[key] = values[random.Next(values.Length)] is { } other && !(other.GetValueKind() == JsonValueKind.String && IsCellOrText(target, key, other)) ? other : null;
                break;
        }
    }

    // A number as text is valid, and the reader still remarks on it.
    private static bool IsCellOrText(JsonObject parent, string key, JsonNode value) =>
        value.GetValue<string>() is "2021" or "2019" && key is not "format" && parent.ContainsKey(key);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node is JsonObject parent ? parent.Select(member => member.Value).SelectMany(Objects).Prepend(parent) : [];
}
