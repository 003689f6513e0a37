namespace GovInfoDisclosure;

/// <summary>
/// All texts that the form prints, titles of sections, labels of rows and headings, for finding them anywhere in a line. Made from the
/// layout.
/// </summary>
internal sealed class FormTexts
{
    private const string Skipped = "“”‘’\"'＂＇、，,·・《》〈〉()（）〔〕:：/／";

    private const char FirstBeginning = '\u3400';
    private const char LastBeginning = '\u9FFF';

    // The trie: for each character that a text begins with its node, and from there on the nodes of the characters that may follow.
    private readonly Node?[] _beginnings = new Node?[LastBeginning - FirstBeginning + 1];

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
        if (at >= text.Length || Beginning(text[at]) is not { } node)
            return null;
        var found = node.Text;
        if (found is not null)
            end++;
        for (var i = at + 1; i < text.Length; i++)
        {
            var character = text[i];
            if (!Characters.IsLetterOrDigit(character))
            {
                if (Characters.IsSpace(character) && character != '\t' || Skipped.IndexOf(character) >= 0)
                    continue;
                break;
            }

            if (node.Follow(PrintFold.Of(character)) is not { } next)
                break;
            node = next;
            if (node.Text is { } longer)
                (found, end) = (longer, i + 1);
        }

        return found;
    }

    /// <summary>Whether a text of the form begins with a character.</summary>
    internal bool MayBegin(char character) => Beginning(character) is not null;

    private Node? Beginning(char character)
    {
        var folded = PrintFold.Of(character);
        return folded is >= FirstBeginning and <= LastBeginning ? _beginnings[folded - FirstBeginning] : null;
    }

    private static void AddRow(FormText text, LayoutRow row) => text.Rows.Add(row);

    private static void AddColumn(FormText text, LayoutColumn column) => text.Columns.Add(column);

    private void Add<T>(string folded, Action<FormText, T> say, T value)
    {
        var isOpen = folded[folded.Length - 1] == '*';
        var node = _beginnings[folded[0] - FirstBeginning] ??= new(folded[0]);
        foreach (var character in folded.Substring(1).TrimEnd('*'))
            node = node.Follow(character) ?? node.Add(character);
        var text = node.Text ??= new();
        text.IsOpen |= isOpen;
        say(text, value);
    }

    // Few characters follow one, so the nodes behind it stand in a chain.
    private sealed class Node(char character)
    {
        private Node? _first;
        private Node? _sibling;

        internal FormText? Text { get; set; }

        internal Node? Follow(char next)
        {
            var node = _first;
            while (node is not null && node.Character != next)
                node = node._sibling;
            return node;
        }

        internal Node Add(char next) => _first = new(next) { _sibling = _first };

        private char Character => character;
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
