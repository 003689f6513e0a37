namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>How the tables of one text are laid out, other than in the form.</summary>
internal sealed class GridPlan
{
    /// <summary>The columns of table R from left to right.</summary>
    public int[] Applicants { get; set; } = [0, 1, 2, 3, 4, 5, 6];

    /// <summary>The columns of each block of table L.</summary>
    public int[] Outcomes { get; set; } = [0, 1, 2, 3, 4];

    /// <summary>The blocks of table L.</summary>
    public int[] Remedies { get; set; } = [0, 1, 2];

    /// <summary>Whether the columns of table P stand the other way round.</summary>
    public bool ReversesBlocks { get; set; }

    /// <summary>Whether rows have a number of their own before the label, under 序号.</summary>
    public bool HasIndex { get; set; }

    /// <summary>Whether table R has a subtotal of the organizations.</summary>
    public bool HasSubtotal { get; set; }

    /// <summary>Whether table P has last year's number beside this year's.</summary>
    public bool HasLastYear { get; set; }

    /// <summary>Whether table R has last year's total behind this year's.</summary>
    public bool HasLastTotal { get; set; }

    /// <summary>Whether the headings stand there at all.</summary>
    public bool HasHeads { get; set; } = true;

    /// <summary>Whether table P is one table for each block.</summary>
    public bool SplitsBlocks { get; set; }

    /// <summary>Pairs of rows of table R that stand in each other's place.</summary>
    public List<(string One, string Other)> Exchanged { get; } = [];

    /// <summary>How a label is printed.</summary>
    public Func<string, string> Label { get; set; } = static label => label;

    /// <summary>How a number is printed, given its address.</summary>
    public Func<string, decimal?, string> Value { get; set; } = static (_, number) => Numeral.Plain(number);

    public List<Grid> Grids(SampleReport report) => [.. Proactive(report), Requests(report), Remedy(report)];

    private IEnumerable<Grid> Proactive(SampleReport report)
    {
        var width = report.Blocks.Exists(block => block.Caption == FormText.Blocks2019[4].Caption) ? 4 : 3;
        var grids = report.Blocks.Select(block => Block(report, block, width)).ToArray();
        return SplitsBlocks ? grids.Select(rows => new Grid(1, rows)) : [new(1, [.. grids.SelectMany(rows => rows)])];
    }

    private List<List<GridCell>> Block(SampleReport report, Block block, int width)
    {
        var order = Enumerable.Range(0, block.Columns.Length).ToArray();
        if (ReversesBlocks)
            Array.Reverse(order);
        var spans = order.Select((_, i) => i == order.Length - 1 ? width - (width / order.Length * i) : width / order.Length).ToArray();
        List<List<GridCell>> rows = [[new(Label(block.Caption), Part.Caption, width + 1 + (HasLastYear ? 1 : 0))]];
        List<GridCell> heads = [new(Label(FormText.Content), Part.Head), .. order.Select((column, i) => new GridCell(Label(block.Columns[column].Name), Part.Head, spans[i]))];
        if (HasLastYear)
            heads.Add(new("上年数量", Part.Head));
        if (HasHeads)
            rows.Add(heads);
        for (var row = 0; row < block.Rows.Length; row++)
        {
            List<GridCell> cells = [new(Label(block.Rows[row].Label), Part.Label)];
            cells.AddRange(order.Select((column, i) => Cell(report, block.Address(row, column), spans[i])));
            if (HasLastYear)
                cells.Add(new(Numeral.Plain((report.Year * 7 + row * 13) % 90), Part.Extra));
            rows.Add(cells);
        }

        return rows;
    }

    private Grid Requests(SampleReport report)
    {
        var lines = report.Lines.ToList();
        foreach (var (one, other) in Exchanged)
        {
            var (i, j) = (lines.FindIndex(line => line.Path == one), lines.FindIndex(line => line.Path == other));
            if (i >= 0 && j >= 0)
                (lines[i], lines[j]) = (lines[j], lines[i]);
        }

        var rows = HasHeads ? RequestHeads() : [];
        var heads = rows.Count;
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = RequestLabels(lines, i).ToList();
            if (HasIndex)
                cells.Insert(0, new(Numeral.Plain(i + 1), Part.Extra));
            foreach (var column in Applicants)
            {
                cells.Add(Cell(report, lines[i].Address(column), 1));
                if (HasSubtotal && column == 5)
                    cells.Add(new(Numeral.Plain(Enumerable.Range(1, 5).Sum(k => report.Numbers[lines[i].Address(k)] ?? 0)), Part.Extra));
            }

            if (HasLastTotal)
                cells.Add(new(Numeral.Plain((report.Year * 5 + i * 17) % 80), Part.Extra));
            rows.Add(cells);
        }

        return new(2, rows, heads);
    }

    private List<List<GridCell>> RequestHeads()
    {
        var extra = HasSubtotal ? 1 : 0;
        List<List<GridCell>> rows =
        [
            [new(Label(FormText.BalanceNote), Part.Head, 3, 3), new(Label(FormText.Applicants), Part.Head, 7 + extra + (HasLastTotal ? 1 : 0))], [], [],
        ];
        if (HasIndex)
            rows[0].Insert(0, new("序号", Part.Head, 1, 3));
        var grouped = false;
        foreach (var column in Applicants)
        {
            var name = Label(FormText.ApplicantColumns[column].Name);
            if (column is 0 or 6)
            {
                rows[1].Add(new(name, Part.Head, 1, 2));
                continue;
            }

            if (!grouped)
                rows[1].Add(new(Label(FormText.Organizations), Part.Head, 5 + extra));
            grouped = true;
            rows[2].Add(new(name, Part.Head));
            if (HasSubtotal && column == 5)
                rows[2].Add(new("小计", Part.Head));
        }

        if (HasLastTotal)
            rows[1].Add(new("上年总计", Part.Head, 1, 2));

        return rows;
    }

    private IEnumerable<GridCell> RequestLabels(List<RequestLine> lines, int at)
    {
        var line = lines[at];
        var inside = lines.Count(other => other.Depth > 0);
        if (line.Depth > 0 && lines[at - 1].Depth == 0)
            yield return new(Label(FormText.ResultsGroup), Part.Label, 1, inside);
        if (line.Group is not null && lines[at - 1].Group != line.Group)
            yield return new(Label(line.Group), Part.Label, 1, lines.Count(other => other.Group == line.Group));
        yield return new(Label(line.Label), Part.Label, 3 - line.Depth);
    }

    private Grid Remedy(SampleReport report)
    {
        List<GridCell> first = [], second = [], third = [], values = [];
        foreach (var remedy in Remedies)
        {
            var (name, key) = FormText.Remedies[remedy];
            if (remedy == 0)
                first.Add(new(Label(name), Part.Head, 5));
            else if (!first.Exists(cell => cell.Columns == 10))
                first.Add(new(Label("行政诉讼"), Part.Head, 10));
            if (remedy != 0)
                second.Add(new(Label(name), Part.Head, 5));
            foreach (var outcome in Outcomes)
            {
                (remedy == 0 ? second : third).Add(new(Label(FormText.Outcomes[outcome].Name), Part.Head, 1, remedy == 0 ? 2 : 1));
                values.Add(Cell(report, $"/legalRemedies/{key}/{FormText.Outcomes[outcome].Key}", 1));
            }
        }

        return HasHeads ? new(3, [first, second, third, values], 3) : new(3, [values]);
    }

    private GridCell Cell(SampleReport report, string address, int span) => new(Value(address, report.Numbers[address]), Part.Value, span, 1, address);
}
