using System.Xml;

namespace GovInfoDisclosure;

/// <summary>The names of Word's XML, in both forms of the standard, and how its properties are read.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Formulas = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictFormulas = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>No DTD, nothing is loaded, and entities cannot be declared.</summary>
    internal static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        ConformanceLevel = ConformanceLevel.Auto,
    };

    internal static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    internal static bool IsFormula(XmlReader reader) => reader.NamespaceURI is Formulas or StrictFormulas;

    internal static bool IsCompatibility(XmlReader reader) => reader.NamespaceURI == Compatibility;

    /// <summary>The attribute <c>w:val</c> of the element, or null.</summary>
    internal static string? Value(XmlReader reader) => Attribute(reader, "val");

    internal static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>Whether a property that is on or off is on: it is where it has no value.</summary>
    internal static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");

    /// <summary>The number in an attribute, or what stands for one that is none.</summary>
    internal static int Number(string? value, int otherwise) =>
        int.TryParse(value, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    /// <summary>Moves to the next element of Word inside of the one at a depth.</summary>
    /// <param name="reader">The reader, at the start of that element or inside of it.</param>
    /// <param name="depth">The depth of that element.</param>
    /// <param name="group">The name of its child that the found element is or stands in.</param>
    /// <returns>Whether there is one; else the reader stands at the end of that element.</returns>
    internal static bool NextInside(XmlReader reader, int depth, ref string group)
    {
        if (reader.Depth == depth && reader.IsEmptyElement)
            return false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || !IsWord(reader))
                continue;
            if (reader.Depth == depth + 1)
                group = reader.LocalName;
            return true;
        }

        return false;
    }
}
