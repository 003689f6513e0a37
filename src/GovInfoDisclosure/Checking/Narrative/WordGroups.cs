namespace GovInfoDisclosure;

/// <summary>The groups of words that the patterns name.</summary>
internal static class WordGroups
{
    /// <summary>Words that change nothing.</summary>
    internal static readonly WordSet Weak = WordSet.Of(WordKind.Weak, WordKind.Submitted, WordKind.OfAll, WordKind.Cumulative);

    /// <summary>What may stand between a word and its number, in every pattern.</summary>
    internal static readonly WordSet Filler =
        Weak + WordSet.Of(WordKind.Each, WordKind.Timely, WordKind.BookTitle, WordKind.ClauseEnd);

    internal static readonly WordSet Named = WordSet.Of(WordKind.Request, WordKind.OnRequest);
    internal static readonly WordSet Noun = Named + WordKind.RequestShort;
    internal static readonly WordSet Receiving = WordSet.Of(WordKind.Receive, WordKind.Accept, WordKind.NewReceive);
    internal static readonly WordSet Handling = WordSet.Of(WordKind.Conclude, WordKind.Answer, WordKind.Process);
    internal static readonly WordSet Carrying = WordSet.Of(WordKind.CarriedOver, WordKind.CarriedForward);
    internal static readonly WordSet Verb = Receiving + Handling;
    internal static readonly WordSet Remedy = WordSet.Of(
        WordKind.Reconsideration, WordKind.Litigation, WordKind.AfterReconsideration, WordKind.Directly);

    /// <summary>Of all there are.</summary>
    internal static readonly WordSet Total = WordSet.Of(WordKind.OfAll, WordKind.Cumulative);

    internal static readonly WordSet Dispute = WordSet.Of(WordKind.Reconsideration, WordKind.Litigation);

    /// <summary>Where requests come from.</summary>
    internal static readonly WordSet Origin = WordSet.Of(WordKind.Source, WordKind.Applicant);

    /// <summary>What may stand between a number and its request.</summary>
    internal static readonly WordSet Ahead = Weak + WordSet.Of(WordKind.Applicant, WordKind.OpenGovernment, WordKind.Own);

    internal static readonly WordSet Time = WordSet.Of(WordKind.Year, WordKind.CurrentYear);
    internal static readonly WordSet Join = WordSet.Of(WordKind.ListMark, WordKind.And);

    // Words beside which a number is not a plain count of requests.
    private static readonly WordSet Narrowing = Remedy + WordSet.Of(
        WordKind.Subset, WordKind.Source, WordKind.Remaining, WordKind.OtherObject, WordKind.Negation, WordKind.Carry, WordKind.Fee,
        WordKind.Complaint, WordKind.Instrument, WordKind.Share, WordKind.Rate, WordKind.Outcome);

    // A body that decides cases counts those, too: 受理行政复议案件120件.
    private static readonly WordSet NotOfRemedies = Carrying + WordSet.Of(
        WordKind.Subset, WordKind.Source, WordKind.Remaining, WordKind.OtherObject, WordKind.Negation, WordKind.Carry, WordKind.Share,
        WordKind.Rate, WordKind.Fee, WordKind.Outcome, WordKind.Complaint, WordKind.Result, WordKind.Conclude, WordKind.Accept,
        WordKind.Process);

    private static readonly WordSet AroundNone = Weak + Noun + Receiving + Remedy + Join + WordSet.Of(
        WordKind.Cause, WordKind.OpenGovernment, WordKind.Own, WordKind.Wider, WordKind.Applicant, WordKind.Complaint,
        WordKind.CurrentYear, WordKind.Year, WordKind.Answer);

    private static readonly WordSet Plain = WordSet.Any - Narrowing - Carrying - WordKind.Result;
    private static readonly WordSet Inner = Plain - WordKind.Cause;
    private static readonly WordSet Open = Weak + Noun + WordSet.Of(
        WordKind.Timely, WordKind.Remaining, WordKind.ClauseEnd, WordKind.Process, WordKind.OpenGovernment);

    private static readonly WordSet Subjects = Time + Weak + WordKind.Own;

    /// <summary>The groups by the names that the shapes of patterns give them.</summary>
    internal static readonly Dictionary<string, WordSet> ByName = new(StringComparer.Ordinal)
    {
        ["any"] = WordSet.Any,
        ["weak"] = Weak,
        ["filler"] = Filler,
        ["noun"] = Noun,
        ["named"] = Named,
        ["verb"] = Verb,
        ["receiving"] = Receiving,
        ["handling"] = Handling,
        ["carrying"] = Carrying,
        ["closing"] = WordSet.Of(WordKind.Conclude, WordKind.Answer),
        ["remedy"] = Remedy,
        ["dispute"] = Dispute,
        ["join"] = Join,

        // In front of the verb, or of the word that says what is counted.
        ["plain"] = Plain,
        ["told"] = Plain - WordKind.Unknown,
        ["carried"] = WordSet.Any - (Narrowing - WordKind.Remaining) - Verb - Carrying - WordKind.Result,
        ["resulting"] = Plain + WordKind.Result - Receiving,
        ["remedied"] = WordSet.Any - NotOfRemedies,
        ["decided"] = WordSet.Any - NotOfRemedies - WordKind.Unknown,
        ["charged"] = WordSet.Any - WordKind.Subset,

        // Between a verb and its noun: whatever narrows nothing; words that are known; no other verb; those that say from where.
        ["inner"] = Inner,
        ["known"] = Inner - WordKind.Unknown,
        ["still"] = Inner - Verb,
        ["origins"] = Inner + WordKind.Source - Handling - WordKind.Part,
        ["made"] = Weak + WordSet.Of(WordKind.InstrumentVerb, WordKind.Own),

        // At the beginning, before a number that has its word behind it: 我局全年, 其中, 未办结.
        ["subject"] = Subjects + WordSet.Of(WordKind.Wider, WordKind.Applicant),
        ["lead"] = Subjects + Filler + WordSet.Of(WordKind.Part, WordKind.Cause, WordKind.OpenGovernment),
        ["left"] = Subjects + Noun + WordSet.Of(WordKind.Part, WordKind.Remaining),

        // Between a number and the word behind it.
        ["ahead"] = Ahead,
        ["about"] = Weak + WordSet.Of(WordKind.Timely, WordKind.Cause, WordKind.OpenGovernment),
        ["timely"] = Weak + WordKind.Timely,
        ["open"] = Open,
        ["hampered"] = Open + WordSet.Of(WordKind.Unknown, WordKind.Cause, WordKind.Negation, WordKind.Subset),

        // Behind that word: 2件维持, but not 2件维持原判的.
        ["tail"] = Weak + Noun + Handling,
        ["other"] = Remedy + WordSet.Of(WordKind.OtherObject, WordKind.Complaint, WordKind.CarriedOver, WordKind.Instrument),
        ["loose"] = WordSet.Any - Narrowing + WordSet.Of(WordKind.Subset, WordKind.Source, WordKind.Remaining),

        // Between 占 and its percentage: 占全年办结数的50%, but not 占全区总量的50%.
        ["whole"] = Subjects + Verb + Noun + WordKind.OpenGovernment,

        // In front of 未, 没有, and behind it: with all that may be denied, or without answers, reasons and remedies.
        ["denied"] = AroundNone + WordSet.Of(WordKind.Unknown, WordKind.Part),
        ["around"] = AroundNone + WordKind.Source,
        ["asked"] = AroundNone + WordKind.Source - WordKind.Answer,
        ["quiet"] = AroundNone + WordKind.Source - WordKind.Answer - WordKind.Cause,
        ["silent"] = AroundNone - WordKind.Receive - Noun - Dispute,
        ["received"] = Weak + WordSet.Of(WordKind.Receive, WordKind.Accept, WordKind.Applicant, WordKind.Source),
        ["rest"] = Weak + Noun + WordKind.Process,
        ["ours"] = Weak + WordSet.Of(WordKind.CurrentYear, WordKind.Own),
    };
}
