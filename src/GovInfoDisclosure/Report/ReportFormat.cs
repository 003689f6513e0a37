namespace GovInfoDisclosure;

/// <summary>An edition of the national format, as one table or one block of a table follows it.</summary>
public enum ReportEdition
{
    /// <summary>The edition in force since the reports on 2021 (国办公开办函〔2021〕30号).</summary>
    Edition2021,

    /// <summary>The trial edition for the reports on 2019 and 2020 (国办公开办函〔2019〕60号, 格式（试行）).</summary>
    Trial2019,
}

/// <summary>The format of a whole report. Published reports mix the editions table by table, and in table P block by block.</summary>
public enum ReportFormat
{
    /// <summary>Every table follows the edition of 2021.</summary>
    Edition2021,

    /// <summary>Every table follows the trial edition of 2019.</summary>
    Trial2019,

    /// <summary>Some tables or blocks follow one edition and some the other.</summary>
    Mixed,
}
