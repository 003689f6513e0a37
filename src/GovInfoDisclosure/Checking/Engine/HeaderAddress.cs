namespace GovInfoDisclosure;

/// <summary>The addresses of what is no table cell, as the form has them.</summary>
internal static class HeaderAddress
{
    internal static readonly string Title = HeaderField.Title.Address;
    internal static readonly string ReportingBody = HeaderField.ReportingBody.Address;
    internal static readonly string ReportYear = HeaderField.ReportYear.Address;
    internal static readonly string PublishedOn = HeaderField.PublishedOn.Address;
    internal static readonly string PeriodFrom = HeaderField.PeriodFrom.Address;
    internal static readonly string PeriodTo = HeaderField.PeriodTo.Address;
    internal static readonly string StatisticalPeriod = HeaderField.StatisticalPeriod.Address;
    internal static readonly string Preamble = HeaderField.Preamble.Address;

    internal static string Of(ReportSection section) => section.Address;

    /// <summary>Where the year of a report is stated: the year itself, or the period where that alone tells it.</summary>
    internal static string YearOf(ReportHeader header) =>
        header.ReportYear is null && header.StatedYear is not null ? StatisticalPeriod : ReportYear;

    /// <summary>The list of paragraphs of a section of text.</summary>
    internal static string ParagraphsOf(ReportSection section) => section.ParagraphsAddress;
}
