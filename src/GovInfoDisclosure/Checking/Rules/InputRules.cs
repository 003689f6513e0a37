namespace GovInfoDisclosure;

/// <summary>
/// Rules about headings and labels as printed. A report does not keep them, so these rules speak only where the reader's diagnostics are
/// given; each repeats those of some codes.
/// </summary>
internal static class InputRules
{
    private static readonly BilingualText OfficialForm = new("国家统一格式", "the national format");

    internal static readonly ConsistencyRule[] All =
    [
        new(RuleIds.HeadingsWithoutNumbers, IssueSeverity.Warning, RuleScope.Input,
            new("分组标题行没有自己的数字", "Group headings have no numbers of their own"), new("表三结构", "structure of table R"), static context =>
                Repeat(context, DiagnosticCodes.HeadingWithNumbers)),
        new(RuleIds.SectionNumbers, IssueSeverity.Warning, RuleScope.Input,
            new("六个部分依次编号为一至六", "The sections are numbered 一 to 六 in the official order"), OfficialForm, static context =>
                Repeat(context, DiagnosticCodes.HeadingNumber)),
        new(RuleIds.OfficialHeadings, IssueSeverity.Info, RuleScope.Input,
            new("各部分标题与格式一致", "Headings are those of the format"), OfficialForm, static context =>
                Repeat(context, DiagnosticCodes.HeadingDeviates, DiagnosticCodes.HeadingMissing)),
        new(RuleIds.OfficialLabels, IssueSeverity.Info, RuleScope.Input,
            new("表格的行列名称与格式一致", "Labels of rows and columns are those of the format"), OfficialForm, static context =>
                Repeat(context, DiagnosticCodes.LabelDeviates)),
    ];

    private static void Repeat(RuleContext context, params string[] codes)
    {
        var diagnostics = context.Subject.Input.Reading!.Diagnostics.Where(diagnostic => codes.Contains(diagnostic.Code)).ToArray();
        foreach (var diagnostic in diagnostics)
            context.Fail(diagnostic.Message, diagnostic.Path is { } path ? [path] : []);
        if (diagnostics.Length == 0)
            context.Pass(static () => new("阅读时没有发现不一致。", "The reader noticed nothing of the kind."), []);
    }
}
