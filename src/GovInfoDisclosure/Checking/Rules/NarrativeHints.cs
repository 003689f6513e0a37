namespace GovInfoDisclosure;

/// <summary>What the text says about sums that a repair may restore.</summary>
internal static class NarrativeHints
{
    /// <summary>The statements about sums of the tables, each with the cells it may be about.</summary>
    internal static IEnumerable<RepairHint> Of(CheckSubject subject)
    {
        foreach (var claim in subject.NarrativeClaims)
        {
            if (claim.IsDoubtful || claim.IsAtMost || claim.Kind is ClaimKind.Share or ClaimKind.Rate)
                continue;
            // A difference is no sum that a repair could restore, and a statement that agrees with one says nothing of the sums.
            var sums = claim.Readings.Where(static reading => reading.Less.Count == 0).ToArray();
            if (sums.Length == 0 || claim.Readings.Except(sums).Any(reading =>
                SumOf(reading.Terms, subject.Report) - SumOf(reading.Less, subject.Report) is { } value && claim.Number.Allows(value)))
                continue;
            yield return new(
                Array.ConvertAll(sums, reading => reading.CellsOf(subject.Report).Select(static cell => cell.Address).ToArray()),
                claim.Number.Allows,
                new($"与正文“{claim.Quote.Text}”一致。", $"It agrees with the text: \"{claim.Quote.Text}\"."),
                new($"改后不再与正文“{claim.Quote.Text}”一致。", $"It no longer agrees with the text: \"{claim.Quote.Text}\"."));
        }
    }

    private static decimal? SumOf(ValueList<ClaimTerm> terms, DisclosureReport report)
    {
        decimal? sum = 0;
        foreach (var cell in terms.SelectMany(term => term.CellsOf(report)))
            sum += TableState.NumberOf(cell.Find(report));
        return sum;
    }
}
