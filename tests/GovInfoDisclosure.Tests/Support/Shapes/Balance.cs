namespace GovInfoDisclosure.Tests.Support.Shapes;

/// <summary>Whether the equations of table R hold in the numbers as printed: rows, columns and the balance of its corner note.</summary>
internal static class Balance
{
    public static bool Holds(DisclosureRequests requests)
    {
        var rows = ReportLayout.Rows(ReportTable.DisclosureRequests, requests.Edition).Where(row => !row.IsHeading).Select(row => (RequestRow)row.Index).ToArray();
        var results = rows.Where(row => row is not (RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.ResultsTotal or RequestRow.CarriedForward)).ToArray();
        return rows.All(row => Enumerable.Range(0, 7).All(column => requests[row]![(ApplicantCategory)column].IsNumber))
            && rows.All(row => Enumerable.Range(0, 6).Sum(column => At(row, column)) == At(row, 6))
            && Enumerable.Range(0, 7).All(column => results.Sum(row => At(row, column)) == At(RequestRow.ResultsTotal, column)
                && At(RequestRow.NewRequests, column) + At(RequestRow.CarriedOver, column) == At(RequestRow.ResultsTotal, column) + At(RequestRow.CarriedForward, column));

        decimal At(RequestRow row, int column) => requests[row]![(ApplicantCategory)column].Number ?? 0;
    }
}
