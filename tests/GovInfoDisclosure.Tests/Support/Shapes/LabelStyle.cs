namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>How one text deviates from the official labels. Every deviation is an edit of a label of the layout; most were seen in print.</summary>
internal sealed class LabelStyle
{
    private static readonly (string Official, string Printed)[] Edits =
    [
        ("行政规范性文件", "规范性文件"), ("现行有效件数", "现行有效件"), ("本年制发件数", "本年制作数量"), ("本年增/减", "本年增/"), ("逾期", "预期"),
        ("（六）其他处理", "（六）其他"), ("三、本年度办理结果", "本年度办理结果"), ("行政事业性收费", "行政事业型收费"), ("（单位：万元）", "单位：万元"),
        ("行政法规禁止公开", "行政止公开"), ("总计", "合计"), ("总计", "总 计"), ("第二十条第", "第二十条 第"), ("本年新", "本年新 "),
        ("区分处理的，只计", "区分处理的,只计"), ("行政机关不再处理", " 行政机关不再处理"), ("商业企业", "商 业 企业"),
    ];

    // The words of these notes are ours; published labels carry explanations like them, with figures.
    private static readonly (string Official, string Note)[] Notes =
    [
        ("规章", "（仅由有权制定规章的机关填写）"), ("规范性文件", "（含以办公室名义印发的文件，按《办法》第3条认定）"), ("上一年项目数量", "（指上年12月31日的事项数）"),
        ("本年增/减", "（减少的用负数表示，如-8）"), ("处理决定数量", "（指当年办结的件数）"), ("其他对外管理服务事项", "（许可以外的10类事项）"),
    ];

    // Readings that page converters put in brackets behind traditional characters.
    private static readonly Dictionary<char, string> Readings = new()
    {
        ['项'] = "xiàng", ['内'] = "nèi", ['发'] = "fā", ['数'] = "shù", ['现'] = "xiàn", ['规'] = "guī", ['强'] = "qiáng", ['费'] = "fèi", ['业'] = "yè", ['请'] = "qǐng",
        ['据'] = "jù", ['关'] = "guān", ['计'] = "jì", ['机'] = "jī", ['构'] = "gòu", ['会'] = "huì", ['务'] = "wù", ['动'] = "dòng", ['诉'] = "sù", ['讼'] = "sòng",
        ['复'] = "fù", ['议'] = "yì", ['维'] = "wéi", ['审'] = "shěn", ['结'] = "jié", ['总'] = "zǒng", ['处'] = "chǔ", ['许'] = "xǔ", ['罚'] = "fá", ['办'] = "bàn",
    };

    private readonly Random? _random;
    private readonly List<(string Official, string Printed)> _edits = [];
    private readonly List<(string Official, string Note)> _notes = [];
    private readonly int _width;
    private readonly string _opening = "“";
    private readonly string _closing = "”";
    private readonly string _itemMark = ".";
    private readonly int _spacePercent;
    private readonly int _breakPercent;
    private readonly bool _losesItemNumber;
    private readonly bool _hasReadings;
    private readonly bool _losesRulesLabel;
    private readonly bool _cutsTrialHeads;
    private readonly string? _dismissal;
    private readonly bool _cutsRemedyHeads;

    /// <summary>The official labels.</summary>
    public LabelStyle()
    {
    }

    /// <param name="random">Decides which deviations the text has.</param>
    /// <param name="shape">The shape, which decides what it can print.</param>
    public LabelStyle(Random random, TableShape shape)
    {
        _random = random;
        _edits.AddRange(Edits.Where(_ => random.Chance(15)));
        if (random.Chance(15))
            _notes.AddRange(Notes.Where(_ => random.Chance(60)));
        _width = random.Next(3);
        (_opening, _closing) = random.Pick(("“", "”"), ("“", "”"), ("", ""), ("\"", "\""), ("「", "」"), ("‘", "’"));
        _itemMark = random.Pick(".", ".", ".", "、", "．", ". ");
        _spacePercent = random.Chance(25) ? 5 : 0;
        _breakPercent = shape.KeepsCells && random.Chance(40) ? 30 : 0;
        _losesItemNumber = random.Chance(8);
        _losesRulesLabel = shape.MayLoseLabel && random.Chance(8);
        _cutsTrialHeads = random.Chance(8);
        _dismissal = random.Chance(10) ? "驳回" : null;
        _cutsRemedyHeads = random.Chance(8);
    }

    /// <param name="random">As for the other constructor.</param>
    /// <param name="shape">As for the other constructor.</param>
    /// <param name="hasReadings">Whether characters are followed by their pinyin in brackets.</param>
    public LabelStyle(Random random, TableShape shape, bool hasReadings)
        : this(random, shape) => _hasReadings = hasReadings;

    public string Row(LayoutRow row) =>
        _losesRulesLabel && row.Table == ReportTable.ProactiveDisclosure && row.Index == (int)ProactiveRow.AdministrativeRules ? ""
        : _losesItemNumber && row is { Table: ReportTable.ProactiveDisclosure, IsHeading: true } ? "第二十条第"
        : Print(row.Label, isHead: false);

    public string Column(LayoutColumn column, LayoutRow row)
    {
        if (_cutsTrialHeads && column.Label.StartsWith("本年新", StringComparison.Ordinal))
            return "本年新";
        if (_dismissal is not null && row.Table == ReportTable.LegalRemedies && column.Index == (int)RemedyOutcome.Other && row.Index != (int)RemedyKind.DirectLitigation)
            return _dismissal + (row.Index == (int)RemedyKind.Reconsideration ? "申请" : "起诉");
        var official = row.Table == ReportTable.LegalRemedies && _cutsRemedyHeads && column.Label.Length == 4 ? column.Label[..2] : column.Label;
        return Print(official, isHead: true);
    }

    /// <summary>Prints a label or heading that belongs to no single row or column.</summary>
    public string Other(string official) => Print(official, isHead: false);

    private string Print(string official, bool isHead)
    {
        var label = official;
        foreach (var (from, to) in _edits)
            label = label.Replace(from, to, StringComparison.Ordinal);
        if (_notes.Find(note => label.EndsWith(note.Official, StringComparison.Ordinal)) is { Note: { } note })
            label += note;
        label = label.Replace("“", _opening, StringComparison.Ordinal).Replace("”", _closing, StringComparison.Ordinal);
        if (label.Length > 2 && label[0] is >= '1' and <= '9' && label[1] == '.')
            label = label[0] + _itemMark + label[2..];
        return WithReadings(WithBreaks(WithWidths(label), isHead));
    }

    private string WithWidths(string label) => _width switch
    {
        0 => label,
        1 => Narrow(label, 100),
        _ => Narrow(label, 50),
    };

    private string Narrow(string label, int percent) => string.Concat(label.Select(character =>
        "（(）)：:，,".IndexOf(character) is >= 0 and var at && at % 2 == 0 && _random!.Chance(percent) ? "（(）)：:，,"[at + 1] : character));

    private string WithBreaks(string label, bool isHead)
    {
        if (_random is null || label.Length < 3)
            return label;
        if (_random.Chance(_spacePercent))
            label = label.Insert(_random.Next(1, label.Length), _random.Pick(" ", "\u00A0", "　", "  "));
        if (!isHead || !_random.Chance(_breakPercent))
            return label;
        return label.Length == 3 && _random.Chance(50) ? string.Join('\n', label.AsEnumerable()) : label.Insert((label.Length + 1) / 2, "\n");
    }

    private string WithReadings(string label) => !_hasReadings ? label : string.Concat(label.Select(character =>
        Readings.TryGetValue(character, out var reading) ? $"{character}({reading})" : character.ToString()));
}
