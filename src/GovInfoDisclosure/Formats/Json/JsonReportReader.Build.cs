namespace GovInfoDisclosure;

// The report from the values.
internal sealed partial class JsonReportReader
{
    /// <summary>Builds the report.</summary>
    /// <param name="isWhole">Whether the document was read to its end. Where it was not, an error already says so.</param>
    /// <returns>The report, or null when nothing of a report was read.</returns>
    internal DisclosureReport? Build(bool isWhole)
    {
        if (!HoldsReport())
        {
            // What it has instead, and what it lacks, need not be said one by one.
            issues.Drop(DiagnosticDescriptors.JsonUnknownMember, DiagnosticDescriptors.JsonMissingSection,
                DiagnosticDescriptors.JsonMissingDetail, DiagnosticDescriptors.JsonTrailing);
            if (isWhole)
                issues.Add(DiagnosticDescriptors.JsonNoReport, "", _rootStart, _root ?? new JsonSlice(_rootStart, int.MaxValue, false));
            return null;
        }

        var report = new DisclosureReport
        {
            Header = BuildHeader(),
            Preamble = BuildPreamble(),
            OverallSituation = Section(0),
            ProactiveDisclosure = IsPresent(JsonForm.Sections[1]) ? BuildProactive() : null,
            DisclosureRequests = IsPresent(JsonForm.Sections[2]) ? BuildRequests() : null,
            LegalRemedies = IsPresent(JsonForm.Sections[3]) ? BuildRemedies() : null,
            ProblemsAndImprovements = Section(4),
            OtherMatters = Section(5),
        };
        if (_format is not null && _format != JsonForm.NameOf(report.Format).Value)
        {
            issues.Add(DiagnosticDescriptors.JsonFormatContradicted, JsonForm.Format.Address, _formatStart,
                JsonText.Quote(_format), JsonForm.NameOf(report.Format).Value);
        }

        return report;
    }

    // A header is something that much other JSON has as well.
    private bool HoldsReport() => AnySeen(JsonForm.Sections) || AnySeen(JsonForm.Header.Members);

    private bool AnySeen(JsonPlace[] places) => Array.Exists(places, place => _states[place.Id] != 0);

    private bool IsPresent(JsonPlace place) => _states[place.Id] == Present;

    /// <summary>The cell that was read alone.</summary>
    internal Cell BuildCell() => _cells[0];

    /// <summary>The day that was read alone.</summary>
    internal CalendarDate? BuildDate() => _dates[0];

    internal ValueList<string> BuildPreamble() => _paragraphs[JsonForm.Preamble.Index] ?? [];

    internal NarrativeSection? BuildNarrative() => Section(0);

    private NarrativeSection? Section(int index)
    {
        var section = JsonForm.Sections[index];
        return IsPresent(section) ? new() { Paragraphs = _paragraphs[section.Members[0].Index] ?? [] } : null;
    }

    internal ReportHeader BuildHeader() => new()
    {
        Title = _texts[JsonForm.Title.Index],
        ReportingBody = _texts[JsonForm.ReportingBody.Index],
        ReportYear = _year,
        PublishedOn = _dates[JsonForm.PublishedOn.Index],
        StatisticalPeriod = _dates[JsonForm.From.Index] is { } from && _dates[JsonForm.To.Index] is { } to && IsPresent(JsonForm.Period)
            ? new() { From = from, To = to }
            : null,
        IndexNumber = _texts[JsonForm.IndexNumber.Index],
        DocumentNumber = _texts[JsonForm.DocumentNumber.Index],
    };

    internal ProactiveDisclosure BuildProactive()
    {
        var rows = new (ReportFormat? Edition, int FirstCell)[JsonForm.ProactiveRows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var place = JsonForm.ProactiveRows[i];
            if (place.IsNullable && !IsPresent(place))
                continue;
            var edition = EditionOf(place);
            rows[i] = (edition, FirstCell(place, edition));
        }

        return ProactiveDisclosure.Create(row => rows[(int)row].Edition, (row, column) => _cells[rows[(int)row].FirstCell + column]);
    }

    internal DisclosureRequests BuildRequests() =>
        DisclosureRequests.Create(EditionOf(JsonForm.RequestRows[(int)RequestRow.OtherHandling]), BuildCounts);

    private ApplicantCounts BuildCounts(RequestRow row)
    {
        var cells = _cells.AsSpan(JsonForm.RequestRows[(int)row].Members[0].Index, 7);
        return new()
        {
            NaturalPerson = cells[(int)ApplicantCategory.NaturalPerson],
            CommercialEnterprise = cells[(int)ApplicantCategory.CommercialEnterprise],
            ResearchInstitution = cells[(int)ApplicantCategory.ResearchInstitution],
            PublicInterestOrganization = cells[(int)ApplicantCategory.PublicInterestOrganization],
            LegalServiceInstitution = cells[(int)ApplicantCategory.LegalServiceInstitution],
            OtherOrganization = cells[(int)ApplicantCategory.OtherOrganization],
            Total = cells[(int)ApplicantCategory.Total],
        };
    }

    internal LegalRemedies BuildRemedies() => LegalRemedies.Create(kind =>
    {
        var first = JsonForm.RemedyRows[(int)kind].Members[0].Index;
        return RemedyOutcomes.Create(outcome => _cells[first + (int)outcome]);
    });

    // A row without members follows the format that the document states.
    private ReportFormat EditionOf(JsonPlace row) => row.Edition
        ?? SeenEdition(row)
        ?? (_format == JsonForm.NameOf(ReportFormat.Trial2019).Value ? ReportFormat.Trial2019 : ReportFormat.Edition2021);

    private static int FirstCell(JsonPlace row, ReportFormat edition)
    {
        foreach (var member in row.Members)
        {
            if (member.Edition == edition)
                return member.Index;
        }

        throw new InvalidOperationException(row.Address);
    }
}
