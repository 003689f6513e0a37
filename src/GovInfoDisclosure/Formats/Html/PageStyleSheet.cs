namespace GovInfoDisclosure;

/// <summary>The style of written reports. It names fonts that the reader's machine may have and loads none.</summary>
internal static class PageStyleSheet
{
    /// <summary>The style of the page around the report.</summary>
    private const string Page = """
        html { background: #fff; }
        body { margin: 0; }
        @page { size: A4; margin: 20mm 18mm; }

        """;

    // The long rules.
    private const string Title =
        ".gid-report h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.5; text-align: center; "
        + "text-wrap: balance; white-space: pre-wrap; }";

    private const string Caption =
        ".gid-report .gid-table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; "
        + "clip-path: inset(50%); white-space: nowrap; }";

    private const string Article =
        ".gid-report { box-sizing: border-box; max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; "
        + "color: #1a1a1a; background: #fff; font: 1rem/1.9 \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"PingFang SC\", "
        + "\"Microsoft YaHei\", sans-serif; overflow-wrap: anywhere; }";

    private const string Data =
        ".gid-report .gid-data { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 2rem; margin: 0 0 "
        + "1.5rem; padding: .375rem 0; border: solid #c8ced6; border-width: 1px 0; color: #4a4f57; font-size: "
        + ".875rem; }";

    private const string KeptWords =
        ".gid-report .gid-disclosureRequests th[scope^=\"col\"], .gid-report .gid-table .gid-keep, .gid-report "
        + ".gid-legalRemedies th { word-break: keep-all; }";

    private const string Findings =
        ".gid-report .gid-findings { margin: 0 0 1.5rem; padding: .75rem 1.25rem; border: 1px solid #8a93a0; "
        + "border-left-width: 6px; border-radius: .25rem; background: #fafbfc; font-size: .9375rem; line-height: "
        + "1.7; }";

    private const string PrintedWideCells =
        ".gid-report .gid-wide .gid-table th, .gid-report .gid-wide .gid-table td { "
        + "padding: 1.5pt; word-break: normal; text-wrap: balance; }";

    // On a phone the labels of table R take less than half of the screen and stay where they are while its numbers scroll. Borders that
    // belong to the table would scroll away under them.
    private const string NarrowRequests =
        ".gid-report .gid-disclosureRequests th[scope=\"rowgroup\"] { left: 1.75rem; min-width: 1.75rem; padding: .25rem 0; "
        + "writing-mode: vertical-rl; white-space: nowrap; }";

    private const string NarrowBorders =
        ".gid-report .gid-disclosureRequests { "
        + "min-width: 31rem; border-collapse: separate; border-spacing: 0; border-top: 1px solid #6b7480; }";

    private const string NarrowLabels =
        ".gid-report .gid-disclosureRequests .gid-note, .gid-report .gid-disclosureRequests tbody th { "
        + "position: sticky; z-index: 1; left: 0; }";

    private const string NarrowCells =
        ".gid-report .gid-table.gid-disclosureRequests th, .gid-report .gid-table.gid-disclosureRequests td { "
        + "box-sizing: border-box; border-width: 0 1px 1px 0; background-clip: padding-box; word-break: normal; }";

    private const string NarrowWholeLabels =
        ".gid-report .gid-table.gid-disclosureRequests th[colspan=\"3\"], .gid-report .gid-table.gid-disclosureRequests .gid-note { "
        + "left: 0; width: 10rem; min-width: 10rem; border-left-width: 1px; }";

    /// <summary>
    /// The style of the report itself. All tables are printed on upright A4 as the form has them, whole where a sheet holds them.
    /// </summary>
    internal const string Text = $$"""
        {{Article}}
        {{Title}}
        .gid-report h2 { margin: 2rem 0 .75rem; font-size: 1.1875rem; line-height: 1.5; }
        .gid-report p { margin: 0; text-indent: 2em; white-space: pre-wrap; }
        {{Data}}
        .gid-report .gid-data div { display: flex; }
        .gid-report .gid-data dt { flex: none; }
        .gid-report .gid-data dt::after { content: "："; }
        .gid-report .gid-data dd { margin: 0; white-space: pre-wrap; }
        .gid-report .gid-scroll { overflow-x: auto; margin: .75rem 0; }
        .gid-report .gid-scroll:focus-visible { outline: 3px solid #1b5fa8; outline-offset: 2px; }
        .gid-report .gid-table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.5; overflow-wrap: normal; }
        {{Caption}}
        .gid-report .gid-table th, .gid-report .gid-table td { border: 1px solid #6b7480; padding: .3125rem .5rem; text-align: center; }
        .gid-report .gid-table th { background: #f1f4f8; font-weight: 600; }
        .gid-report .gid-table th[scope="row"] { background: none; font-weight: 400; text-align: left; }
        .gid-report .gid-table th[scope="rowgroup"] { background: none; font-weight: 400; text-wrap: balance; }
        .gid-report .gid-table td { font-variant-numeric: tabular-nums; white-space: pre-wrap; }
        .gid-report .gid-table .gid-note { background: #f1f4f8; white-space: normal; }
        .gid-report .gid-disclosureRequests { min-width: 58rem; }
        {{KeptWords}}
        {{Findings}}
        .gid-report .gid-findings h2 { margin: 0 0 .25rem; }
        .gid-report .gid-findings h3 { margin: .75rem 0 .25rem; font-size: 1rem; }
        .gid-report .gid-findings p { text-indent: 0; }
        .gid-report .gid-findings ol, .gid-report .gid-findings ul { margin: 0; padding-left: 1.75em; }
        .gid-report .gid-findings li { margin: .25rem 0; }
        .gid-report .gid-error strong { color: #a3160f; }
        .gid-report .gid-warning strong { color: #7a4a00; }
        .gid-report .gid-findings a, .gid-report sup a { color: #0b4f9c; }
        .gid-report .gid-notes { margin: .375rem 0 .75rem; padding: 0; list-style: none; font-size: .875rem; line-height: 1.6; }
        .gid-report mark { background: #fff1c2; color: inherit; border-bottom: 2px dashed #7a4a00; }
        .gid-report sup { font-size: .75em; line-height: 1; text-indent: 0; white-space: nowrap; }
        .gid-report sup a { padding: 0 .125em; }
        .gid-report sup + sup { margin-left: 1rem; }
        .gid-report .gid-table td.gid-term { background: #fdf3f1; box-shadow: inset 0 -2px #c0554c; }
        .gid-report .gid-table td.gid-suspect { background: #fdecea; font-weight: 700; outline: 2px solid #a3160f; outline-offset: -2px; }
        .gid-report .gid-table td.gid-warning { background: #fff6dc; outline: 2px dashed #7a4a00; }
        .gid-report .gid-table td.gid-info { background: #eef4fb; outline: 3px double #0b4f9c; }
        .gid-report .gid-table td.gid-doubtful { border: 3px dotted #1a1a1a; }
        .gid-report .gid-proposed { margin-left: .25em; color: #0b4f9c; font-weight: 700; text-decoration: none; white-space: nowrap; }
        .gid-report .gid-doubts p { margin: .375rem 0 0; font-size: .875rem; text-indent: 0; }
        .gid-report .gid-doubts .gid-notes { margin-top: 0; }
        .gid-report .gid-table td:target, .gid-report li:target, .gid-report p:target { box-shadow: inset 0 0 0 3px #1b5fa8; }
        @media screen and (max-width: 40rem) {
          .gid-report { padding: 1.25rem 1rem 2rem; }
          .gid-report h1 { font-size: 1.375rem; }
          .gid-report .gid-table { font-size: .8125rem; }
          .gid-report .gid-table th, .gid-report .gid-table td { padding: .25rem .375rem; }
          .gid-report .gid-wide .gid-scroll { max-height: 85vh; }
          {{NarrowBorders}}
          {{NarrowCells}}
          .gid-report .gid-table.gid-disclosureRequests td.gid-doubtful { border-width: 3px; }
          .gid-report .gid-disclosureRequests thead { position: sticky; z-index: 2; top: 0; }
          {{NarrowLabels}}
          .gid-report .gid-table.gid-disclosureRequests tbody th { background: #fff; }
          {{NarrowRequests}}
          .gid-report .gid-disclosureRequests tbody tr:nth-child(3) th[scope="rowgroup"] { left: 0; border-left-width: 1px; }
          .gid-report .gid-disclosureRequests th[scope="row"] { left: 3.5rem; width: 6.5rem; min-width: 6.5rem; }
          .gid-report .gid-disclosureRequests th[colspan="2"][scope="row"] { left: 1.75rem; width: 8.25rem; min-width: 8.25rem; }
          {{NarrowWholeLabels}}
          .gid-report .gid-disclosureRequests th[scope^="col"] { min-width: 2.75rem; }
        }
        @media print {
          .gid-report { max-width: none; padding: 0; font-size: 11pt; line-height: 1.7; }
          .gid-report h1 { font-size: 18pt; }
          .gid-report h2 { margin: 12pt 0 6pt; font-size: 13pt; break-after: avoid; }
          .gid-report .gid-data { font-size: 9pt; }
          .gid-report .gid-findings, .gid-report .gid-notes, .gid-report .gid-doubts p { font-size: 9.5pt; }
          .gid-report .gid-findings li, .gid-report .gid-notes li, .gid-report .gid-doubts p { break-inside: avoid; }
          .gid-report .gid-findings { box-decoration-break: clone; }
          .gid-report .gid-findings h3 { break-after: avoid; }
          .gid-report .gid-doubts p { break-after: avoid; }
          .gid-report .gid-scroll { overflow: visible; margin: 0; max-height: none; border: 0; }
          .gid-report .gid-table { min-width: 0; font-size: 9pt; line-height: 1.35; }
          .gid-report .gid-wide .gid-table { font-size: 8pt; line-height: 1.25; break-inside: avoid; }
          .gid-report .gid-table th, .gid-report .gid-table td { padding: 2pt 3pt; }
          .gid-report .gid-table tr, .gid-report .gid-proactiveDisclosure tbody { break-inside: avoid; }
          {{PrintedWideCells}}
        }

        """;

    // For readers whose machine asks for it. Not for a part of a page: whether that page is dark, it alone knows. Paper stays white.
    private const string Dark = """
        @media screen and (prefers-color-scheme: dark) {
          html { color-scheme: dark; }
          html, .gid-report, .gid-report .gid-table.gid-disclosureRequests tbody th { background: #14171b; }
          .gid-report { color: #e4e6e9; }
          .gid-report .gid-data { color: #b4bac2; border-color: #3a414a; }
          .gid-report .gid-table th, .gid-report .gid-table td { border-color: #8a93a0; }
          .gid-report .gid-table th, .gid-report .gid-table .gid-note { background: #22272e; }
          .gid-report .gid-findings { background: #1b1f24; }
          .gid-report .gid-error strong { color: #ff9b92; }
          .gid-report .gid-warning strong { color: #f0b95a; }
          .gid-report .gid-findings a, .gid-report sup a, .gid-report .gid-proposed { color: #8cbcf5; }
          .gid-report mark { background: #453710; border-color: #f0b95a; }
          .gid-report .gid-table td.gid-term { background: #33211f; }
          .gid-report .gid-table td.gid-suspect { background: #47201c; outline-color: #ff9b92; }
          .gid-report .gid-table td.gid-warning { background: #3c300d; outline-color: #f0b95a; }
          .gid-report .gid-table td.gid-info { background: #1a2c42; outline-color: #8cbcf5; }
          .gid-report .gid-table td.gid-doubtful { border-color: #e4e6e9; }
          .gid-report .gid-scroll:focus-visible { outline-color: #8cbcf5; }
          .gid-report .gid-table td:target, .gid-report li:target, .gid-report p:target { box-shadow: inset 0 0 0 3px #8cbcf5; }
        }

        """;

    /// <summary>The style that a whole page embeds.</summary>
    internal const string PageText = Page + Text + Dark;
}
