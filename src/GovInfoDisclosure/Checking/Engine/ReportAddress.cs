namespace GovInfoDisclosure;

/// <summary>The addresses that exist in the JSON form: cells, rows and tables, header fields, sections and their paragraphs.</summary>
internal static class ReportAddress
{
    private static readonly string[] Texts =
    [
        HeaderAddress.Preamble, .. ReportSection.All.Where(static section => section.Table is null).Select(HeaderAddress.ParagraphsOf),
    ];

    private static readonly HashSet<string> Known = new(All(), StringComparer.Ordinal);

    /// <summary>The address, if there is such a place in the JSON form of some report.</summary>
    /// <param name="address">The address.</param>
    /// <param name="parameter">What to call it in the exception.</param>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    /// <exception cref="ArgumentException">There is no such place; the message names the nearest ones.</exception>
    internal static string Existing(string address, string parameter)
    {
        if (address is null)
            throw new ArgumentNullException(parameter);
        if (Known.Contains(address) || IsParagraph(address))
            return address;
        var near = NearAddresses.Of(address, Known.OrderBy(static known => known, StringComparer.Ordinal));
        throw new ArgumentException($"There is no address {address} in the JSON form."
            + (near.Length == 0 ? "" : $" Near are {string.Join(", ", near)}."), parameter);
    }

    private static bool IsParagraph(string address)
    {
        var end = address.LastIndexOf('/');
        var number = address.Substring(end + 1);
        return end > 0 && Texts.Contains(address.Substring(0, end), StringComparer.Ordinal)
            && number is { Length: > 0 and < 10 } && number.All(static digit => digit is >= '0' and <= '9')
            && (number == "0" || number[0] != '0');
    }

    private static IEnumerable<string> All()
    {
        var header = HeaderField.All.Select(static field => field.Address)
            .Concat([HeaderField.Edition.Address, HeaderAddress.PeriodFrom, HeaderAddress.PeriodTo]);
        var tables = new[] { ReportTable.ProactiveDisclosure, ReportTable.DisclosureRequests, ReportTable.LegalRemedies };
        var cells = tables.SelectMany(static table => ReportLayout.Editions.SelectMany(edition => ReportLayout.Rows(table, edition)))
            .SelectMany(static row => row.Cells).Select(static cell => cell.Address);
        return header.Concat(Texts).Concat(cells).SelectMany(WithParents);
    }

    // /a/b/c, /a/b and /a.
    private static IEnumerable<string> WithParents(string address)
    {
        for (var end = address.Length; end > 0; end = address.LastIndexOf('/', end - 1))
            yield return address.Substring(0, end);
    }
}
