using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Tests.Formats.Json;

/// <summary>Values of a public type, and whether they can be read back from JSON.</summary>
public abstract class TypeSample
{
    public abstract Type Type { get; }

    public abstract void CheckPlain();

    public abstract void CheckInsideAClass();

    public abstract void CheckGenerated(JsonSerializerContext context);

    /// <summary>The first values in JSON, a line each, and what is said to who reads one that is only written.</summary>
    public abstract string Print();

    /// <summary>A type whose values are equal to themselves after reading back.</summary>
    public static TypeSample ReadBack<T>(params T[] values) => new Sample<T>(values, true);

    /// <summary>A type that refuses to be read.</summary>
    public static TypeSample Written<T>(params T[] values) => new Sample<T>(values, false);

    public override string ToString() => Type.Name;

    // The first two of every list show the form of all.
    private static JsonNode? Shortened(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            while (list.Count > 2)
                list.RemoveAt(2);
        }

        foreach (var part in node switch { JsonArray array => array.ToArray(), JsonObject members => members.Select(static member => member.Value), _ => [] })
            Shortened(part);
        return node;
    }

    private sealed class Sample<T>(T[] values, bool isRead) : TypeSample
    {
        public override Type Type => typeof(T).IsGenericType ? typeof(T).GetGenericTypeDefinition() : typeof(T);

        public override void CheckPlain()
        {
            values.Should().NotBeEmpty();
            foreach (var value in values)
                Check(value, JsonSerializer.Serialize(value), json => JsonSerializer.Deserialize<T>(json));
        }

        public override void CheckInsideAClass()
        {
            var holder = new Holder<T> { First = values[0], Many = [.. values], ByName = values.Select((value, i) => (i, value)).ToDictionary(pair => $"{pair.i}", pair => pair.value) };
            var json = JsonSerializer.Serialize(holder);
            if (!isRead)
            {
                Refuses(() => JsonSerializer.Deserialize<Holder<T>>(json));
                return;
            }

            var copy = JsonSerializer.Deserialize<Holder<T>>(json)!;
            Equals(copy.First, values[0]).Should().BeTrue();
            copy.Many.SequenceEqual(values).Should().BeTrue();
            copy.ByName.Values.SequenceEqual(values).Should().BeTrue();
        }

        public override void CheckGenerated(JsonSerializerContext context)
        {
            var type = context.GetTypeInfo(typeof(T));
            type.Should().NotBeNull("the context of the test lists every type");
            foreach (var value in values)
                Check(value, JsonSerializer.Serialize(value, type!), json => (T?)JsonSerializer.Deserialize(json, type!));
        }

        public override string Print()
        {
            var text = string.Concat(values.Take(5).Select(static value => Shortened(JsonSerializer.SerializeToNode(value))?.ToJsonString() + "\n"));
            return isRead ? text : text + FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(values[0]))).Should().Throw<NotSupportedException>().Which.Message.Split('\n')[0] + "\n";
        }

        private void Check(T value, string json, Func<string, T?> read)
        {
            json.Should().NotContainAny("<", ">").And.NotBe("{}");
            if (isRead)
                Equals(read(json), value).Should().BeTrue("{0} is what was written of {1}", json, value);
            else
                Refuses(() => read(json));
        }

        private static void Refuses(Func<object?> read) =>
            read.Should().Throw<NotSupportedException>().WithMessage("*made by this library and cannot be read from JSON*");
    }

    public sealed class Holder<T>
    {
        public required T First { get; init; }

        public required List<T> Many { get; init; }

        public required Dictionary<string, T> ByName { get; init; }
    }
}
