using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure;

// The values of the places.
internal sealed partial class JsonReportReader
{
    private readonly List<string> _lines = [];

    // Everything but integers of 64 bits.
    private Cell ReadCell(ref Utf8JsonReader reader, JsonPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return Cell.Blank;
            case JsonTokenType.Number:
                return ReadNumber(ref reader, place);
            case JsonTokenType.String:
                return ReadCellText(GetText(ref reader), place, PositionOf(ref reader));
            case JsonTokenType.True or JsonTokenType.False:
                return Cell.FromText(KeepAsText(ref reader, place, place.Address));
            default:
                LeaveOut(ref reader, place);
                return Cell.Blank;
        }
    }

    private Cell ReadNumber(ref Utf8JsonReader reader, JsonPlace place)
    {
        if (ExactDecimal.TryParse(RawBytes(ref reader), out var number))
            return number;
        var text = Raw(ref reader);
        Add(DiagnosticDescriptors.JsonNumberBeyondRange, place, PositionOf(ref reader), JsonText.Quote(text));
        return Cell.FromText(text);
    }

    private Cell ReadCellText(string text, JsonPlace place, int position)
    {
        var cell = Cell.FromText(text);
        if (cell.IsBlank)
            Add(DiagnosticDescriptors.JsonBlankText, place, position);
        else if (JsonText.IsNumber(cell.Text!))
            Add(DiagnosticDescriptors.JsonNumberInText, place, position, JsonText.Quote(text));
        return cell;
    }

    private string? ReadText(ref Utf8JsonReader reader, JsonPlace place) => ReadText(ref reader, place, place.Address);

    private string? ReadText(ref Utf8JsonReader reader, JsonPlace place, string path)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return GetText(ref reader);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return KeepAsText(ref reader, place, path);
            case JsonTokenType.Null when place.Kind == JsonPlaceKind.Text:
                return null;
            default:
                var position = PositionOf(ref reader);
                AddWrongType(DiagnosticDescriptors.JsonWrongType, place, path, position, Skip(ref reader));
                return null;
        }
    }

    private string KeepAsText(ref Utf8JsonReader reader, JsonPlace place, string path)
    {
        var text = Raw(ref reader);
        AddWrongType(DiagnosticDescriptors.JsonConverted, place, path, PositionOf(ref reader), JsonText.Quote(text));
        return text;
    }

    private int? ReadYear(ref Utf8JsonReader reader, JsonPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt32(out var year):
                return year;
            case JsonTokenType.String when GetText(ref reader) is { Length: 4 } text && JsonText.IsNumber(text)
                && text.IndexOf('.') < 0 && text[0] is not ('+' or '-'):
                AddWrongType(DiagnosticDescriptors.JsonConverted, place, place.Address, PositionOf(ref reader), "\"" + text + "\"");
                return ((((((text[0] - '0') * 10) + text[1] - '0') * 10) + text[2] - '0') * 10) + text[3] - '0';
            case JsonTokenType.Number or JsonTokenType.String:
                AddInvalidDate(place, PositionOf(ref reader), Skip(ref reader));
                return null;
            default:
                LeaveOut(ref reader, place);
                return null;
        }
    }

    private CalendarDate? ReadDate(ref Utf8JsonReader reader, JsonPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String when CalendarDate.TryParse(GetText(ref reader), out var date):
                return date;
            case JsonTokenType.Number or JsonTokenType.String:
                AddInvalidDate(place, PositionOf(ref reader), Skip(ref reader));
                return null;
            default:
                LeaveOut(ref reader, place);
                return null;
        }
    }

    private void CheckPeriod(int position)
    {
        var (from, to) = (_dates[JsonForm.From.Index], _dates[JsonForm.To.Index]);
        if (_states[JsonForm.Period.Id] == Present && (from is null || to is null))
            AddInvalidDate(JsonForm.Period, position, $"{from?.ToString() ?? "null"} – {to?.ToString() ?? "null"}");
    }

    private ValueList<string>? ReadParagraphs(ref Utf8JsonReader reader, JsonPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                break;
            case JsonTokenType.Null:
                AddMissing(place, PositionOf(ref reader));
                return null;
            case JsonTokenType.String:
                var text = GetText(ref reader);
                var quote = "\"" + JsonText.Quote(text) + "\"";
                AddWrongType(DiagnosticDescriptors.JsonConverted, place, place.Address, PositionOf(ref reader), quote);
                return [text];
            default:
                LeaveOut(ref reader, place);
                return null;
        }

        _lines.Clear();
        for (var i = 0; Next(ref reader) && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var line = reader.TokenType == JsonTokenType.String
                ? GetText(ref reader)
                : ReadText(ref reader, place, FormattableString.Invariant($"{place.Address}/{i}"));
            if (line is not null)
                _lines.Add(line);
        }

        return _lines.Count == 0 ? ValueList<string>.Empty : new([.. _lines]);
    }

    /// <summary>The text of a string or of a member's name.</summary>
    private string GetText(ref Utf8JsonReader reader)
    {
        var utf8 = RawBytes(ref reader);
        if (reader.ValueIsEscaped)
            return Unescape(utf8, PositionOf(ref reader) + 1);
        var text = JsonText.Decode(utf8);
        // Only where U+FFFD is found need anyone look for what is no UTF-8.
        if (text.IndexOf('\uFFFD') >= 0 && JsonText.FirstInvalid(utf8) is >= 0 and var invalid)
            issues.Add(DiagnosticDescriptors.JsonInvalidCharacters, Current.Address, PositionOf(ref reader) + 1 + invalid);
        return text;
    }

    private string Unescape(ReadOnlySpan<byte> utf8, int position)
    {
        var invalid = JsonText.FirstInvalid(utf8);
        if (invalid >= 0)
            utf8 = Encoding.UTF8.GetBytes(JsonText.Decode(utf8));
        if (JsonText.RepairSurrogates(utf8) is { } repaired)
        {
            utf8 = repaired;
            invalid = Math.Max(invalid, 0);
        }

        if (invalid >= 0)
            issues.Add(DiagnosticDescriptors.JsonInvalidCharacters, Current.Address, position + invalid);
        var reader = new Utf8JsonReader([(byte)'"', .. utf8, (byte)'"']);
        reader.Read();
        return reader.GetString()!;
    }

    private static ReadOnlySpan<byte> RawBytes(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence)
            return reader.ValueSpan;
        var bytes = new byte[checked((int)reader.ValueSequence.Length)];
        var copied = 0;
        foreach (var segment in reader.ValueSequence)
        {
            segment.Span.CopyTo(bytes.AsSpan(copied));
            copied += segment.Length;
        }

        return bytes;
    }

    // Numbers, true, false and null are ASCII.
    private static string Raw(ref Utf8JsonReader reader) => Encoding.ASCII.GetString(RawBytes(ref reader).ToArray());

    private void Add(DiagnosticDescriptor descriptor, JsonPlace place, int position, params object[] details)
    {
        var label = LabelOf(place);
        issues.Add(descriptor, place.Address, position, [label.Chinese, label.English, .. details]);
    }

    private void AddInvalidDate(JsonPlace place, int position, object found)
    {
        var (chinese, english) = place.Kind switch
        {
            JsonPlaceKind.Year => (HeaderField.ReportYear.Label, "a year"),
            JsonPlaceKind.Date => ("日期", "a day of the calendar"),
            _ => ("起止日期", "a period with both days"),
        };
        Add(DiagnosticDescriptors.JsonInvalidDate, place, position, chinese, english, found);
    }
}
