using System.Text.Json;

namespace GovInfoDisclosure;

/// <summary>
/// Reads one report in one pass over the tokens. Values go into flat arrays by the numbers of their places, and the report is built from
/// them at the end, so members may come in any order and a document that breaks off still gives what stands before.
/// </summary>
internal sealed partial class JsonReportReader(JsonIssues issues, int origin)
{
    private const byte Seen = 1, Present = 2;

    private readonly byte[] _states = new byte[JsonForm.PlaceCount];
    private readonly Cell[] _cells = new Cell[FormTable.AllCells.Length];
    private readonly int[] _cellStarts = new int[FormTable.AllCells.Length];
    private readonly string?[] _texts = new string?[JsonForm.TextCount];
    private readonly CalendarDate?[] _dates = new CalendarDate?[JsonForm.DateCount];
    private readonly ValueList<string>?[] _paragraphs = new ValueList<string>?[JsonForm.ParagraphsCount];
    private int? _year;
    private string? _format;
    private int _formatStart;
    private int _rootStart;
    private object? _root;
    private JsonPlace? _part;
    private string _partName = "";

    /// <summary>The object that is being read: where the reading stopped, when it did.</summary>
    internal JsonPlace Current { get; private set; } = JsonForm.Root;

    /// <summary>The position of each cell's value by the cell's number, or 0 where the document has no such cell.</summary>
    internal int[] CellStarts => _cellStarts;

    /// <summary>Reads the value that the reader stands on.</summary>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    internal void ReadRoot(ref Utf8JsonReader reader)
    {
        _rootStart = PositionOf(ref reader);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref reader, JsonForm.Root);
            return;
        }

        _root = Skip(ref reader);
    }

    /// <summary>Reads a part of a report that stands alone. Its form is that of a place, but messages do not name that place.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or none of its members is one of the part.</exception>
    internal void ReadPart(ref Utf8JsonReader reader, JsonPlace place, string name)
    {
        (_part, _partName, issues.Root) = (place, name, place.Address);
        ReadValue(ref reader, place);
        if (place.Members.Length > 0 && !AnySeen(place.Members))
            issues.ThrowFirst(DiagnosticDescriptors.JsonUnknownMember);
    }

    /// <summary>Goes to the next token that is no comment.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool Next(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.Comment)
                return true;
            var comment = JsonText.Quote(JsonText.Decode(RawBytes(ref reader)));
            issues.Add(DiagnosticDescriptors.JsonComment, Current.Address, PositionOf(ref reader), comment);
        }

        return false;
    }

    private int PositionOf(ref Utf8JsonReader reader) => origin + (int)reader.TokenStartIndex;

    private void ReadObject(ref Utf8JsonReader reader, JsonPlace place)
    {
        var outer = Current;
        Current = place;
        _states[place.Id] = Present;
        var expected = 0;
        var found = 0;
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            if (FindMember(ref reader, place, ref expected) is not { } member)
            {
                SkipUnknown(ref reader, place);
                continue;
            }

            if (_states[member.Id] == 0)
                found++;
            else
                ForgetRepeated(member, PositionOf(ref reader));
            _states[member.Id] = Seen;
            Next(ref reader);
            ReadValue(ref reader, member);
        }

        if (found < place.Members.Length || place.IsDivided)
            CheckMembers(place, found, PositionOf(ref reader));
        Current = outer;
    }

    // Members nearly always come in the order of the form, so the search begins at the one after the last.
    private JsonPlace? FindMember(ref Utf8JsonReader reader, JsonPlace place, ref int expected)
    {
        var members = place.Members;
        if (reader.ValueIsEscaped || reader.HasValueSequence)
        {
            var key = GetText(ref reader);
            return Array.Find(members, member => string.Equals(member.Key, key, StringComparison.Ordinal));
        }

        var name = reader.ValueSpan;
        for (var i = 0; i < members.Length; i++)
        {
            var at = expected + i < members.Length ? expected + i : expected + i - members.Length;
            if (!name.SequenceEqual(members[at].Utf8Key))
                continue;
            expected = at + 1;
            return members[at];
        }

        return null;
    }

    private void ReadValue(ref Utf8JsonReader reader, JsonPlace place)
    {
        switch (place.Kind)
        {
            case JsonPlaceKind.Cell:
                _cellStarts[place.Index] = PositionOf(ref reader);
                _cells[place.Index] = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count)
                    ? count
                    : ReadCell(ref reader, place);
                break;
            case JsonPlaceKind.Object:
                ReadObjectOrNull(ref reader, place);
                break;
            case JsonPlaceKind.Text:
                _texts[place.Index] = ReadText(ref reader, place);
                break;
            case JsonPlaceKind.Year:
                _year = ReadYear(ref reader, place);
                break;
            case JsonPlaceKind.Date:
                _dates[place.Index] = ReadDate(ref reader, place);
                break;
            case JsonPlaceKind.Paragraphs:
                _paragraphs[place.Index] = ReadParagraphs(ref reader, place);
                break;
            case JsonPlaceKind.Format:
                _formatStart = PositionOf(ref reader);
                _format = ReadText(ref reader, place);
                break;
        }
    }

    private void ReadObjectOrNull(ref Utf8JsonReader reader, JsonPlace place)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            ReadObject(ref reader, place);
        else if (reader.TokenType != JsonTokenType.Null)
            LeaveOut(ref reader, place);
        else if (!place.IsNullable)
            AddMissing(place, PositionOf(ref reader));
        if (place == JsonForm.Period)
            CheckPeriod(PositionOf(ref reader));
    }

    private void SkipUnknown(ref Utf8JsonReader reader, JsonPlace place)
    {
        var position = PositionOf(ref reader);
        var name = GetText(ref reader);
        Next(ref reader);
        var path = place.Address + "/" + name.Replace("~", "~0").Replace("/", "~1");
        issues.Add(DiagnosticDescriptors.JsonUnknownMember, path, position, JsonText.Quote(name), Skip(ref reader));
    }

    /// <summary>Passes over a value, and gives it as an argument of a message.</summary>
    private object Skip(ref Utf8JsonReader reader)
    {
        var start = PositionOf(ref reader);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var isArray = reader.TokenType == JsonTokenType.StartArray;
                reader.Skip();
                return new JsonSlice(start, origin + (int)reader.BytesConsumed, isArray);
            case JsonTokenType.String:
                return "\"" + JsonText.Quote(GetText(ref reader)) + "\"";
            default:
                return JsonText.Quote(Raw(ref reader));
        }
    }

    private void LeaveOut(ref Utf8JsonReader reader, JsonPlace place)
    {
        var position = PositionOf(ref reader);
        AddWrongType(DiagnosticDescriptors.JsonWrongType, place, place.Address, position, Skip(ref reader));
    }

    private void AddWrongType(DiagnosticDescriptor descriptor, JsonPlace place, string path, int position, object found)
    {
        var expected = ExpectedIn(place.Kind);
        var label = LabelOf(place);
        issues.Add(descriptor, path, position, label.Chinese, label.English, expected.Chinese, expected.English, found);
    }

    private BilingualText LabelOf(JsonPlace place)
    {
        if (_part is null)
            return place.Label;
        var name = place == _part ? _partName : place.Key;
        return new(name, name);
    }

    private static BilingualText ExpectedIn(JsonPlaceKind kind) => kind switch
    {
        JsonPlaceKind.Cell => new("数字、null 或文字", "a number, null or a text"),
        JsonPlaceKind.Text => new("文字或 null", "a text or null"),
        JsonPlaceKind.Year => new("年份数字", "a year as a number"),
        JsonPlaceKind.Date => new("日期（如 \"2023-01-12\"）", "a date such as \"2023-01-12\""),
        JsonPlaceKind.Paragraphs => new("文字数组", "an array of texts"),
        JsonPlaceKind.Format => new("\"2021\"、\"2019\" 或 \"mixed\"", "\"2021\", \"2019\" or \"mixed\""),
        _ => new("对象", "an object"),
    };
}

/// <summary>A part of the document, quoted in a message.</summary>
internal readonly record struct JsonSlice(int Start, int End, bool IsArray)
{
    /// <summary>What stands for the part where the document is not at hand.</summary>
    public override string ToString() => IsArray ? "[…]" : "{…}";
}
