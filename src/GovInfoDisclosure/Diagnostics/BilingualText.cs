using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>The languages that messages and labels come in.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum MessageLanguage
{
    /// <summary>Chinese, in simplified characters.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>A text in both languages: a message, a title, a reason.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
[JsonConverter(typeof(ReportJsonConverter))]
public readonly record struct BilingualText(string Chinese, string English)
{
    /// <summary>The text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    /// <summary>Both texts, the Chinese one first.</summary>
    public override string ToString() => Chinese + " / " + English;
}
