namespace GovInfoDisclosure;

/// <summary>The addresses of what is no table cell, as the JSON form has them.</summary>
internal static class HeaderAddress
{
    internal const string Title = "/header/title";
    internal const string ReportingBody = "/header/reportingBody";
    internal const string ReportYear = "/header/reportYear";
    internal const string PublishedOn = "/header/publishedOn";
    internal const string PeriodFrom = "/header/statisticalPeriod/from";
    internal const string PeriodTo = "/header/statisticalPeriod/to";
    internal const string StatisticalPeriod = "/header/statisticalPeriod";
    internal const string Preamble = "/preamble";

    internal static string Of(ReportSection section) => "/" + section.Key;

    /// <summary>The list of paragraphs of a section of text.</summary>
    internal static string ParagraphsOf(ReportSection section) => "/" + section.Key + "/paragraphs";
}
