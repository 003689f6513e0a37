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

        var report = ReportSection.Build(BuildHeader(), BuildPreamble(), section => BuildSection(section, JsonForm.PlaceOf(section)));
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

    internal NarrativeSection? BuildNarrative() =>
        (NarrativeSection?)BuildSection(ReportSection.OverallSituation, JsonForm.PlaceOf(ReportSection.OverallSituation));

    private object? BuildSection(ReportSection section, JsonPlace place) => !IsPresent(place) ? null : section.Table switch
    {
        ReportTable.ProactiveDisclosure => BuildProactive(),
        ReportTable.DisclosureRequests => BuildRequests(),
        ReportTable.LegalRemedies => BuildRemedies(),
        _ => new NarrativeSection { Paragraphs = _paragraphs[place.Members[0].Index] ?? [] },
    };

    internal ReportHeader BuildHeader()
    {
        var header = ReportHeader.Empty;
        foreach (var place in JsonForm.Header.Members)
            header = place.Field!.With(header, ValueOf(place));
        return header;
    }

    private object? ValueOf(JsonPlace field) => field.Kind switch
    {
        JsonPlaceKind.Text => _texts[field.Index],
        JsonPlaceKind.Year => _year,
        JsonPlaceKind.Date => _dates[field.Index],
        _ => IsPresent(field) && _dates[JsonForm.From.Index] is { } from && _dates[JsonForm.To.Index] is { } to
            ? new StatisticalPeriod { From = from, To = to }
            : null,
    };

    internal ProactiveDisclosure BuildProactive()
    {
        var editions = Array.ConvertAll(JsonForm.ProactiveRows,
            row => row.IsNullable && !IsPresent(row) ? (ReportFormat?)null : EditionOf(row));
        return TableBinding.Proactive(row => editions[(int)row], CellAt);
    }

    internal DisclosureRequests BuildRequests() =>
        TableBinding.Requests(EditionOf(JsonForm.RequestRows[(int)RequestRow.OtherHandling]), CellAt);

    internal LegalRemedies BuildRemedies() => TableBinding.Remedies(CellAt);

    private Cell CellAt(LayoutCell place) => _cells[place.Number];

    // A row without members follows the format that the document states.
    private ReportFormat EditionOf(JsonPlace row) => row.Edition
        ?? SeenEdition(row)
        ?? (_format == JsonForm.NameOf(ReportFormat.Trial2019).Value ? ReportFormat.Trial2019 : ReportFormat.Edition2021);
}
