namespace GovInfoDisclosure;

/// <summary>
/// The permanent codes of the diagnostics that readers give (<see cref="Diagnostic.Code"/>). GID1xx: the input as a whole. GID2xx: tables.
/// GID3xx: header and sections. GID4xx: bytes, HTML and Word. GID5xx: JSON, and two limits of every input (GID509, GID524). Texts and
/// weights are in <see cref="DiagnosticDescriptor.All"/>.
/// </summary>
public static class DiagnosticCodes
{
    /// <summary><c>GID101</c>: Empty input.</summary>
    public const string EmptyInput = "GID101";

    /// <summary><c>GID102</c>: Not a report.</summary>
    public const string NoReport = "GID102";

    /// <summary><c>GID103</c>: All tables are missing.</summary>
    public const string TablesAreImages = "GID103";

    /// <summary><c>GID104</c>: Empty form.</summary>
    public const string EmptyForm = "GID104";

    /// <summary><c>GID105</c>: Interpretation of a report.</summary>
    public const string Interpretation = "GID105";

    /// <summary><c>GID106</c>: Statistics of a part of a year.</summary>
    public const string PartOfYear = "GID106";

    /// <summary><c>GID107</c>: Format before 2019.</summary>
    public const string FormatBefore2019 = "GID107";

    /// <summary><c>GID108</c>: List of reports.</summary>
    public const string ListOfLinks = "GID108";

    /// <summary><c>GID109</c>: Several reports.</summary>
    public const string SeveralReports = "GID109";

    /// <summary><c>GID110</c>: Tables without numbers.</summary>
    public const string NumbersLost = "GID110";

    /// <summary><c>GID201</c>: Row not certain.</summary>
    public const string RowUnreadable = "GID201";

    /// <summary><c>GID202</c>: Number not placed.</summary>
    public const string NumberNotPlaced = "GID202";

    /// <summary><c>GID203</c>: Glued digits cut.</summary>
    public const string DigitsCut = "GID203";

    /// <summary><c>GID204</c>: Digits cut by the sums.</summary>
    public const string DigitsCutBySums = "GID204";

    /// <summary><c>GID205</c>: Placed by order.</summary>
    public const string PlacedByOrder = "GID205";

    /// <summary><c>GID206</c>: Placed by the sums.</summary>
    public const string PlacedBySums = "GID206";

    /// <summary><c>GID207</c>: Numbers listed by columns.</summary>
    public const string ColumnBlock = "GID207";

    /// <summary><c>GID208</c>: Row missing.</summary>
    public const string RowMissing = "GID208";

    /// <summary><c>GID209</c>: Row that the form does not have.</summary>
    public const string ExtraRow = "GID209";

    /// <summary><c>GID210</c>: Unit in a cell.</summary>
    public const string UnitInCell = "GID210";

    /// <summary><c>GID211</c>: Amount in yuan.</summary>
    public const string YuanInCell = "GID211";

    /// <summary><c>GID212</c>: Note in a cell.</summary>
    public const string NoteInCell = "GID212";

    /// <summary><c>GID213</c>: Stray mark before a number.</summary>
    public const string LostSpace = "GID213";

    /// <summary><c>GID214</c>: Cell is not a number.</summary>
    public const string TextInCell = "GID214";

    /// <summary><c>GID215</c>: Number too long.</summary>
    public const string NumberTooLong = "GID215";

    /// <summary><c>GID216</c>: Heading row with numbers.</summary>
    public const string HeadingWithNumbers = "GID216";

    /// <summary><c>GID217</c>: Text inside a table.</summary>
    public const string TextInTable = "GID217";

    /// <summary><c>GID218</c>: Label differs from the form.</summary>
    public const string LabelDeviates = "GID218";

    /// <summary><c>GID219</c>: Row repeated.</summary>
    public const string RowRepeated = "GID219";

    /// <summary><c>GID220</c>: Value of a merged cell repeated.</summary>
    public const string MergedCellRepeated = "GID220";

    /// <summary><c>GID221</c>: Edition assumed.</summary>
    public const string EditionAssumed = "GID221";

    /// <summary><c>GID222</c>: Row doubtful.</summary>
    public const string RowDoubtful = "GID222";

    /// <summary><c>GID223</c>: Number below zero.</summary>
    public const string NegativeNumber = "GID223";

    /// <summary><c>GID224</c>: Table of an earlier year.</summary>
    public const string EarlierTable = "GID224";

    /// <summary><c>GID225</c>: Column outside the format.</summary>
    public const string ColumnLeftOut = "GID225";

    /// <summary><c>GID226</c>: Columns of another year.</summary>
    public const string ColumnsOfOtherYear = "GID226";

    /// <summary><c>GID301</c>: No title.</summary>
    public const string TitleMissing = "GID301";

    /// <summary><c>GID302</c>: No reporting body.</summary>
    public const string BodyMissing = "GID302";

    /// <summary><c>GID303</c>: No year.</summary>
    public const string YearMissing = "GID303";

    /// <summary><c>GID304</c>: No publication date.</summary>
    public const string DateMissing = "GID304";

    /// <summary><c>GID305</c>: No statistical period.</summary>
    public const string PeriodMissing = "GID305";

    /// <summary><c>GID306</c>: No index number.</summary>
    public const string IndexNumberMissing = "GID306";

    /// <summary><c>GID307</c>: Invalid date.</summary>
    public const string InvalidDate = "GID307";

    /// <summary><c>GID308</c>: Taken from the text.</summary>
    public const string TakenFromText = "GID308";

    /// <summary><c>GID309</c>: Years differ.</summary>
    public const string YearsDiffer = "GID309";

    /// <summary><c>GID310</c>: Unlikely year.</summary>
    public const string YearUnlikely = "GID310";

    /// <summary><c>GID311</c>: Section missing.</summary>
    public const string SectionMissing = "GID311";

    /// <summary><c>GID312</c>: Heading differs from the form.</summary>
    public const string HeadingDeviates = "GID312";

    /// <summary><c>GID313</c>: Heading missing.</summary>
    public const string HeadingMissing = "GID313";

    /// <summary><c>GID314</c>: Table missing.</summary>
    public const string TableMissing = "GID314";

    /// <summary><c>GID315</c>: Text between the tables.</summary>
    public const string TextOutsideSections = "GID315";

    /// <summary><c>GID316</c>: Text of the page not used.</summary>
    public const string PageTextUnused = "GID316";

    /// <summary><c>GID317</c>: Several titles.</summary>
    public const string TitlesDiffer = "GID317";

    /// <summary><c>GID318</c>: Body taken from the contact.</summary>
    public const string BodyFromContact = "GID318";

    /// <summary><c>GID319</c>: Heading with another number.</summary>
    public const string HeadingNumber = "GID319";

    /// <summary><c>GID401</c>: A file of a kind that is not read.</summary>
    public const string FileOfAnotherKind = "GID401";

    /// <summary><c>GID402</c>: The input is not text.</summary>
    public const string NotText = "GID402";

    /// <summary><c>GID403</c>: A wrong encoding is declared.</summary>
    public const string WrongEncodingDeclared = "GID403";

    /// <summary><c>GID404</c>: Bytes that could not be decoded.</summary>
    public const string UndecodableBytes = "GID404";

    /// <summary><c>GID405</c>: The encoding was told from the content.</summary>
    public const string EncodingGuessed = "GID405";

    /// <summary><c>GID406</c>: Characters in a table that could not be decoded.</summary>
    public const string UndecodableInTable = "GID406";

    /// <summary><c>GID411</c>: Cells beyond the last column.</summary>
    public const string CellsBeyondLastColumn = "GID411";

    /// <summary><c>GID412</c>: Tables nested too deeply.</summary>
    public const string TableNestedTooDeeply = "GID412";

    /// <summary><c>GID413</c>: Hidden or surrounding parts of the page were read.</summary>
    public const string LeftOutElementsRead = "GID413";

    /// <summary><c>GID414</c>: The page has no text.</summary>
    public const string PageWithoutText = "GID414";

    /// <summary><c>GID415</c>: Too many rows.</summary>
    public const string TooManyTableRows = "GID415";

    /// <summary><c>GID416</c>: Too many cells.</summary>
    public const string TooManyTableCells = "GID416";

    /// <summary><c>GID421</c>: The Word file is damaged.</summary>
    public const string WordFileDamaged = "GID421";

    /// <summary><c>GID422</c>: The Word file is beyond the limits.</summary>
    public const string WordFileTooLarge = "GID422";

    /// <summary><c>GID423</c>: Tracked changes were read as accepted.</summary>
    public const string WordRevisionsAccepted = "GID423";

    /// <summary><c>GID501</c>: Malformed JSON.</summary>
    public const string JsonMalformed = "GID501";

    /// <summary><c>GID502</c>: JSON breaks off.</summary>
    public const string JsonBreaksOff = "GID502";

    /// <summary><c>GID503</c>: Empty input.</summary>
    public const string JsonEmpty = "GID503";

    /// <summary><c>GID504</c>: JSON nested too deeply.</summary>
    public const string JsonTooDeep = "GID504";

    /// <summary><c>GID505</c>: Something follows the report.</summary>
    public const string JsonTrailing = "GID505";

    /// <summary><c>GID506</c>: Comment.</summary>
    public const string JsonComment = "GID506";

    /// <summary><c>GID507</c>: Byte order mark.</summary>
    public const string JsonByteOrderMark = "GID507";

    /// <summary><c>GID508</c>: Invalid characters.</summary>
    public const string JsonInvalidCharacters = "GID508";

    /// <summary><c>GID509</c>: Input too long.</summary>
    public const string InputTooLong = "GID509";

    /// <summary><c>GID510</c>: No report.</summary>
    public const string JsonNoReport = "GID510";

    /// <summary><c>GID511</c>: Unknown member.</summary>
    public const string JsonUnknownMember = "GID511";

    /// <summary><c>GID512</c>: Repeated member.</summary>
    public const string JsonRepeatedMember = "GID512";

    /// <summary><c>GID513</c>: Missing cells.</summary>
    public const string JsonMissingCells = "GID513";

    /// <summary><c>GID514</c>: Missing section.</summary>
    public const string JsonMissingSection = "GID514";

    /// <summary><c>GID515</c>: Missing detail.</summary>
    public const string JsonMissingDetail = "GID515";

    /// <summary><c>GID516</c>: Wrong type.</summary>
    public const string JsonWrongType = "GID516";

    /// <summary><c>GID517</c>: Wrong type, content kept.</summary>
    public const string JsonConverted = "GID517";

    /// <summary><c>GID518</c>: Number beyond range.</summary>
    public const string JsonNumberBeyondRange = "GID518";

    /// <summary><c>GID519</c>: Number written as text.</summary>
    public const string JsonNumberInText = "GID519";

    /// <summary><c>GID520</c>: Blank text.</summary>
    public const string JsonBlankText = "GID520";

    /// <summary><c>GID521</c>: Invalid date or year.</summary>
    public const string JsonInvalidDate = "GID521";

    /// <summary><c>GID522</c>: Format contradicted.</summary>
    public const string JsonFormatContradicted = "GID522";

    /// <summary><c>GID523</c>: Both editions in one row.</summary>
    public const string JsonEditionsMixed = "GID523";

    /// <summary><c>GID524</c>: Too many to list.</summary>
    public const string MoreDiagnostics = "GID524";
}
