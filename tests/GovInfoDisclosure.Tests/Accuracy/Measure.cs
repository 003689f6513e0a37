using System.Globalization;

namespace GovInfoDisclosure.Tests.Accuracy;

/// <summary>What became of the cells of one text.</summary>
internal sealed class Measure
{
    private readonly HashSet<string> _paths;

    public Measure(Sample sample)
        : this(Truth.Of(sample), ReportReader.Read(sample.Input))
    {
    }

    public Measure(Truth truth, ReadResult result)
    {
        Truth = truth;
        Result = result;
        _paths = result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info).Select(diagnostic => diagnostic.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var read = result.Report?.CellValues().Where(cell => cell.Value.IsNumber).ToDictionary(cell => cell.Address, cell => cell.Value.Number, StringComparer.Ordinal) ?? [];
        foreach (var (address, number) in truth.Pointers)
            Compare(address, number, read.GetValueOrDefault(address), truth.Open.Contains(address));
        foreach (var (address, number) in read.Where(cell => !truth.Pointers.ContainsKey(cell.Key)))
            Compare(address, null, number, false);
        if (result.Report is { } report)
        {
            Header(report.Header);
            Furniture = truth.Furniture.Where(line => Enumerable.Range(0, 3).Any(i => Holds(report, i, line))).ToArray();
            Lost = truth.Narrative.SelectMany((paragraphs, i) => paragraphs.Where(paragraph => !Holds(report, i, paragraph))).ToArray();
        }
    }

    public Truth Truth { get; }

    public ReadResult Result { get; }

    public int Numbers { get; private set; }

    public int Right { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public int Invented { get; private set; }

    /// <summary>Faults whose cell, row and table no warning or error names.</summary>
    public int Silent { get; private set; }

    /// <summary>Right numbers of which a warning or error speaks.</summary>
    public int FalseLoud { get; private set; }

    /// <summary>Members of the header that are wrong, or null without a word.</summary>
    public List<string> HeaderFaults { get; } = [];

    /// <summary>Paragraphs that are not in their section.</summary>
    public IReadOnlyList<string> Lost { get; } = [];

    /// <summary>Lines of the page that are in a section.</summary>
    public IReadOnlyList<string> Furniture { get; } = [];

    public List<string> Faults { get; } = [];

    public bool IsFaulty => Faults.Count + HeaderFaults.Count + Lost.Count + Furniture.Count + FalseLoud > 0;

    public bool IsLoud(string address)
    {
        for (var end = address.Length; end > 0; end = address.LastIndexOf('/', end - 1))
        {
            if (_paths.Contains(address[..end]))
                return true;
        }

        // Without a report the error is about everything.
        return Result.Report is null;
    }

    private void Compare(string address, decimal? expected, decimal? actual, bool isOpen)
    {
        var isLoud = IsLoud(address);
        if (expected is not null && (!isOpen || actual == expected))
            Numbers++;
        if (expected == actual)
        {
            Right += expected is null ? 0 : 1;
            FalseLoud += expected is not null && isLoud && !isOpen ? 1 : 0;
            return;
        }

        var kind = actual is not null ? expected is null ? "invented" : "wrong" : isOpen ? "open" : "missed";
        if (kind == "open" && isLoud)
            return;
        Missed += actual is null ? 1 : 0;
        Wrong += kind == "wrong" ? 1 : 0;
        Invented += kind == "invented" ? 1 : 0;
        Numbers += isOpen && expected is not null ? 1 : 0;
        Silent += isLoud ? 0 : 1;
        Faults.Add(string.Create(CultureInfo.InvariantCulture, $"{(isLoud ? "" : "SILENT ")}{kind} {address}: {expected?.ToString(CultureInfo.InvariantCulture) ?? "none"}, read {actual?.ToString(CultureInfo.InvariantCulture) ?? "none"}"));
    }

    private void Header(ReportHeader header)
    {
        Compare("reportingBody", Truth.Organization, header.ReportingBody);
        Compare("reportYear", Truth.Year, header.ReportYear);
        Compare("publishedOn", Truth.PublishedOn, header.PublishedOn?.ToString());
        Compare("statisticalPeriod", new CalendarDate(Truth.Year, 1, 1), header.StatisticalPeriod?.From);

        void Compare(string name, object expected, object? actual)
        {
            // Null with a diagnostic of any severity is honest.
            var isSaid = IsLoud("/header/" + name) || (actual is null && Result.Diagnostics.Any(diagnostic => diagnostic.Path?.StartsWith("/header/" + name, StringComparison.Ordinal) == true));
            if (!expected.Equals(actual) && !isSaid)
                HeaderFaults.Add($"{name}: {expected}, read {actual ?? "none"}");
        }
    }

    private static bool Holds(DisclosureReport report, int narrative, string paragraph)
    {
        var section = narrative switch { 0 => report.OverallSituation, 1 => report.ProblemsAndImprovements, _ => report.OtherMatters };
        return section is not null && Squeezed(string.Concat(section.Paragraphs)).Contains(Squeezed(paragraph), StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>The sums over the texts of a family.</summary>
internal sealed class Score(string family)
{
    public const string Head = "| family | texts | numbers | right % | loud | silent | false loud | header | text lost | furniture |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    public string Family => family;

    public int Texts { get; private set; }

    public int Numbers { get; private set; }

    public int Right { get; private set; }

    public int Missed { get; private set; }

    public int Wrong { get; private set; }

    public int Invented { get; private set; }

    public int Silent { get; private set; }

    public int FalseLoud { get; private set; }

    public int HeaderFaults { get; private set; }

    public int Lost { get; private set; }

    public int Furniture { get; private set; }

    public double Percent => Numbers == 0 ? 100 : 100.0 * Right / Numbers;

    /// <summary>Faults that a warning or error names.</summary>
    public int Loud => Missed + Wrong + Invented - Silent;

    public void Add(Measure measure)
    {
        Texts++;
        Numbers += measure.Numbers;
        Right += measure.Right;
        Missed += measure.Missed;
        Wrong += measure.Wrong;
        Invented += measure.Invented;
        Silent += measure.Silent;
        FalseLoud += measure.FalseLoud;
        HeaderFaults += measure.HeaderFaults.Count;
        Lost += measure.Lost.Count;
        Furniture += measure.Furniture.Count;
    }

    public void Add(Score other)
    {
        Texts += other.Texts;
        Numbers += other.Numbers;
        Right += other.Right;
        Missed += other.Missed;
        Wrong += other.Wrong;
        Invented += other.Invented;
        Silent += other.Silent;
        FalseLoud += other.FalseLoud;
        HeaderFaults += other.HeaderFaults;
        Lost += other.Lost;
        Furniture += other.Furniture;
    }

    /// <summary>A line of the page.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"| {family} | {Texts} | {Numbers} | {Math.Floor(Percent * 100) / 100:F2} | {Loud} | {Silent} | {FalseLoud} | {HeaderFaults} | {Lost} | {Furniture} |");

    /// <summary>A line of the list of what does not hold yet.</summary>
    public string Faults => string.Create(CultureInfo.InvariantCulture,
        $"{family}: silent {Silent}, wrong {Wrong}, missed {Missed}, invented {Invented}, false loud {FalseLoud}, header {HeaderFaults}, text lost {Lost}, furniture {Furniture}");

    public bool IsClean => Silent + Wrong + Missed + Invented + FalseLoud + HeaderFaults + Lost + Furniture == 0;
}
