using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>FNV-1a over rule and place: short, the same on every platform, and no secret depends on it.</summary>
internal static class FindingFingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static string Of(Finding finding)
    {
        var hash = Add(Basis, finding.RuleId);
        foreach (var cell in finding.Cells)
            hash = Add(hash, cell);
        hash = AddSide(AddSide(hash, finding.Left), finding.Right);
        foreach (var quote in finding.Quotes)
            hash = Add(Add(hash, quote.Section), quote.Text);
        // What has no place in the report is known by its words.
        if (finding.Cells.Count == 0)
            hash = Add(hash, finding.Message.Chinese);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong AddSide(ulong hash, FindingSide? side)
    {
        if (side is null || side.Source == FindingSource.Report)
            return hash;
        hash = Add(hash, side.Source == FindingSource.PreviousYear ? "previousYear" : "units");
        foreach (var cell in side.Cells)
            hash = Add(hash, cell);
        return hash;
    }

    // The closing zero keeps two short texts from giving the hash of one long one.
    private static ulong Add(ulong hash, string text)
    {
        unchecked
        {
            foreach (var character in text)
                hash = (hash ^ character) * Prime;
            return hash * Prime;
        }
    }
}
