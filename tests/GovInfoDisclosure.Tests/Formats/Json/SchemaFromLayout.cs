using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>The JSON Schema of the form, made from the layout. The file that the library ships must equal it.</summary>
internal static class SchemaFromLayout
{
    private static readonly ReportFormat[] Editions = [ReportFormat.Edition2021, ReportFormat.Trial2019];

    public static string Create()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:govinfodisclosure:report",
            ["title"] = "政府信息公开工作年度报告 / Annual report on open government information work",
            ["description"] = "A cell is a number, null for a blank, or the text that stood there. A section is null where the report has none.",
        };
        var properties = new JsonObject
        {
            ["format"] = new JsonObject { ["title"] = "报告格式 / Format", ["enum"] = new JsonArray("2021", "2019", "mixed") },
            ["header"] = Titled(Ref("header"), "报告信息", "Header"),
            ["preamble"] = Titled(Ref("paragraphs"), "编制说明", "Preamble"),
        };
        foreach (var section in ReportSection.All)
            properties[section.Key] = Titled(OrNull(Ref(section.Table is null ? "narrative" : section.Key)), section.Title, section.EnglishTitle);
        Close(schema, properties);
        schema["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = "object", ["properties"] = Format("2021"), ["$ref"] = "#/$defs/tables2021" },
            new JsonObject { ["type"] = "object", ["properties"] = Format("2019"), ["$ref"] = "#/$defs/tables2019", ["not"] = Ref("tables2021") },
            new JsonObject { ["type"] = "object", ["properties"] = Format("mixed"), ["not"] = new JsonObject { ["anyOf"] = new JsonArray(Ref("tables2021"), Ref("tables2019")) } });
        schema["$defs"] = Definitions();
        return schema.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }) + "\n";
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["cell"] = new JsonObject { ["type"] = new JsonArray("number", "null", "string"), ["pattern"] = "\\S" },
            ["text"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            ["day"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            ["paragraphs"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            ["narrative"] = Closed(new() { ["paragraphs"] = Ref("paragraphs") }),
            ["period"] = Closed(new() { ["from"] = Ref("day"), ["to"] = Ref("day") }),
            ["header"] = Closed(new()
            {
                ["title"] = Titled(Ref("text"), "标题", "Title"),
                ["reportingBody"] = Titled(Ref("text"), "编制主体", "Reporting body"),
                ["reportYear"] = Titled(new() { ["type"] = new JsonArray("integer", "null") }, "年度", "Reporting year"),
                ["publishedOn"] = Titled(OrNull(Ref("day")), "发布日期", "Day of publication"),
                ["statisticalPeriod"] = Titled(OrNull(Ref("period")), "统计期限", "Statistical period"),
                ["indexNumber"] = Titled(Ref("text"), "索引号", "Index number"),
                ["documentNumber"] = Titled(Ref("text"), "文号", "Document number"),
            }),
        };
        foreach (var edition in Editions)
        {
            var name = NameOf(edition);
            definitions["tables" + name] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["proactiveDisclosure"] = OrNull(Ref("proactiveDisclosure" + name)),
                    ["disclosureRequests"] = OrNull(Ref("disclosureRequests" + name)),
                },
            };
            definitions["proactiveDisclosure" + name] = Proactive([edition]);
            definitions["disclosureRequests" + name] = Table(ReportTable.DisclosureRequests, edition);
        }

        definitions["proactiveDisclosure"] = Proactive(Editions);
        definitions["disclosureRequests"] = new JsonObject { ["anyOf"] = new JsonArray([.. Editions.Select(edition => Ref("disclosureRequests" + NameOf(edition)))]) };
        // The rows of tables R and L are all alike.
        foreach (var table in (ReportTable[])[ReportTable.DisclosureRequests, ReportTable.LegalRemedies])
        {
            var row = ReportLayout.Rows(table, ReportFormat.Edition2021).First(row => !row.IsHeading);
            definitions[NameOf(row.Table)] = Row(row);
        }

        definitions["legalRemedies"] = Table(ReportTable.LegalRemedies, ReportFormat.Edition2021);
        return definitions;
    }

    // Each row in one of the editions. A row that only one of them has may be missing or null, and is nothing else in the other.
    private static JsonObject Proactive(ReportFormat[] editions)
    {
        var properties = new JsonObject();
        var required = new List<string>();
        foreach (var rows in Editions.SelectMany(edition => ReportLayout.Rows(ReportTable.ProactiveDisclosure, edition)).Where(row => !row.IsHeading)
            .GroupBy(row => row.Index).OrderBy(group => group.Key))
        {
            var first = rows.First();
            var shapes = rows.Where(row => editions.Contains(row.Edition!.Value)).Select(Row).ToList();
            if (rows.Count() == Editions.Length)
                required.Add(Key(first));
            else
                shapes.Add(new() { ["type"] = "null" });
            properties[Key(first)] = Titled(shapes.Count == 1 ? shapes[0] : new() { ["anyOf"] = new JsonArray([.. shapes]) }, first.Label, first.EnglishLabel);
        }

        return Close(new(), properties, required);
    }

    private static JsonObject Table(ReportTable table, ReportFormat edition)
    {
        var rows = ReportLayout.Rows(table, edition);
        return Group(rows, ReportSection.All.Single(section => section.Table == table).Key is var key ? "/" + key : "");
    }

    private static JsonObject Group(IReadOnlyList<LayoutRow> rows, string address)
    {
        var properties = new JsonObject();
        foreach (var row in rows.Where(row => row.Address.StartsWith(address + "/", StringComparison.Ordinal)))
        {
            // The first part below the address; deeper rows come with their group.
            var key = row.Address[(address.Length + 1)..].Split('/')[0];
            if (!properties.ContainsKey(key))
                properties[key] = row.Address == $"{address}/{key}" && !row.IsHeading ? Titled(Ref(NameOf(row.Table)), row.Label, row.EnglishLabel) : Titled(Group(rows, $"{address}/{key}"), row.Label, row.EnglishLabel);
        }

        return Closed(properties);
    }

    private static JsonObject Row(LayoutRow row)
    {
        var properties = new JsonObject();
        foreach (var column in row.Columns)
            properties[column.Key] = Titled(Ref("cell"), column.Label, column.EnglishLabel);
        return Closed(properties);
    }

    private static string Key(LayoutRow row) => row.Address[(row.Address.LastIndexOf('/') + 1)..];

    private static string NameOf(ReportTable table) => table == ReportTable.DisclosureRequests ? "applicantCounts" : "remedyOutcomes";

    private static string NameOf(ReportFormat edition) => edition == ReportFormat.Edition2021 ? "2021" : "2019";

    private static JsonObject Format(string name) => new() { ["format"] = new JsonObject { ["const"] = name } };

    private static JsonObject Ref(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    private static JsonObject OrNull(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Titled(JsonObject schema, string chinese, string english)
    {
        schema.Insert(0, "title", $"{chinese} / {english}");
        return schema;
    }

    private static JsonObject Closed(JsonObject properties) => Close(new(), properties);

    private static JsonObject Close(JsonObject schema, JsonObject properties) => Close(schema, properties, properties.Select(property => property.Key));

    private static JsonObject Close(JsonObject schema, JsonObject properties, IEnumerable<string> required)
    {
        schema["type"] = "object";
        schema["properties"] = properties;
        schema["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key))]);
        schema["additionalProperties"] = false;
        return schema;
    }
}
