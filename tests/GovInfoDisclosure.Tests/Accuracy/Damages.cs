namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>Something that texts do to the tables of the form.</summary>
/// <param name="Name">Its name in the page.</param>
/// <param name="Lay">What it changes before the tables are laid out, or null.</param>
/// <param name="Hurt">What it changes afterwards, or null.</param>
internal sealed record Damage(string Name, Action<Draft>? Lay = null, Action<Draft>? Hurt = null)
{
    /// <summary>The shapes to see it in, or null for the usual ones.</summary>
    public string[]? In { get; init; }
}

/// <summary>All damages.</summary>
internal static class Damages
{
    public static readonly Damage None = new("form");

    /// <summary>What any shape can have.</summary>
    public static readonly Damage[] All =
    [
        new("labels", draft => draft.Plan.Label = new Spelling(draft.Random).Write),
        new("values", draft => draft.Plan.Value = new ValueStyle(draft.Random).Write),
        new("units", draft => draft.Plan.Value = (address, number) => Units(draft, address, number)),
        new("total first", draft => draft.Plan.Applicants = [6, 0, 1, 2, 3, 4, 5]),
        new("columns exchanged", ExchangeColumns),
        new("table P reversed", draft => draft.Plan.ReversesBlocks = true),
        new("blocks of L exchanged", draft => draft.Plan.Remedies = draft.Random.Next(2) == 0 ? [1, 2, 0] : [0, 2, 1]),
        new("rows exchanged", ExchangeRows),
        new("index column", draft => draft.Plan.HasIndex = true),
        new("subtotal column", draft => draft.Plan.HasSubtotal = true),
        new("last year's column", draft => draft.Plan.HasLastYear = true),
        new("last year's total in R", draft => draft.Plan.HasLastTotal = true),
        new("last year's table", Hurt: LastYearTable),
        new("no headings", draft => draft.Plan.HasHeads = false, LeaveBlocksOpen),
        new("blocks apart", draft => draft.Plan.SplitsBlocks = true),
        new("cells dropped", Hurt: DropCells),
        new("blanks dropped", Hurt: DropBlanks),
        new("row missing", Hurt: DropRow),
        new("page break", Hurt: draft => Break(draft, repeatsHeads: false)),
        new("page break, headings again", Hurt: draft => Break(draft, repeatsHeads: true)),
        new("headings of this year", draft => draft.Plan.Label = label => label.Replace("本年", $"{draft.Report.Year}年", StringComparison.Ordinal)),
        new("row of its own", Hurt: AddRow),
        new("page around", Hurt: AddPage),
        new("notes", Hurt: AddNotes),
        new("labels, values, page and notes", LayEverything, draft => { AddPage(draft); AddNotes(draft); }),
        new("wrong total", Hurt: WrongTotal),
        new("broken numbers", Hurt: BreakNumbers) { In = Streams },
        new("odd cells", Hurt: OddCells) { In = ["html", "tab", "pipe", "csv", "cell a line", "one line", "rst grid"] },
        new("equal cells dropped", Hurt: DropEqual) { In = Streams },
        new("bare page number", Hurt: BarePageNumber) { In = ["html", "tab", "pipe", "spaces, centred", "layout", "cell a line", "one line"] },
        new("title in other words", Hurt: TitleDamages.Title) { In = Streams },
        new("headings in other words", Hurt: TitleDamages.Headings) { In = Streams },
        new("blocks apart, side by side", draft => draft.Plan.SplitsBlocks = true) { In = ["html, side by side"] },
    ];

    private static string[] Streams => ["html", "tab", "pipe", "cell a line", "one line"];

    public static Damage Find(string name) => All.First(damage => damage.Name == name);

    private static string Units(Draft draft, string address, decimal? number) => number is null ? "" : address switch
    {
        _ when address.EndsWith("/amountCollectedThisYear", StringComparison.Ordinal) => Numeral.Plain(number) + (draft.Report.Year % 2 == 0 ? "万元" : "万"),
        _ when address.EndsWith("/procurementAmount", StringComparison.Ordinal) => Numeral.Plain(number) + "万元",
        _ when address.EndsWith("/changeThisYear", StringComparison.Ordinal) => number > 0 ? "+" + Numeral.Plain(number) : Numeral.Plain(number),
        _ => Numeral.Plain(number) + "件",
    };

    private static void LayEverything(Draft draft)
    {
        draft.Plan.Label = new Spelling(draft.Random).Write;
        draft.Plan.Value = new ValueStyle(draft.Random).Write;
    }

    private static void ExchangeColumns(Draft draft)
    {
        var (i, j) = (draft.Random.Next(1, 6), draft.Random.Next(1, 5));
        j = j >= i ? j + 1 : j;
        var columns = draft.Plan.Applicants;
        (columns[i], columns[j]) = (columns[j], columns[i]);
        draft.Plan.Outcomes = draft.Random.Next(2) == 0 ? [1, 0, 2, 3, 4] : [4, 0, 1, 2, 3];
    }

    private static void ExchangeRows(Draft draft)
    {
        draft.Plan.Exchanged.Add(("results/notDisclosed/stateSecret", "results/notDisclosed/enforcementCaseFile"));
        draft.Plan.Exchanged.Add(("results/unableToProvide/notHeld", "results/unableToProvide/creationRequired"));
        draft.Plan.Exchanged.Add(("newRequests", "carriedOver"));
    }

    private static void LastYearTable(Draft draft)
    {
        var last = new SampleReport(draft.Report.Year * 31 + draft.Random.Next(1000), kind: Figures.Dense);
        var section = draft.Random.Next(2) == 0 ? 2 : 3;
        if (section == 2 && last.TrialRequests != draft.Report.TrialRequests)
            section = 3;
        var grid = draft.Plan.Grids(last).First(grid => grid.Section == section);
        var plain = new Grid(section, [.. grid.Rows.Select(row => row.Select(cell => cell with { Address = null }).ToList())], grid.Heads);
        var title = FormText.Sections[section][2..];
        draft.LastYear.Add((plain, draft.Random.Next(2) == 0 ? $"上年{title}" : $"{draft.Report.Year - 1}年{title}", draft.Random.Next(2) == 0));
    }

    // Without column names the rows of both editions look alike.
    private static void LeaveBlocksOpen(Draft draft) => draft.LeaveOpen(draft.Grids.Where(grid => grid.Section == 1).SelectMany(grid => grid.Rows).SelectMany(row => row));

    private static void DropCells(Draft draft)
    {
        foreach (var row in LooseRows(draft).OrderBy(_ => draft.Random.Next()).Take(draft.Random.Next(1, 4)).ToArray())
        {
            draft.LeaveOpen(row);
            var values = row.Where(cell => cell.Part == Part.Value).ToArray();
            row.Remove(values[draft.Random.Next(values.Length)]);
        }
    }

    private static void DropBlanks(Draft draft)
    {
        foreach (var row in LooseRows(draft))
        {
            if (row.RemoveAll(cell => cell.Part == Part.Value && cell.Text.Length == 0 && Keep(cell)) > 0)
                draft.LeaveOpen(row);
        }

        bool Keep(GridCell cell)
        {
            draft.Open.Add(cell.Address!);
            return true;
        }
    }

    private static void DropRow(Draft draft)
    {
        var grid = draft.Grids.First(grid => grid.Section == 2);
        var rows = grid.Rows.Where(row => row.Count(cell => cell.Part == Part.Label) == 1 && row.Exists(cell => cell.Part == Part.Value)).ToArray();
        var lost = rows[draft.Random.Next(rows.Length)];
        var at = grid.Rows.IndexOf(lost);
        draft.LeaveOpen(lost);
        grid.Rows.RemoveAt(at);
        for (var y = 0; y < at; y++)
            grid.Rows[y] = [.. grid.Rows[y].Select(cell => cell.Rows > 1 && y + cell.Rows > at ? cell with { Rows = cell.Rows - 1 } : cell)];
    }

    private static void Break(Draft draft, bool repeatsHeads)
    {
        var rows = draft.Grids.First(grid => grid.Section == 2).Rows.Count;
        draft.Cuts.Add((2, draft.Random.Next(5, rows - 2), repeatsHeads));
        if (draft.Random.Next(2) == 0)
            draft.Cuts.Add((1, draft.Random.Next(3, 8), false));
        var page = draft.Random.Next(2, 7);
        draft.PageMark = draft.Random.Next(4) switch { 0 => "", 1 => $"- {page} -", 2 => $"— {page} —", _ => $"第 {page} 页 共 8 页" };
    }

    private static void AddRow(Draft draft)
    {
        var grid = draft.Grids.First(grid => grid.Section == 1);
        var at = grid.Rows.FindIndex(row => row.Exists(cell => cell.Address?.Contains("normativeDocuments", StringComparison.Ordinal) == true));
        grid.Rows.Insert(at + 1, [.. grid.Rows[at].Select(cell => cell with { Text = cell.Part == Part.Label ? "其他主动公开文件" : "36", Part = cell.Part == Part.Value ? Part.Extra : cell.Part, Address = null })]);
    }

    private static void AddPage(Draft draft)
    {
        var (year, random) = (draft.Report.Year, draft.Random);
        draft.Before.AddRange(new[]
        {
            "首页 > 政务公开 > 政府信息公开年报", "索 引 号：014218" + random.Next(100, 999), "来源：市府办", "浏览次数：1208", "字体：[大 中 小] 打印", "分享到：微信 微博",
        }.Where(_ => random.Next(3) > 0));
        draft.After.AddRange(new[]
        {
            "附件下载", "相关链接", "扫一扫在手机打开当前页", "主办：某某人民政府办公室 地址：解放路12号", $"某ICP备{year}00123号-1", "建议使用1920*1080分辨率浏览本站",
        }.Where(_ => random.Next(3) > 0));
    }

    private static void AddNotes(Draft draft)
    {
        draft.Notes[1] = "注：行政规范性文件含以办公室名义印发的5件。";
        draft.Notes[2] = "注：以上数据含上年度结转数量，其中3件为同一申请人提出。";
        draft.Notes[3] = "备注：数量含上年度结转数量。";
    }

    // A line break inside a number: two numbers or one, nobody knows.
    private static void BreakNumbers(Draft draft)
    {
        foreach (var row in ValueRows(draft).OrderBy(_ => draft.Random.Next()).Take(6).ToArray())
        {
            var at = row.FindIndex(cell => cell.Part == Part.Value && cell.Text.Length > 2);
            if (at < 0 || IsOneShort(row))
                continue;
            draft.LeaveOpen(row);
            row[at] = row[at] with { Text = row[at].Text.Insert(row[at].Text.Length - 1, "\n") };
        }
    }

    // What stands in these cells is no plain number, and may be kept as it stands.
    private static void OddCells(Draft draft)
    {
        foreach (var row in ValueRows(draft).OrderBy(_ => draft.Random.Next()).Take(5).ToArray())
        {
            var at = row.FindIndex(cell => cell.Part == Part.Value && cell.Text.Length > 0);
            if (at < 0)
                continue;
            draft.LeaveOpen(row);
            var text = row[at].Text;
            row[at] = row[at] with
            {
                Text = draft.Random.Next(8) switch
                {
                    0 => text + ".", 1 => "①", 2 => "N/A", 3 => "l", 4 => text + "[1]", 5 => $"其中新制定 3 件，共 {text}", 6 => text + ",", _ => "约" + text,
                },
            };
            if (row[at].Text[^1] is '①' or 'A' or 'l')
                draft.Report.Numbers[row[at].Address!] = null;
        }
    }

    // Some page-to-text steps print equal cells once.
    private static void DropEqual(Draft draft)
    {
        HashSet<string> seen = [];
        foreach (var row in ValueRows(draft))
        {
            draft.LeaveOpen(row);
            row.RemoveAll(cell => cell.Part == Part.Value && !seen.Add(cell.Text));
        }
    }

    private static void BarePageNumber(Draft draft)
    {
        Break(draft, repeatsHeads: false);
        draft.PageMark = Numeral.Plain(draft.Random.Next(2, 7));
        draft.Cuts.RemoveAll(cut => IsOneShort(draft.Grids.First(grid => grid.Section == cut.Section).Rows[cut.Row - 1]));

        // Among numbers without lines of their own it is one more of them.
        foreach (var (section, row, _) in draft.Cuts)
            draft.LeaveOpen(draft.Grids.First(grid => grid.Section == section).Rows.Take(row).LastOrDefault(cells => cells.Exists(cell => cell.Part == Part.Value)) ?? []);
    }

    // Where blanks are nothing, such a row with one number more is whole, and nothing shows that the number is none of its own.
    private static bool IsOneShort(List<GridCell> row) => row.Count(cell => cell.Part == Part.Value && cell.Text.Length == 0) == 1;

    private static void WrongTotal(Draft draft)
    {
        var cells = draft.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row).Where(cell => cell.Address?.EndsWith("/total", StringComparison.Ordinal) == true).ToArray();
        var wrong = cells[draft.Random.Next(cells.Length)];
        if (draft.Report.Numbers[wrong.Address!] is not { } number)
            return;
        draft.Report.Numbers[wrong.Address!] = number + draft.Random.Next(1, 9);
        foreach (var row in draft.Grids.SelectMany(grid => grid.Rows))
        {
            var at = row.IndexOf(wrong);
            if (at >= 0)
                row[at] = wrong with { Text = Numeral.Plain(draft.Report.Numbers[wrong.Address!]) };
        }
    }

    // Of a row with wide cells that are printed as several, what is left would pass for another row.
    private static IEnumerable<List<GridCell>> LooseRows(Draft draft) => ValueRows(draft).Where(row => !draft.IsMatrix || row.TrueForAll(cell => cell.Part != Part.Value || cell.Columns == 1));

    private static IEnumerable<List<GridCell>> ValueRows(Draft draft) => draft.Grids.SelectMany(grid => grid.Rows).Where(row => row.Exists(cell => cell.Part == Part.Value));
}
