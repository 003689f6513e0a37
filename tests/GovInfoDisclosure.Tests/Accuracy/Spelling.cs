using System.Text;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>The form's labels as offices and converters spell them; one text spells the same way throughout.</summary>
internal sealed class Spelling
{
    private static readonly (string Official, string Seen)[] Edits =
    [
        ("行政规范性文件", "规范性文件"), ("现行有效件数", "现行有效件"), ("本年制发件数", "本年制作数量"), ("（单位：万元）", "单位:万元"), ("行政事业性收费", "行政事业型收费"),
        ("禁止公开", "止公开"), ("逾期", "预期"), ("（六）其他处理", "（六）其他"), ("三、本年度办理结果", "本年度办理结果"), ("总计", "总 计"), ("第（一）项", " 第（一）项"),
        ("商业企业", "商业 企业"), ("“三安全一稳定”", "三安全一稳定"), ("“三安全一稳定”", "\"三安全一稳定\""), ("其他结果", "其它结果"), ("其他结果", "驳回申请"), ("本年新", "本年新 "),
    ];

    private const string Simplified = "规范发数现处许罚强业费单万关条项内请类与计结维纠诉讼审复议总办转给会组织机构务护权级";
    private const string Traditional = "規範發數現處許罰強業費單萬關條項內請類與計結維糾訴訟審復議總辦轉給會組織機構務護權級";

    private readonly (string Official, string Seen)[] _edits;
    private readonly bool _isNarrow;
    private readonly bool _isTraditional;
    private readonly bool _losesIndex;
    private readonly string _indexMark;
    private readonly bool _isSpaced;

    public Spelling(Random random)
    {
        _edits = [.. Edits.Where(_ => random.Next(5) == 0)];
        _isNarrow = random.Next(2) == 0;
        _isTraditional = random.Next(4) == 0;
        _losesIndex = random.Next(5) == 0;
        _indexMark = new[] { ".", ".", "、", "．", ". " }[random.Next(5)];
        _isSpaced = random.Next(6) == 0;
    }

    public string Write(string label)
    {
        foreach (var (official, seen) in _edits)
            label = label.Replace(official, seen, StringComparison.Ordinal);
        if (label.Length > 2 && char.IsAsciiDigit(label[0]) && label[1] == '.')
            label = _losesIndex && label != "3.其他" ? label[2..] : label[0] + _indexMark + label[2..];
        if (_isNarrow)
            label = label.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':');
        if (_isTraditional)
            label = new StringBuilder(label).Apply(Simplified, Traditional);
        return _isSpaced && label.Length is > 1 and <= 5 && label.All(c => c > 0x2E7F) ? string.Join(' ', label.AsEnumerable()) : label;
    }
}

internal static class StringBuilderExtensions
{
    public static string Apply(this StringBuilder text, string from, string to)
    {
        for (var i = 0; i < from.Length; i++)
            text.Replace(from[i], to[i]);
        return text.ToString();
    }
}

/// <summary>Numbers and empty cells as offices write them; one text writes them the same way throughout.</summary>
internal sealed class ValueStyle(Random random)
{
    private readonly string _blank = new[] { "/", "-", "—", "无", "" }[random.Next(5)];
    private readonly int _style = random.Next(4);

    public string Write(string address, decimal? number) => number is null ? _blank : _style switch
    {
        0 => Numeral.Grouped(number),
        1 => Numeral.FullWidth(number),
        2 => $" {Numeral.Plain(number)}\u00A0",
        _ when address.EndsWith("/changeThisYear", StringComparison.Ordinal) && number != 0 => (number < 0 ? "减" : "增") + Numeral.Plain(Math.Abs(number.Value)),
        _ => Numeral.Plain(number),
    };
}
