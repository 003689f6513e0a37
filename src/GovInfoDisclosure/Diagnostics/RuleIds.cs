namespace GovInfoDisclosure;

/// <summary>
/// The permanent ids of the rules that reports are checked against (<see cref="Finding.RuleId"/>), each with what the rule states. Table P
/// is that of proactive disclosure, R that of requests, L that of legal remedies.
/// </summary>
public static class RuleIds
{
    /// <summary><c>REQ-01</c>: In each column: new requests plus carried over equal total results plus carried forward.</summary>
    public const string RequestBalance = "REQ-01";

    /// <summary><c>REQ-02</c>: In each column: total results equal the sum of the results.</summary>
    public const string ResultSum = "REQ-02";

    /// <summary><c>REQ-03</c>: In each row: the total equals the sum of the applicants.</summary>
    public const string ApplicantSum = "REQ-03";

    /// <summary><c>REQ-04</c>: Numbers of requests are integers of at least 0.</summary>
    public const string RequestNumbers = "REQ-04";

    /// <summary><c>REQ-05</c>: Group headings have no numbers of their own.</summary>
    public const string HeadingsWithoutNumbers = "REQ-05";

    /// <summary><c>REQ-06</c>: No cell is blank or /; nothing is written 0 (a few blanks are a hint only).</summary>
    public const string NoBlanks = "REQ-06";

    /// <summary><c>PRO-01</c>: Numbers of pieces and items are integers of at least 0, and amounts are not negative.</summary>
    public const string ProactiveNumbers = "PRO-01";

    /// <summary><c>PRO-02</c>: In effect is not less than issued minus repealed: the stock on 1 January was not negative.</summary>
    public const string OpeningStock = "PRO-02";

    /// <summary><c>PRO-04</c>: Where documents were issued and none repealed, some are in effect.</summary>
    public const string IssuedAreInEffect = "PRO-04";

    /// <summary>
    /// <c>PRO-05</c>: Trial edition of 2019: total disclosed is not less than newly disclosed; items of the previous year plus the
    /// change are not negative.
    /// </summary>
    public const string TrialStocks = "PRO-05";

    /// <summary><c>PRO-06</c>: Trial edition of 2019: newly disclosed is normally not more than newly produced.</summary>
    public const string DisclosedAndProduced = "PRO-06";

    /// <summary><c>PRO-07</c>: Trial edition of 2019: no procurement projects, no amount, and the reverse.</summary>
    public const string Procurement = "PRO-07";

    /// <summary>
    /// <c>PRO-08</c>: Fees are in units of 10 000 yuan: not given in yuan, and not 5 000 times or a 5 000th of last year's.
    /// </summary>
    public const string FeeUnit = "PRO-08";

    /// <summary><c>REM-01</c>: In each block: the total equals upheld, corrected, other and pending together.</summary>
    public const string RemedySum = "REM-01";

    /// <summary><c>REM-02</c>: Numbers of cases are integers of at least 0.</summary>
    public const string RemedyNumbers = "REM-02";

    /// <summary><c>CRS-01</c>: Where no request was handled in two years, there are normally no reconsiderations or lawsuits.</summary>
    public const string RemediesWithoutRequests = "CRS-01";

    /// <summary><c>CRS-02</c>: Reconsiderations and lawsuits are normally not more than the requests handled in two years.</summary>
    public const string RemediesNotMoreThanRequests = "CRS-02";

    /// <summary>
    /// <c>CRS-03</c>: Lawsuits after reconsideration are normally not more than the reconsiderations concluded in two years.
    /// </summary>
    public const string LitigationNotMoreThanReconsideration = "CRS-03";

    /// <summary>
    /// <c>CRS-04</c>: From 2024, a refusal must go to reconsideration first, so lawsuits without reconsideration deserve a look.
    /// </summary>
    public const string DirectLitigation = "CRS-04";

    /// <summary>
    /// <c>CRS-05</c>: Where requests ended because a fee was not paid, section six should mention the information-processing fee.
    /// </summary>
    public const string UnpaidFeeMentioned = "CRS-05";

    /// <summary>
    /// <c>CRS-06</c>: Where section six states income from the information-processing fee and administrative fees are 0, the definition
    /// may be checked.
    /// </summary>
    public const string FeeIncomeAmongFees = "CRS-06";

    /// <summary>
    /// <c>CRS-07</c>: Where fees were collected and section six says only 无, it may be checked whether they include the
    /// information-processing fee.
    /// </summary>
    public const string FeesInSectionSix = "CRS-07";

    /// <summary><c>NAR-01</c>: The text's number of new requests agrees with table R.</summary>
    public const string TextNewRequests = "NAR-01";

    /// <summary><c>NAR-02</c>: The text's number of requests received agrees with table R, with or without those carried over.</summary>
    public const string TextReceivedRequests = "NAR-02";

    /// <summary><c>NAR-03</c>: The text's number of requests concluded or answered agrees with table R.</summary>
    public const string TextConcludedRequests = "NAR-03";

    /// <summary><c>NAR-04</c>: The text's numbers of requests carried over and forward agree with table R.</summary>
    public const string TextCarriedRequests = "NAR-04";

    /// <summary><c>NAR-05</c>: The text's numbers of reconsideration cases agree with table L.</summary>
    public const string TextReconsideration = "NAR-05";

    /// <summary><c>NAR-06</c>: The text's numbers of litigation cases agree with table L.</summary>
    public const string TextLitigation = "NAR-06";

    /// <summary>
    /// <c>NAR-07</c>: Where the text says that there were no requests, reconsideration or litigation, the tables say 0.
    /// </summary>
    public const string TextSaysNone = "NAR-07";

    /// <summary><c>NAR-08</c>: The text's numbers of results agree with table R.</summary>
    public const string TextResults = "NAR-08";

    /// <summary><c>NAR-09</c>: Percentages in the text agree with the counts and lie between 0 and 100.</summary>
    public const string TextPercentages = "NAR-09";

    /// <summary>
    /// <c>NAR-10</c>: The text's numbers of rules and normative documents issued, repealed and in force agree with table P.
    /// </summary>
    public const string TextInstruments = "NAR-10";

    /// <summary><c>NAR-11</c>: The text says the same of the information-processing fee everywhere.</summary>
    public const string TextFees = "NAR-11";

    /// <summary><c>PLA-01</c>: A body without the power to make rules has none.</summary>
    public const string RulemakingPower = "PLA-01";

    /// <summary><c>PLA-02</c>: A city or prefecture normally has not more than 200 rules in effect.</summary>
    public const string FewRulesOfCity = "PLA-02";

    /// <summary>
    /// <c>PLA-03</c>: General offices and research offices normally take no licensing, penalty or compulsion decisions.
    /// </summary>
    public const string DecisionsOfOffice = "PLA-03";

    /// <summary><c>PLA-04</c>: Police, market, transport and tax bureaus normally have licences or penalties.</summary>
    public const string DecisionsOfEnforcer = "PLA-04";

    /// <summary><c>PLA-05</c>: Not more than five times or less than a fifth of last year's, where both are at least 10.</summary>
    public const string ChangeFromLastYear = "PLA-05";

    /// <summary><c>PLA-06</c>: The figures of the year are not all the same as last year's.</summary>
    public const string CopiedFigures = "PLA-06";

    /// <summary><c>PLA-07</c>: Carried forward is normally not more than half of the new requests.</summary>
    public const string FewCarriedForward = "PLA-07";

    /// <summary><c>PLA-08</c>: Partly disclosed requests are not counted under other results, too.</summary>
    public const string PartlyDisclosedOnce = "PLA-08";

    /// <summary>
    /// <c>PLA-09</c>: With fewer than ten requests in the year there are normally neither excessive requests nor unpaid fees.
    /// </summary>
    public const string ExcessiveRequests = "PLA-09";

    /// <summary><c>PLA-10</c>: Towns and sub-districts normally refuse nothing as a state secret.</summary>
    public const string StateSecretsOfTown = "PLA-10";

    /// <summary><c>PLA-11</c>: Fees in units of 10 000 yuan have not more than six decimals.</summary>
    public const string FeeDecimals = "PLA-11";

    /// <summary><c>YOY-01</c>: Carried over equals what last year's report carried forward.</summary>
    public const string CarriedOver = "YOY-01";

    /// <summary><c>YOY-02</c>: In effect equals last year's in effect plus issued minus repealed.</summary>
    public const string InstrumentStocks = "YOY-02";

    /// <summary><c>YOY-03</c>: The total of a remedy is normally not less than the cases pending last year.</summary>
    public const string PendingCases = "YOY-03";

    /// <summary><c>YOY-04</c>: Trial edition of 2019: items of the previous year equal last year's items plus its change.</summary>
    public const string TrialItems = "YOY-04";

    /// <summary><c>YOY-05</c>: Trial edition of 2019: total disclosed is normally last year's total plus newly disclosed.</summary>
    public const string TrialTotals = "YOY-05";

    /// <summary><c>YOY-07</c>: The body has the same name in both years.</summary>
    public const string SameBody = "YOY-07";

    /// <summary><c>YOY-08</c>: Two versions of the report on one year have the same numbers.</summary>
    public const string VersionsOfYear = "YOY-08";

    /// <summary>
    /// <c>AGG-01</c>: Each figure of a consolidated report equals the sum over its units (with an incomplete list: is not less).
    /// </summary>
    public const string TotalEqualsUnits = "AGG-01";

    /// <summary><c>AGG-02</c>: No figure of a consolidated report is less than that of one of its units.</summary>
    public const string TotalNotLessThanUnit = "AGG-02";

    /// <summary>
    /// <c>AGG-03</c>: A consolidated report is in the name of an area; that of an office or bureau is normally its own only.
    /// </summary>
    public const string TotalScope = "AGG-03";

    /// <summary>
    /// <c>AGG-06</c>: Jointly issued documents count once: that should be why the units' documents add up to more than the total.
    /// </summary>
    public const string JointDocuments = "AGG-06";

    /// <summary><c>AGG-08</c>: A consolidated report shows the whole area, not one of its units only.</summary>
    public const string TotalOfWholeArea = "AGG-08";

    /// <summary><c>AGG-09</c>: Where the reports of all units balance, so does the total.</summary>
    public const string TotalOfBalancedUnits = "AGG-09";

    /// <summary><c>FRM-01</c>: All six sections are there.</summary>
    public const string SectionsPresent = "FRM-01";

    /// <summary><c>FRM-02</c>: The sections are numbered 一 to 六 in the official order.</summary>
    public const string SectionNumbers = "FRM-02";

    /// <summary><c>FRM-03</c>: Headings are those of the format.</summary>
    public const string OfficialHeadings = "FRM-03";

    /// <summary><c>FRM-04</c>: Labels of rows and columns are those of the format.</summary>
    public const string OfficialLabels = "FRM-04";

    /// <summary><c>FRM-05</c>: All three tables are there.</summary>
    public const string TablesPresent = "FRM-05";

    /// <summary><c>FRM-06</c>: Reports on 2019 and 2020 follow the trial edition, later ones the edition of 2021.</summary>
    public const string EditionOfYear = "FRM-06";

    /// <summary><c>FRM-07</c>: Section five has content, not 无 or a few characters.</summary>
    public const string ProblemsHaveContent = "FRM-07";

    /// <summary><c>FRM-08</c>: Section six has content and states the information-processing fee.</summary>
    public const string FeeIsStated = "FRM-08";

    /// <summary><c>FRM-09</c>: The title holds 政府信息公开工作年度报告 and exactly one year.</summary>
    public const string Title = "FRM-09";

    /// <summary><c>FRM-10</c>: Title, year and period name the same year, and the report is published after it.</summary>
    public const string YearsAgree = "FRM-10";

    /// <summary><c>FRM-11</c>: The statistical period is stated (otherwise a hint) and is the calendar year.</summary>
    public const string StatisticalPeriod = "FRM-11";

    /// <summary><c>FRM-12</c>: Published by 31 January (departments) or 31 March (governments) of the next year.</summary>
    public const string PublicationDeadline = "FRM-12";

    /// <summary><c>FRM-13</c>: The preamble gives contact details.</summary>
    public const string ContactDetails = "FRM-13";

    /// <summary>
    /// <c>FRM-14</c>: The report of a government speaks of assessment, public appraisal and accountability in section one.
    /// </summary>
    public const string Accountability = "FRM-14";

    /// <summary><c>FRM-15</c>: Section one touches the five topics of the format.</summary>
    public const string FiveTopics = "FRM-15";

    /// <summary><c>FRM-16</c>: Section one is not almost the same text as last year's, or as that of another body.</summary>
    public const string NotLastYearsText = "FRM-16";

    /// <summary><c>FRM-17</c>: One report for each body and year.</summary>
    public const string OneReportOfYear = "FRM-17";

    /// <summary><c>FRM-18</c>: The text holds no identity numbers and no private mobile numbers.</summary>
    public const string PersonalData = "FRM-18";
}
