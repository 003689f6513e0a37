using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>Rules about the form of a report: its parts, years, dates and wording.</summary>
internal static class FormRules
{
    internal const string TitleWords = HeaderField.TitleWords;

    private const int FirstYearOfTheRegulations = 2019;
    private const int FirstYearOfTheEdition = 2021;

    private static readonly BilingualText Article49 = new("政府信息公开条例第四十九条", "the Regulations, article 49");
    private static readonly BilingualText Article50 = new("政府信息公开条例第五十条；国办公开办函〔2021〕30号",
        "the Regulations, article 50, and No. 30 of 2021");
    private static readonly BilingualText Practice = new("公开发布的报告的通例", "what published reports have");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.SectionsPresent, IssueSeverity.Error, RuleScope.Report, new("六个部分齐全", "All six sections are there"), Article50,
            Sections),
        new(RuleIds.TablesPresent, IssueSeverity.Error, RuleScope.Report,
            new("三张表齐全，不缺行", "All three tables are there, with all their rows"), Article50, Tables),
        new(RuleIds.EditionOfYear, IssueSeverity.Warning, RuleScope.Report,
            new("2019、2020 年度用试行格式，2021 年度起用现行格式", "Reports on 2019 and 2020 follow the trial edition, later ones the edition of 2021"),
            new("国办公开办函〔2019〕60号、〔2021〕30号", "No. 60 of 2019 and No. 30 of 2021"), EditionOfTheYear),
        new(RuleIds.Title, IssueSeverity.Info, RuleScope.Report,
            new("标题含“" + TitleWords + "”和唯一的年份", "The title holds " + TitleWords + " and exactly one year"), Practice, Title),
        new(RuleIds.YearsAgree, IssueSeverity.Error, RuleScope.Report,
            new("标题、年度、统计期限的年份一致，发布日期不早于次年", "Title, year and period name the same year, and the report is published after it"),
            new("年度报告在次年编制发布", "a report is made and published in the year after"), Years),
        new(RuleIds.StatisticalPeriod, IssueSeverity.Warning, RuleScope.Report,
            new("写明统计期限，为 1 月 1 日至 12 月 31 日（未写明的只作提示）", "The statistical period is stated (otherwise a hint) and is the calendar year"),
            new("各地编制规范；国家格式未作要求", "local standards; the national format does not demand it"), Period),
        new(RuleIds.PublicationDeadline, IssueSeverity.Warning, RuleScope.Report,
            new("部门在次年 1 月 31 日前、政府在次年 3 月 31 日前发布", "Published by 31 January (departments) or 31 March (governments) of the next year"),
            Article49, Deadline),
    ];

    private static void Sections(RuleContext context)
    {
        var report = context.Report;
        var missing = ReportSection.All.Where(section => !section.IsIn(report)).ToArray();
        foreach (var section in missing)
            context.Fail(new($"没有“{section.Heading}”部分。", $"Section \"{section.EnglishTitle}\" is missing."), [HeaderAddress.Of(section)]);
        if (missing.Length == 0)
            context.Pass(static () =>
                new("六个部分齐全。", "All six sections are there."), ReportSection.All.Select(HeaderAddress.Of).ToValueList());
    }

    private static void Tables(RuleContext context)
    {
        var report = context.Report;
        var missing = ReportSection.Tables.Where(section => !section.IsIn(report)).ToArray();
        foreach (var section in missing)
            context.Fail(new($"没有“{section.Title}”表。", $"The table of section \"{section.EnglishTitle}\" is missing."),
                [HeaderAddress.Of(section)]);
        if (missing.Length == 0)
            context.Pass(static () =>
                new("三张表齐全。", "All three tables are there."), ReportSection.Tables.Select(HeaderAddress.Of).ToValueList());
        foreach (var section in ReportSection.Tables.Except(missing))
            MissingRows(context, section);
    }

    // A reader may also have missed a row that is there: it weighs less than a table.
    private static void MissingRows(RuleContext context, ReportSection section)
    {
        var rows = MissingRows(context.Subject, section.Table!.Value).ToArray();
        if (rows.Length == 0)
            return;
        context.Place = HeaderAddress.Of(section);
        context.Fail(
            new($"“{section.Title}”表缺 {rows.Length} 行：{string.Join("、", rows.Select(static row => $"“{row.FullName}”"))}。",
                $"The table of section \"{section.EnglishTitle}\" lacks {RuleText.Count(rows.Length, "row")}: "
                    + $"{string.Join(", ", rows.Select(static row => $"\"{row.FullEnglishLabel}\""))}."),
            rows.Select(static row => row.Address).ToValueList(), severity: IssueSeverity.Warning);
    }

    // A table can lack two rows of the trial edition; every other row has cells, blank ones if the input lacked it.
    private static IEnumerable<LayoutRow> MissingRows(CheckSubject subject, ReportTable table)
    {
        var report = subject.PrintedReport;
        var edition = table switch
        {
            ReportTable.ProactiveDisclosure => report.ProactiveDisclosure!.Format,
            ReportTable.DisclosureRequests => report.DisclosureRequests!.Edition,
            _ => ReportFormat.Edition2021,
        };
        var unread = subject.Input.Reading?.Diagnostics.Where(static diagnostic => diagnostic.Code == DiagnosticCodes.RowMissing)
            .Select(static diagnostic => diagnostic.Path).ToArray() ?? [];
        return FormTable.Of(table, edition).DataRows.Where(row => row.Cells[0].Find(report) is null
            ? table != ReportTable.ProactiveDisclosure || edition == ReportFormat.Trial2019
            : unread.Contains(row.Address));
    }

    private static void EditionOfTheYear(RuleContext context)
    {
        if (context.Report is { ProactiveDisclosure: null, DisclosureRequests: null })
            return;
        if (context.YearOrUndecided() is not { } year)
            return;
        var expected = year >= FirstYearOfTheEdition ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
        if (year < FirstYearOfTheRegulations)
            return;
        if (context.Report.Format == expected)
            context.Pass(static () => new("格式与年度相符。", "The edition fits the year."), [HeaderAddress.YearOf(context.Header)]);
        else
            context.Fail(new($"{year} 年度的报告应采用 {Name(expected).Chinese}，实际是：{Name(context.Report.Format).Chinese}。",
                $"A report on {year} should follow {Name(expected).English}, but follows {Name(context.Report.Format).English}."),
                [HeaderAddress.YearOf(context.Header)]);
    }

    private static BilingualText Name(ReportFormat format) => format switch
    {
        ReportFormat.Edition2021 => new("2021 年格式", "the edition of 2021"),
        ReportFormat.Trial2019 => new("2019 年试行格式", "the trial edition of 2019"),
        _ => new("两种格式的混合", "a mixture of both editions"),
    };

    private static void Title(RuleContext context)
    {
        if (context.Header.Title is not { } title)
        {
            context.NotAssessable(new("报告没有标题。", "The report has no title."), [HeaderAddress.Title]);
            return;
        }

        var years = YearsIn(title).Distinct().Count();
        if (!PrintFold.Of(title).Contains(TitleWords))
            context.Fail(new($"标题“{title}”不含“{TitleWords}”。", $"The title \"{title}\" does not hold {TitleWords}."), [HeaderAddress.Title]);
        else if (years == 0)
            context.Fail(new($"标题“{title}”中没有年份。", $"The title \"{title}\" names no year."), [HeaderAddress.Title]);
        else if (years != 1)
            context.Fail(new($"标题“{title}”中有 {years} 个年份。", $"The title \"{title}\" names {years} years."), [HeaderAddress.Title]);
        else
            context.Pass(static () => new("标题完整。", "The title is complete."), [HeaderAddress.Title]);
    }

    private static void Years(RuleContext context)
    {
        if (context.YearOrUndecided() is not { } year)
            return;
        var isMet = true;
        var stated = HeaderAddress.YearOf(context.Header);
        var own = new FindingSide { Value = year, Cells = [stated] };
        foreach (var (address, other, label) in StatedYears(context.Header, year))
        {
            if (other == year)
                continue;
            isMet = false;
            context.Fail(new($"{label.Chinese}是 {other} 年，报告年度却是 {year} 年。", $"{label.English} is {other}, but the report is on {year}."),
                [stated, address], own, new() { Value = other, Cells = [address] });
        }

        // Published later than in the next year is late, which is the matter of FRM-12, and no contradiction.
        if (context.Header.PublishedOn is { } published && published.Year <= year)
        {
            isMet = false;
            context.Fail(new($"{HeaderField.PublishedOn.Label} {published} 早于 {year} 年度结束。",
                    $"The day of publication, {published}, is before the end of {year}."),
                [stated, HeaderAddress.PublishedOn], own,
                new() { Value = published.Year, Cells = [HeaderAddress.PublishedOn] });
        }

        if (isMet)
            context.Pass(static () => new("各处年份一致。", "All years agree."), [stated]);
    }

    /// <summary>Whether no year of the header contradicts the others; what <see cref="Years"/> says, without allocating.</summary>
    internal static bool YearsAgree(ReportHeader header)
    {
        if (header.StatedYear is not { } year)
            return true;
        if (header.PublishedOn is { } published && published.Year <= year)
            return false;
        if (header.StatisticalPeriod is { } period && (period.From.Year != year || period.To.Year != year))
            return false;
        return header.Title is not { } title || NamesInFigures(title, year) || !NamesOtherYearsOnly(title, year);
    }

    // Nearly every title does, and that is seen without asking of each character whether it is a numeral.
    private static bool NamesInFigures(string title, int year)
    {
        for (var at = 0; at < title.Length; at++)
        {
            if (Characters.Digit(title[at]) >= 0 && DateText.IsStart(title.AsSpan(), at)
                && DateText.FindYear(title.AsSpan(at), 0, out var position) == year && position == 0)
                return true;
        }

        return false;
    }

    // Of two years in a title one may be that of something else.
    private static bool NamesOtherYearsOnly(string title, int year)
    {
        var namesAny = false;
        for (var at = 0; DateText.FindYear(title.AsSpan(), at, out var position) is { } named; at = position + 1)
        {
            if (named == year)
                return false;
            namesAny = true;
        }

        return namesAny;
    }

    private static IEnumerable<(string Address, int Year, BilingualText Label)> StatedYears(ReportHeader header, int year)
    {
        if (header.Title is { } title && NamesOtherYearsOnly(title, year))
            yield return (HeaderAddress.Title, YearsIn(title)[0], new("标题中的年份", "The year in the title"));

        if (header.StatisticalPeriod is not { } period)
            yield break;
        yield return (HeaderAddress.PeriodFrom, period.From.Year, new("统计期限开始的年份", "The year in which the statistical period begins"));
        yield return (HeaderAddress.PeriodTo, period.To.Year, new("统计期限结束的年份", "The year in which the statistical period ends"));
    }

    private static List<int> YearsIn(string text)
    {
        var years = new List<int>();
        for (var at = 0; DateText.FindYear(text.AsSpan(), at, out var position) is { } year; at = position + 1)
            years.Add(year);
        return years;
    }

    private static void Period(RuleContext context)
    {
        if (context.Header.StatisticalPeriod is not { } period)
            context.Fail(new("没有写明统计期限。", "No statistical period is stated."), [HeaderAddress.StatisticalPeriod],
                severity: IssueSeverity.Info);
        else if (period.From is { Month: 1, Day: 1 } && period.To is { Month: 12, Day: 31 } && period.From.Year == period.To.Year)
            context.Pass(static () => new("统计期限是整个年度。", "The statistical period is the calendar year."), [HeaderAddress.StatisticalPeriod]);
        else
            context.Fail(new($"统计期限是 {period.From} 至 {period.To}，不是 1 月 1 日至 12 月 31 日。",
                $"The statistical period is {period.From} to {period.To}, not 1 January to 31 December."),
                [HeaderAddress.PeriodFrom, HeaderAddress.PeriodTo]);
    }

    private static void Deadline(RuleContext context)
    {
        context.Place = HeaderAddress.PublishedOn;
        if (context.Header.PublishedOn is not { } published)
        {
            context.NotAssessable(new("报告没有写明发布日期。", "The report does not state the day of publication."),
                context.Header.StatedYear is null ? [HeaderAddress.ReportYear, HeaderAddress.PublishedOn] : [HeaderAddress.PublishedOn]);
            return;
        }

        if (context.YearOrUndecided() is not { } year)
            return;

        // Towns and other bodies are not named in article 49: the later day is theirs. Whatever year the report states, the next one may be
        // no year of the calendar.
        var month = BodyName.Of(context.Report) is { IsDepartment: true } ? 1 : 3;
        var deadline = FormattableString.Invariant($"{year + 1L:0000}-{month:00}-31");
        var isMet = published.Year < year + 1L || (published.Year == year + 1L && published.Month <= month);
        if (isMet)
            context.Pass(() => new($"不晚于 {deadline} 发布。", $"Published by {deadline}."), [HeaderAddress.PublishedOn]);
        else
            context.Fail(new($"{HeaderField.PublishedOn.Label} {published} 晚于 {deadline}。", $"Published on {published}, after {deadline}."),
                [HeaderAddress.PublishedOn]);
    }
}
