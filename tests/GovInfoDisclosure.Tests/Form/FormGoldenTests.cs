using System.Globalization;
using System.Text;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>All that the library knows of the form, for a reader who has the notices of 2019 and 2021 beside it: a changed fact shows as a diff.</summary>
public sealed class FormGoldenTests
{
    [Fact]
    public void Form_is_what_the_golden_file_says()
    {
        var text = new StringBuilder();
        PrintHeader(text);
        PrintSections(text);
        foreach (var table in (FormTable[])[FormTable.Proactive(ReportFormat.Edition2021), FormTable.Proactive(ReportFormat.Trial2019), FormTable.Requests2021, FormTable.Requests2019, FormTable.Remedies])
            Print(text, table);
        foreach (var form in (OfficialForm[])
            [
                OfficialForm.Proactive(FormTable.Proactive(ReportFormat.Edition2021).Rows), OfficialForm.Proactive(FormTable.Proactive(ReportFormat.Trial2019).Rows),
                OfficialForm.Requests(ReportFormat.Edition2021), OfficialForm.Requests(ReportFormat.Trial2019), OfficialForm.Remedies(),
            ])
            Print(text, form);

        GoldenFile.Check("Form/form.txt", text.ToString());
    }

    private static void PrintHeader(StringBuilder text)
    {
        text.Append("== Header\n");
        foreach (var (address, label, english) in new[] { HeaderField.PeriodFrom, HeaderField.PeriodTo, HeaderField.Edition, HeaderField.Preamble })
            text.Append(CultureInfo.InvariantCulture, $"{address} | {label} | {english}\n");
        foreach (var field in HeaderField.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Address} | {field.Label} | {field.EnglishLabel} | {field.Kind} | printed {field.PrintedLabel}{(HeaderField.Printed.Contains(field) ? "" : ", not printed")}\n");
            foreach (var label in field.PageLabels)
                text.Append(CultureInfo.InvariantCulture, $"    {label.Text} | {label.Marks}{(label.IsVague ? " | vague" : "")}\n");
        }
    }

    private static void PrintSections(StringBuilder text)
    {
        text.Append("== Sections\n");
        foreach (var section in ReportSection.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{section.Ordinal} {section.Heading} | {section.EnglishTitle} | {section.Address} | {section.Table?.ToString() ?? section.ParagraphsAddress}\n");
            text.Append("    ").AppendJoin(' ', section.Cores).Append(" | ").AppendJoin(' ', section.Keywords).Append('\n');
        }
    }

    private static void Print(StringBuilder text, FormTable table)
    {
        text.Append(CultureInfo.InvariantCulture, $"== Table {table.Table}, {table.DataRows.Length} rows\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Index} {row.Address} | {row.Label} | {row.EnglishLabel} | {row.FullName} | {row.FullEnglishLabel} | under {row.Parent?.Label ?? "-"}, {row.Depth} | {row.Edition?.ToString() ?? "both"}\n");
            text.Append("    ").AppendJoin(' ', row.Cores).Append(" | ").Append(row.FoldedLabel).Append('\n');
            if (row.Cells.Count > 0)
                text.Append("    ").AppendJoin(' ', row.Cells.Select(static cell => $"{cell.Number}:{cell.Address[(cell.Address.LastIndexOf('/') + 1)..]}")).Append('\n');
        }

        foreach (var column in table.DataRows.SelectMany(static row => row.Columns).Distinct())
            text.Append(CultureInfo.InvariantCulture, $"column {column.Index} {column.Key} | {column.Label} | {column.EnglishLabel} | {column.Kind} {column.Measure} {column.AddsUp} | {string.Join(' ', column.Cores)}\n");
        foreach (var law in table.Laws)
        {
            text.Append(CultureInfo.InvariantCulture, $"{law.RuleId} {law.Subject.Chinese} | {law.Subject.English}: {law.LeftLabel.Chinese} | {law.LeftLabel.English} = {law.RightLabel.Chinese} | {law.RightLabel.English}\n");
            text.Append("    ").AppendJoin(' ', law.Left).Append(" = ").AppendJoin(' ', law.Right).Append('\n');
        }
    }

    // Each cell with its spans, a line a row; a bar ends a group of rows that stays together.
    private static void Print(StringBuilder text, OfficialForm form)
    {
        text.Append(CultureInfo.InvariantCulture, $"== Official form of {form.Table}, {form.Columns} columns{(form.HasHead ? ", with a head" : "")}\n");
        foreach (var group in form.Groups)
        {
            foreach (var row in group)
                text.Append("  ").AppendJoin(" ", row.Select(static cell => string.Create(CultureInfo.InvariantCulture,
                    $"[{cell.Kind} {cell.ColumnSpan}x{cell.RowSpan} {cell.Place?.Number.ToString(CultureInfo.InvariantCulture) ?? cell.Text}]"))).Append('\n');
            text.Append("  |\n");
        }
    }
}
