namespace GovInfoDisclosure;

/// <summary>What a rule is given, and where it puts its findings.</summary>
internal sealed class RuleContext
{
    private readonly List<Finding> _findings = [];
    private ConsistencyRule _rule = null!;

    internal RuleContext(CheckSubject subject, bool includePasses)
    {
        Subject = subject;
        IncludesPasses = includePasses;
    }

    internal CheckSubject Subject { get; }

    /// <summary>Whether what holds is asked for, too.</summary>
    internal bool IncludesPasses { get; }

    internal DisclosureReport Report => Subject.Report;

    internal DisclosureReport? PreviousYear => Subject.PreviousYear;

    internal ReportHeader Header => Report.Header;

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>
    /// The place that the next findings of the rule are about, for their fingerprints; null where the cells that they list say it. To be
    /// set where the list depends on what other cells hold.
    /// </summary>
    internal string? Place { get; set; }

    internal void Evaluate(ConsistencyRule rule)
    {
        _rule = rule;
        Place = null;
        if (rule.Scope == RuleScope.PreviousYear && !rule.ComparesAnyYears && Subject.YearsAreApart)
            NotAssessable(
                new("两份报告的年度不相邻，无法比较。", "The reports are not on two successive years and cannot be compared."),
                [HeaderAddress.ReportYear]);
        else if (rule.Scope == RuleScope.Units && !rule.ComparesAnyYears && Subject.WhyUnitsDoNotCompare() is { } reason)
            NotAssessable(reason, [HeaderAddress.ReportYear]);
        else
            rule.Evaluate(this);
    }

    /// <summary>The sum of cells, with its value where all of them hold a number.</summary>
    internal FindingSide Side(params LayoutCell[] cells) => Side(FindingSource.Report, cells);

    /// <inheritdoc cref="Side(LayoutCell[])"/>
    internal FindingSide Side(FindingSource source, params LayoutCell[] cells)
    {
        var report = source == FindingSource.PreviousYear ? PreviousYear! : Report;
        decimal? sum = 0;
        foreach (var cell in cells)
            sum += TableState.NumberOf(cell.Find(report));
        return new() { Value = sum, Cells = cells.Select(static cell => cell.Address).ToValueList(), Source = source };
    }

    /// <summary>Compares two sides; the message is put together from their labels and values.</summary>
    internal void Compare(
        BilingualText subject, BilingualText leftLabel, FindingSide left, Relation relation, BilingualText rightLabel, FindingSide right,
        IssueSeverity? severity = null)
    {
        var cells = OwnCells(left, right);
        if (left.Value is not { } leftValue || right.Value is not { } rightValue)
        {
            NotAssessable(left, right, subject, leftLabel, rightLabel, cells);
            return;
        }

        var holds = relation switch
        {
            Relation.Equal => leftValue == rightValue,
            Relation.AtLeast => leftValue >= rightValue,
            _ => leftValue <= rightValue,
        };
        if (holds && !IncludesPasses)
            return;
        var message = RuleText.Compared(subject, leftLabel, leftValue, relation, rightLabel, rightValue, holds);
        Add(new(_rule.Id, holds ? RuleOutcome.Pass : RuleOutcome.Fail, SeverityOf(severity), message)
        {
            Left = left,
            Right = right,
            Cells = cells,
            SuspectCells = holds ? [] : cells,
        });
    }

    /// <summary>Says that the rule is broken.</summary>
    internal void Fail(
        BilingualText message, ValueList<string> cells, FindingSide? left = null, FindingSide? right = null, IssueSeverity? severity = null,
        ValueList<FindingQuote>? quotes = null) => Add(new(_rule.Id, RuleOutcome.Fail, SeverityOf(severity), message)
    {
        Left = left,
        Right = right,
        Cells = cells,
        SuspectCells = cells,
        Quotes = quotes ?? [],
    });

    /// <summary>Says that the rule holds; the message is only made when somebody reads it.</summary>
    internal void Pass(
        Func<BilingualText> message, ValueList<string> cells, FindingSide? left = null, FindingSide? right = null,
        ValueList<FindingQuote>? quotes = null)
    {
        if (!IncludesPasses)
            return;
        Add(new(_rule.Id, RuleOutcome.Pass, _rule.Severity, message())
        {
            Left = left,
            Right = right,
            Cells = cells,
            Quotes = quotes ?? [],
        });
    }

    /// <summary>Says that the rule cannot be decided, and which cells or parts are missing.</summary>
    internal void NotAssessable(
        BilingualText message, ValueList<string> missing, ValueList<string>? cells = null, FindingSide? left = null,
        FindingSide? right = null, ValueList<FindingQuote>? quotes = null) =>
        Add(new(_rule.Id, RuleOutcome.NotAssessable, _rule.Severity, message)
        {
            Left = left,
            Right = right,
            Cells = cells ?? missing,
            MissingCells = missing,
            Quotes = quotes ?? [],
        });

    /// <summary>Says that the rule cannot be decided because cells of some sums hold no number.</summary>
    internal void Undecided(BilingualText subject, params FindingSide[] sides)
    {
        var missing = sides.SelectMany(Missing).Distinct().ToArray();
        NotAssessable(RuleText.Undecided(subject, missing), missing.Select(static cell => cell.Address).ToValueList(), OwnCells(sides));
    }

    /// <summary>The year that the report is on; says that the rule cannot be decided where neither a year nor a period is stated.</summary>
    internal int? YearOrUndecided()
    {
        if (Header.StatedYear is { } year)
            return year;
        NotAssessable(
            new("报告没有写明年度，统计期限也没有说明是哪一年。", "The report states no year, and no statistical period tells it."),
            [HeaderAddress.ReportYear]);
        return null;
    }

    /// <summary>Takes over what a rule of the user said.</summary>
    /// <exception cref="InvalidOperationException">The rule gave null.</exception>
    internal void AddResults(IEnumerable<RuleResult> results)
    {
        foreach (var result in results ?? throw NoResult())
        {
            if (result is null)
                throw NoResult();
            if (result.Outcome == RuleOutcome.Pass)
                Pass(() => result.Message, result.Addresses);
            else if (result.Outcome == RuleOutcome.Fail)
                Fail(result.Message, result.Addresses);
            else
                NotAssessable(result.Message, result.Addresses);
        }
    }

    private InvalidOperationException NoResult() => new($"Rule {_rule.Id} gave null; a rule that does not apply gives no results.");

    private void NotAssessable(
        FindingSide left, FindingSide right, BilingualText subject, BilingualText leftLabel, BilingualText rightLabel,
        ValueList<string> cells)
    {
        var missing = Missing(left).Concat(Missing(right)).ToArray();
        NotAssessable(
            RuleText.Undecided(subject, leftLabel, rightLabel, missing), missing.Select(static cell => cell.Address).ToValueList(), cells,
            left, right);
    }

    private IEnumerable<MissingCell> Missing(FindingSide side) => side.Cells
        .Select(ReportLayout.Find)
        .OfType<LayoutCell>()
        .Where(cell => Subject.ReportsOf(side.Source).Any(report => TableState.NumberOf(cell.Find(report)) is null))
        .Select(cell => new MissingCell(cell, side.Source));

    private static ValueList<string> OwnCells(params FindingSide[] sides) =>
        sides.Where(static side => side.Source == FindingSource.Report).SelectMany(static side => side.Cells).ToValueList();

    private IssueSeverity SeverityOf(IssueSeverity? severity) => _rule.HasOneSeverity ? _rule.Severity : severity ?? _rule.Severity;

    private void Add(Finding finding)
    {
        if (Subject.Input.Blanks == BlankCells.AsZero)
            finding = BlankNote.Add(Subject, finding);
        _findings.Add(Place is null ? finding : finding with { Place = Place });
    }
}
