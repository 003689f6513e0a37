namespace GovInfoDisclosure;

/// <summary>How <see cref="ReportHtml"/> writes a report.</summary>
public sealed record ReportHtmlOptions
{
    private readonly string _idPrefix = "";

    /// <summary>A whole page without findings and doubts.</summary>
    public static ReportHtmlOptions Default { get; } = new();

    /// <summary>
    /// Whether a whole page is written, with a style that also prints well; otherwise one <c>article</c> element for a page of your own,
    /// whose style <see cref="ReportHtml.StyleSheet"/> can be.
    /// </summary>
    public bool WholePage { get; init; } = true;

    /// <summary>
    /// The result of a check whose broken rules are drawn into the report: a list with links to the suspect cells, marks in these, and the
    /// messages below the tables. Reading the report back leaves them out. Null draws nothing.
    /// </summary>
    public CheckResult? Check { get; init; }

    /// <summary>
    /// What a reader returned for the report: its doubtful cells (<see cref="ReadResult.DoubtfulCells"/>) are drawn with a dotted frame and
    /// the number of a note below the table, which holds code and message of the diagnostic. Reading the report back leaves frames and
    /// notes out. Null draws nothing.
    /// </summary>
    public ReadResult? Reading { get; init; }

    /// <summary>
    /// The language of what is drawn of <see cref="Check"/> and <see cref="Reading"/>. The labels of the form stay Chinese.
    /// </summary>
    public MessageLanguage Language { get; init; }

    /// <summary>
    /// What the ids of all elements begin with, for a page that shows several reports. Letters, digits, hyphens and underscores.
    /// </summary>
    /// <exception cref="ArgumentException">The value holds another character.</exception>
    public string IdPrefix
    {
        get => _idPrefix;
        init => _idPrefix = value is null ? throw new ArgumentNullException(nameof(value))
            : value.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
                ? value
            : throw new ArgumentException("An id may begin with letters, digits, hyphens and underscores of ASCII only.", nameof(value));
    }
}
