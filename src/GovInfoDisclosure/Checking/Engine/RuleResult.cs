using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What a rule of your own says about one place of a report (see <see cref="ConsistencyRule.Create"/>).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class RuleResult
{
    private RuleResult(RuleOutcome outcome, BilingualText message, string[] addresses)
    {
        if (addresses is null)
            throw new ArgumentNullException(nameof(addresses));
        Outcome = outcome;
        Message = Complete(message, nameof(message));
        Addresses = addresses.Select(static address => ReportAddress.Existing(address, nameof(addresses))).ToValueList();
    }

    /// <summary>Whether the rule holds, is broken, or cannot be decided.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>What was compared and what came out, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>The cells or parts that were looked at, or that are missing for a decision; JSON Pointers into the JSON form.</summary>
    public ValueList<string> Addresses { get; }

    /// <summary>The rule holds.</summary>
    /// <param name="message">What was compared, in both languages.</param>
    /// <param name="addresses">The cells, header fields, sections or paragraphs that were looked at.</param>
    /// <exception cref="ArgumentNullException">The list of addresses or one of them is null.</exception>
    /// <exception cref="ArgumentException">The JSON form has no such address, or the message is empty in a language.</exception>
    public static RuleResult Pass(BilingualText message, params string[] addresses) => new(RuleOutcome.Pass, message, addresses);

    /// <summary>The rule is broken.</summary>
    /// <param name="message">What was compared and what is wrong, in both languages.</param>
    /// <param name="addresses">The cells, header fields, sections or paragraphs that may be wrong.</param>
    /// <exception cref="ArgumentNullException">The list of addresses or one of them is null.</exception>
    /// <exception cref="ArgumentException">The JSON form has no such address, or the message is empty in a language.</exception>
    public static RuleResult Fail(BilingualText message, params string[] addresses) => new(RuleOutcome.Fail, message, addresses);

    /// <summary>The rule cannot be decided, because something is missing.</summary>
    /// <param name="message">What could not be compared, in both languages.</param>
    /// <param name="missing">The cells, header fields, sections or paragraphs that are missing; at least one.</param>
    /// <exception cref="ArgumentNullException">The list of addresses or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no addresses, the JSON form has no such address, or the message is empty in a language.
    /// </exception>
    public static RuleResult CannotSay(BilingualText message, params string[] missing) => missing is { Length: 0 }
        ? throw new ArgumentException("A rule that cannot be decided says what is missing.", nameof(missing))
        : new(RuleOutcome.NotAssessable, message, missing);

    /// <summary>Outcome and English message.</summary>
    public override string ToString() => $"{Outcome}: {Message.English}";

    internal static BilingualText Complete(BilingualText text, string parameter) =>
        string.IsNullOrWhiteSpace(text.Chinese) || string.IsNullOrWhiteSpace(text.English)
            ? throw new ArgumentException("The text must be there in both languages.", parameter)
            : text;
}
