using System.Globalization;

namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>How one text prints its values.</summary>
internal sealed class ValueStyle
{
    private readonly Random? _random;
    private readonly bool _keepsCells;
    private readonly bool _isFullWidth;
    private readonly string _group = "";
    private readonly int _padPercent;
    private readonly int _markPercent;
    private readonly int _unitPercent;
    private readonly string _plus = "";
    private readonly string _minus = "-";

    /// <summary>Plain digits.</summary>
    public ValueStyle()
    {
    }

    /// <param name="random">Decides which habits the text has.</param>
    /// <param name="shape">The shape, which decides what it can print.</param>
    public ValueStyle(Random random, TableShape shape)
    {
        _random = random;
        _keepsCells = shape.KeepsCells;
        _isFullWidth = random.Chance(6);
        _group = random.Chance(12) ? random.Pick(",", ",", "，") : "";
        _padPercent = _keepsCells && random.Chance(40) ? 50 : 0;
        _markPercent = _keepsCells && random.Chance(6) ? 20 : 0;
        _unitPercent = random.Chance(12) ? 60 : 0;
        (_plus, _minus) = random.Pick(("", "-"), ("", "-"), ("+", "-"), ("增", "减"), ("", "－"), ("+", "−"));
    }

    /// <summary>Prints a value and says what a reader should make of it.</summary>
    public (string Text, CellTruth Truth) Print(LayoutCell place, Cell value)
    {
        if (value.Number is not { } number)
            return (value.Text ?? "", new(value));
        var truth = new CellTruth(value);
        var isChange = place.Column.Key == "changeThisYear";
        var text = Digits(Math.Abs(number), place);
        if (number < 0)
            text = (isChange ? _minus : "-") + text;
        else if (isChange && number > 0)
            text = _plus + text;
        if (_random is null)
            return (text, truth);
        if (_unitPercent > 0 && _random.Chance(_unitPercent))
            (text, truth) = WithUnit(text, number, place, truth);
        else if (_keepsCells && place.Row.Table == ReportTable.ProactiveDisclosure && place.Row.Cells.Count == 3 && !isChange && number > 1 && _random.Chance(2))
            text += $"（其中修订 {_random.Next(1, 1 + (int)Math.Min(number, 90))} 件）";
        if (_markPercent > 0 && _random.Chance(_markPercent))
            text = "? " + text;
        return (_padPercent > 0 && _random.Chance(_padPercent) ? Pad(text) : text, truth);
    }

    private string Digits(decimal number, LayoutCell place)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (_random is null)
            return text;
        if (_group.Length > 0 && number >= 1000)
        {
            text = number.ToString("#,##0.####", CultureInfo.InvariantCulture);
            text = text.Replace(",", _group, StringComparison.Ordinal);
        }

        if (IsMoney(place) && _random.Chance(20))
            text = text.Contains('.', StringComparison.Ordinal) ? text : text + ".00";
        return _isFullWidth ? string.Concat(text.Select(character => character is >= '0' and <= '9' ? (char)(character + '０' - '0') : character)) : text;
    }

    private static bool IsMoney(LayoutCell place) => place.Column.Key is "amountCollectedThisYear" or "procurementAmount";

    private (string Text, CellTruth Truth) WithUnit(string text, decimal number, LayoutCell place, CellTruth truth)
    {
        if (!IsMoney(place))
            return (place.Row.Cells.Count == 3 && place.Row.Table == ReportTable.ProactiveDisclosure && _random!.Chance(30) ? text + "件" : text, truth);
        if (number != decimal.Truncate(number) || place.Column.Key == "procurementAmount" || _random!.Chance(60))
            return (text + "万元", truth);
        // A whole amount in 元 under 万元: as printed, or converted.
        return (text + "元", truth with { AlsoAccepted = number / 10_000 });
    }

    private string Pad(string text) => _random!.Next(5) switch
    {
        0 => "\u00A0" + text,
        1 => " " + text + " ",
        2 => "  " + text,
        3 => text + "\u00A0",
        _ => " " + text,
    };
}
