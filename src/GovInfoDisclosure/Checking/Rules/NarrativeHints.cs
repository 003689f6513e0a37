namespace GovInfoDisclosure;

/// <summary>What the text says about sums that a repair may restore.</summary>
internal static class NarrativeHints
{
    /// <summary>The statements that the tables contradict, each with the cells it may be about.</summary>
    internal static IEnumerable<RepairHint> Of(CheckSubject subject)
    {
        foreach (var claim in subject.NarrativeClaims)
        {
            if (claim.IsDoubtful || claim.IsAtMost || claim.Kind is ClaimKind.Share or ClaimKind.Rate
                || claim.Readings.Any(reading => ValueOf(reading, subject.Report) is { } value && claim.Number.Allows(value)))
                continue;
            // A difference is no sum that a repair could restore.
            foreach (var reading in claim.Readings.Where(static reading => reading.Less.Count == 0))
                yield return new(reading.CellsOf(subject.Report).Select(static cell => cell.Address).ToArray(), claim.Number.Allows,
                    Evidence(claim));
        }
    }

    private static decimal? ValueOf(ClaimReading reading, DisclosureReport report) =>
        SumOf(reading.Terms, report) - SumOf(reading.Less, report);

    private static decimal? SumOf(ValueList<ClaimTerm> terms, DisclosureReport report)
    {
        decimal? sum = 0;
        foreach (var cell in terms.SelectMany(term => term.CellsOf(report)))
            sum += TableState.NumberOf(cell.Find(report));
        return sum;
    }

    private static BilingualText Evidence(NarrativeClaim claim) =>
        new($"与正文“{claim.Quote.Text}”一致。", $"It agrees with the text: \"{claim.Quote.Text}\".");
}
