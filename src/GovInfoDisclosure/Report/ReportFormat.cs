using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>An edition of the national format: what a row, a block, a table or a whole report follows.</summary>
/// <remarks>
/// Published reports mix the editions table by table, and in table P block by block; a single row always follows one of them.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public enum ReportFormat
{
    /// <summary>The edition in force since the reports on 2021 (国办公开办函〔2021〕30号).</summary>
    Edition2021,

    /// <summary>The trial edition for the reports on 2019 and 2020 (国办公开办函〔2019〕60号, 格式（试行）).</summary>
    Trial2019,

    /// <summary>Some parts follow one edition and some the other; never said of a single row.</summary>
    Mixed,
}
