namespace GovInfoDisclosure;

/// <summary>
/// All texts that the form prints, titles of sections, labels of rows and headings, for finding them anywhere in a line. Made from the
/// layout.
/// </summary>
internal sealed class FormTexts
{
    private const string Skipped = "“”‘’\"'＂＇、，,·・《》〈〉()（）〔〕:：/／";

    // The trie: from a node and a character to the next node.
    private readonly Dictionary<(int Node, char Character), int> _next = [];
    private readonly List<FormText?> _ends = [null];
    private readonly bool[] _begins = new bool['\u9FFF' - '\u3400' + 1];

    private FormTexts()
    {
        Span<char> buffer = stackalloc char[LabelText.MaximumLength];
        foreach (var section in ReportSection.All)
        {
            foreach (var core in section.Cores)
                Add(core, static (text, value) => text.Section = value, section);
        }

        foreach (var row in ReportLayout.Editions.SelectMany(edition =>
            ReportSection.Tables.SelectMany(section => ReportLayout.Rows(section.Table!.Value, edition))))
        {
            Add(LabelText.FoldAll(row.Name.AsSpan(), buffer).ToString(), AddRow, row);
            foreach (var core in row.Cores)
                Add(core, AddRow, row);
            foreach (var column in row.Columns)
            {
                Add(LabelText.FoldAll(column.Label.AsSpan(), buffer).ToString(), AddColumn, column);
                foreach (var core in column.Cores)
                    Add(core, AddColumn, column);
            }
        }

        foreach (var heading in (string[])[ReportLayout.ContentHeading, ReportLayout.BalanceNote, ReportLayout.ApplicantHeading,
            ReportLayout.OrganizationHeading])
            Add(LabelText.FoldAll(heading.AsSpan(), buffer).ToString(), static (_, _) => { }, heading);
    }

    internal static FormTexts All { get; } = new();

    /// <summary>The longest text of the form that begins at a place.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where it ends.</param>
    internal FormText? Match(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at >= text.Length || !MayBegin(text[at]))
            return null;
        FormText? found = null;
        var node = 0;
        for (var i = at; i < text.Length; i++)
        {
            var character = text[i];
            if (!Characters.IsLetterOrDigit(character))
            {
                if (Characters.IsSpace(character) && character != '\t' || Skipped.IndexOf(character) >= 0)
                    continue;
                break;
            }

            if (!_next.TryGetValue((node, PrintFold.Of(character)), out node))
                break;
            if (_ends[node] is { } longer)
                (found, end) = (longer, i + 1);
        }

        return found;
    }

    private bool MayBegin(char character)
    {
        var folded = PrintFold.Of(character);
        return folded is >= '\u3400' and <= '\u9FFF' && _begins[folded - '\u3400'];
    }

    private static void AddRow(FormText text, LayoutRow row) => text.Rows.Add(row);

    private static void AddColumn(FormText text, LayoutColumn column) => text.Columns.Add(column);

    private void Add<T>(string folded, Action<FormText, T> say, T value)
    {
        var isOpen = folded[folded.Length - 1] == '*';
        var node = 0;
        foreach (var character in folded.TrimEnd('*'))
        {
            if (!_next.TryGetValue((node, character), out var next))
            {
                _next[(node, character)] = next = _ends.Count;
                _ends.Add(null);
            }

            node = next;
        }

        _begins[folded[0] - '\u3400'] = true;
        var text = _ends[node] ??= new();
        text.IsOpen |= isOpen;
        say(text, value);
    }
}

/// <summary>What a text of the form may be: 其他 is a row as well as a column.</summary>
internal sealed class FormText
{
    internal ReportSection? Section { get; set; }

    internal List<LayoutRow> Rows { get; } = [];

    internal List<LayoutColumn> Columns { get; } = [];

    /// <summary>Whether more may follow before the label ends.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Whether one of its rows, or its section, carries the number.</summary>
    internal bool Carries(in Numbering numbering)
    {
        if (Section is not null && numbering.Kind == NumberingKind.Chinese && numbering.Value == Section.Ordinal)
            return true;
        foreach (var row in Rows)
        {
            var own = LabelText.ReadNumbering(row.Number.AsSpan());
            if (own.Kind == numbering.Kind && own.Value == numbering.Value)
                return true;
        }

        return false;
    }
}
