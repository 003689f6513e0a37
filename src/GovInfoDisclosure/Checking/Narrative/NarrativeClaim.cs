using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>What a sentence of the text states about the year of the report.</summary>
internal enum ClaimKind
{
    /// <summary>新收申请 n 件.</summary>
    NewRequests,

    /// <summary>收到申请 n 件, with or without those carried over.</summary>
    ReceivedRequests,

    /// <summary>办理申请 n 件: received or handled.</summary>
    AnyRequests,

    /// <summary>办结 n 件.</summary>
    ConcludedRequests,

    /// <summary>答复 n 件; a request may end without an answer.</summary>
    AnsweredRequests,

    /// <summary>上年结转 n 件.</summary>
    CarriedOver,

    /// <summary>结转下年度 n 件.</summary>
    CarriedForward,

    /// <summary>予以公开 n 件 and the other results.</summary>
    Result,

    /// <summary>行政复议 n 件, in all or with one outcome.</summary>
    Reconsideration,

    /// <summary>行政诉讼 n 件, in all, with one outcome, or together with 行政复议.</summary>
    Litigation,

    /// <summary>A part of the requests, in percent.</summary>
    Share,

    /// <summary>办结率 and other rates of requests, in percent; it may leave out what is not due, so no cell holds it.</summary>
    Rate,

    /// <summary>规章 or 规范性文件 made, repealed or in force.</summary>
    Instrument,

    /// <summary>信息处理费: an amount in yuan.</summary>
    FeeAmount,
}

/// <summary>Words of a report: where they stand and how they read.</summary>
/// <param name="Section">The address of the list of paragraphs, for instance <c>/overallSituation/paragraphs</c>.</param>
/// <param name="Paragraph">The paragraph in the list, from 0.</param>
/// <param name="Offset">Where the words begin in the paragraph.</param>
/// <param name="Text">The words, unchanged.</param>
internal sealed record ClaimQuote(string Section, int Paragraph, int Offset, string Text);

/// <summary>A number, or a none, that the text of a report states, and the cells that it may be about.</summary>
internal sealed record NarrativeClaim
{
    internal required ClaimKind Kind { get; init; }

    /// <summary>The number; 0 for a none (未收到, 未发生).</summary>
    internal required NarrativeNumber Number { get; init; }

    /// <summary>What the number may mean: sums of cells, any of which makes the claim true. Empty where no cell holds it.</summary>
    internal required ValueList<ClaimReading> Readings { get; init; }

    internal required ClaimQuote Quote { get; init; }

    /// <summary>The name of the pattern that read it.</summary>
    internal required string Pattern { get; init; }

    /// <summary>Whether the text says it without a number: 未收到, 未发生, 未收取.</summary>
    internal bool IsNone { get; init; }

    /// <summary>Whether the scope or the subject is not sure to be that of the tables.</summary>
    internal bool IsDoubtful { get; init; }

    /// <summary>Whether it may be a part of what the cells hold, so that a smaller number decides nothing: 按时办结 n 件.</summary>
    internal bool IsAtMost { get; init; }

    /// <summary>For a share: the number that it is the share of, and numbers of the text that may be the whole.</summary>
    internal ShareParts? Parts { get; init; }

    internal decimal Value => Number.Value;

    /// <summary>
    /// A short form for messages of tests, for instance <c>ReceivedRequests 42: newRequests | newRequests + carriedOver</c>.
    /// </summary>
    public override string ToString()
    {
        var precision = Number.Precision switch
        {
            NarrativePrecision.OrMore => "+",
            NarrativePrecision.OrLess => "-",
            NarrativePrecision.About => "~",
            _ => IsAtMost ? " at most" : string.Empty,
        };
        var number = IsNone ? "none" : Value.ToString(CultureInfo.InvariantCulture) + precision;
        var readings = Readings.Count == 0 ? string.Empty : ": " + string.Join(" | ", Readings);
        return $"{Kind} {number}{readings}{(IsDoubtful ? " ?" : string.Empty)}";
    }
}

/// <summary>The numbers of the text that a share was made of.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Wholes">What it may be a part of.</param>
internal sealed record ShareParts(decimal Numerator, ValueList<decimal> Wholes);

/// <summary>A sum of cells that a claim may be about.</summary>
/// <param name="Terms">What is added up.</param>
internal sealed record ClaimReading(ValueList<ClaimTerm> Terms)
{
    /// <summary>What is taken off.</summary>
    internal ValueList<ClaimTerm> Less { get; init; } = [];

    /// <summary>The cells of the sum that a report of the same editions has.</summary>
    internal IEnumerable<LayoutCell> CellsOf(DisclosureReport report) => Terms.Concat(Less).SelectMany(term => term.CellsOf(report));

    public override string ToString() => string.Join(" + ", Terms) + string.Concat(Less.Select(static term => " - " + term));
}

/// <summary>One place of the tables: a cell of a row, or the cells of a group of rows.</summary>
/// <param name="Row">The row, or the heading of the group.</param>
/// <param name="Column">The column.</param>
internal sealed record ClaimTerm(LayoutRow Row, int Column)
{
    private const int ShortestCore = 4;

    /// <summary>The results of table R that a text may name, groups first.</summary>
    internal static readonly ClaimTerm[] Results = ReportLayout.Rows(ReportTable.DisclosureRequests, ReportFormat.Edition2021)
        .Where(static row => row.Parent is not null && row.Index != (int)RequestRow.ResultsTotal)
        .OrderBy(static row => row.Depth)
        .Select(static row => new ClaimTerm(row, (int)ApplicantCategory.Total))
        .ToArray();

    internal static ClaimTerm Of(RequestRow row) => new(ReportLayout.RequestRowOf(row), (int)ApplicantCategory.Total);

    internal static ClaimTerm Of(RemedyKind kind, RemedyOutcome outcome) => new(ReportLayout.RemedyRowOf(kind), (int)outcome);

    internal static ClaimTerm Of(ProactiveRow row, int column) => new(ReportLayout.ProactiveRowOf(row, ReportFormat.Edition2021), column);

    /// <summary>
    /// The words that name a result, with its place in <see cref="Results"/>; not the short ones (其他), which name too many things.
    /// </summary>
    internal static IEnumerable<(string Text, int Index)> ResultWords() => Results.SelectMany(static (term, index) => term.Row.Cores
        .Where(core => term.Row.Depth == 1 || core[core.Length - 1] != '*')
        .Select(static core => core.TrimEnd('*'))
        .Where(static core => core.Length >= ShortestCore)
        .Select(core => (core, index)));

    /// <summary>The cells in the edition of the report's tables.</summary>
    internal IEnumerable<LayoutCell> CellsOf(DisclosureReport report)
    {
        if (!Row.IsHeading)
            return [Row.Cells[Column]];
        var edition = report.DisclosureRequests?.Edition ?? ReportFormat.Edition2021;
        return ReportLayout.Rows(Row.Table, edition)
            .Where(row => !row.IsHeading && (row.Parent == Row || row.Address == Row.Address))
            .Select(row => row.Cells[Column]);
    }

    public override string ToString()
    {
        var key = Row.Address.Substring(Row.Address.LastIndexOf('/') + 1);
        return Row.Table == ReportTable.DisclosureRequests ? key : key + "." + Row.Columns[Column].Key;
    }
}
