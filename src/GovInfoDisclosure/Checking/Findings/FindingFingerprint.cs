using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>FNV-1a over rule and place: short, the same on every platform, and no secret depends on it.</summary>
internal static class FindingFingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static string Of(Finding finding)
    {
        var rule = Add(Basis, finding.RuleId);
        var hash = finding.Place is { } place ? Add(rule, place) : AddCells(rule, finding);
        foreach (var quote in finding.Quotes)
            hash = Add(Add(hash, quote.Section), quote.Text);
        // What has no place in the report is known by its words.
        if (hash == rule)
            hash = Add(hash, finding.Message.Chinese);
        if (finding.Occurrence > 0)
            hash = Add(hash, finding.Occurrence.ToString(CultureInfo.InvariantCulture));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The findings, with those that have rule, place and words in common counted. What holds is counted after the others, so that the
    /// numbers do not depend on whether it was asked for.
    /// </summary>
    internal static Finding[] Numbered(IReadOnlyList<Finding> findings)
    {
        var numbered = findings.ToArray();
        var alike = Enumerable.Range(0, numbered.Length)
            .GroupBy(index => KeyOf(numbered[index]))
            .Where(static group => group.Skip(1).Any());
        foreach (var group in alike)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var index in group.OrderBy(index => numbered[index].Outcome == RuleOutcome.Pass))
            {
                var fingerprint = Of(numbered[index]);
                if (counts.TryGetValue(fingerprint, out var count))
                    numbered[index] = numbered[index] with { Occurrence = count };
                counts[fingerprint] = count + 1;
            }
        }

        return numbered;
    }

    // Cheaper than a fingerprint, and never different for two findings with the same one.
    private static (string Rule, string Place, string Words) KeyOf(Finding finding) => finding.Quotes.Count > 0
        ? (finding.RuleId, finding.Quotes[0].Section, finding.Quotes[0].Text)
        : (finding.RuleId, finding.Place ?? (finding.Cells.Count > 0 ? finding.Cells[0] : string.Empty), string.Empty);

    private static ulong AddCells(ulong hash, Finding finding)
    {
        foreach (var cell in finding.Cells)
        {
            // A quoted paragraph moves when another one is inserted before it; its words stay.
            if (!finding.Quotes.Any(quote => quote.Address == cell))
                hash = Add(hash, cell);
        }

        return AddSide(AddSide(hash, finding.Left), finding.Right);
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
