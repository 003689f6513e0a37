namespace GovInfoDisclosure;

// Members that are missing, stand twice, or belong to the other edition.
internal sealed partial class JsonReportReader
{
    private void CheckMembers(JsonPlace place, int found, int position)
    {
        var edition = place.Edition;
        if (place.IsDivided)
        {
            edition = SeenEdition(place);
            if (edition is { } decided)
                CheckOtherEdition(place, decided);
        }

        // An empty row is one thing to say, not seven; nor is it known which edition's members it lacks.
        if (found == 0 && (place.IsDivided || place.Members.All(static member => member.Kind == JsonPlaceKind.Cell)))
        {
            AddMissing(place, position);
            return;
        }

        foreach (var member in place.Members)
        {
            if (_states[member.Id] == 0 && (member.Edition is null || member.Edition == edition))
                AddMissing(member, position);
        }
    }

    private void AddMissing(JsonPlace place, int position)
    {
        var isSection = place.IsNullable || (place.Kind == JsonPlaceKind.Paragraphs && place != JsonForm.Preamble);
        var isDetail = place == JsonForm.Header || place.Address.StartsWith(JsonForm.Header.Address + "/", StringComparison.Ordinal)
            || place.Kind == JsonPlaceKind.Format || place == JsonForm.Preamble;
        var descriptor = isDetail ? DiagnosticDescriptors.JsonMissingDetail
            : isSection ? DiagnosticDescriptors.JsonMissingSection : DiagnosticDescriptors.JsonMissingCells;
        Add(descriptor, place, position);
    }

    private void ForgetRepeated(JsonPlace place, int position)
    {
        object earlier = place.Kind switch
        {
            JsonPlaceKind.Cell => _cells[place.Index] is { IsBlank: false } cell ? cell.ToString() : "null",
            JsonPlaceKind.Text => _texts[place.Index] ?? "null",
            JsonPlaceKind.Year => _year ?? (object)"null",
            JsonPlaceKind.Date => _dates[place.Index] ?? (object)"null",
            JsonPlaceKind.Format => _format ?? "null",
            JsonPlaceKind.Paragraphs => "[…]",
            _ => "{…}",
        };
        Add(DiagnosticDescriptors.JsonRepeatedMember, place, position, earlier is string text ? JsonText.Quote(text) : earlier);
        Forget(place);
    }

    private void Forget(JsonPlace place)
    {
        _states[place.Id] = 0;
        if (place.Kind == JsonPlaceKind.Cell)
            (_cells[place.Index], _cellStarts[place.Index]) = (Cell.Blank, 0);
        else if (place.Kind == JsonPlaceKind.Text)
            _texts[place.Index] = null;
        else if (place.Kind == JsonPlaceKind.Date)
            _dates[place.Index] = null;
        else if (place.Kind == JsonPlaceKind.Paragraphs)
            _paragraphs[place.Index] = null;
        else if (place.Kind == JsonPlaceKind.Year)
            _year = null;
        foreach (var member in place.Members)
            Forget(member);
    }

    /// <summary>
    /// The edition whose members an object has, or null when it has none. Of both, the one with more values; of equals, that of 2021.
    /// </summary>
    private ReportFormat? SeenEdition(JsonPlace place)
    {
        var (current, trial) = (WeightOf(place, ReportFormat.Edition2021), WeightOf(place, ReportFormat.Trial2019));
        return (current, trial) is (0, 0) ? null : current >= trial ? ReportFormat.Edition2021 : ReportFormat.Trial2019;
    }

    // A value counts more than any number of blanks.
    private int WeightOf(JsonPlace place, ReportFormat edition)
    {
        var weight = 0;
        foreach (var member in place.Members)
        {
            if (member.Edition != edition || _states[member.Id] == 0)
                continue;
            weight += 1;
            if (member.Kind == JsonPlaceKind.Cell)
                weight += _cells[member.Index].IsBlank ? 0 : 1000;
            else
                weight += Array.FindAll(member.Members, cell => !_cells[cell.Index].IsBlank).Length * 1000;
        }

        return weight;
    }

    private void CheckOtherEdition(JsonPlace place, ReportFormat edition)
    {
        List<JsonPlace>? lost = null;
        foreach (var member in place.Members)
        {
            if (member.Edition == edition || _states[member.Id] == 0)
                continue;
            foreach (var cell in member.Kind == JsonPlaceKind.Cell ? [member] : member.Members)
            {
                if (!_cells[cell.Index].IsBlank)
                    (lost ??= []).Add(cell);
                else if (_cellStarts[cell.Index] > 0)
                    issues.Add(DiagnosticDescriptors.JsonUnknownMember, cell.Address, _cellStarts[cell.Index], cell.Key, "null");
            }
        }

        if (lost is null)
            return;
        var values = string.Join(", ", lost.Select(cell =>
            cell.Address.Substring(place.Address.Length + 1) + " = " + JsonText.Quote(_cells[cell.Index].ToString())));
        Add(DiagnosticDescriptors.JsonEditionsMixed, place, _cellStarts[lost[0].Index], JsonForm.NameOf(edition), values);
    }
}
