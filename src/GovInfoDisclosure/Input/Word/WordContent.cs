using System.Xml;

namespace GovInfoDisclosure;

/// <summary>
/// What a Word document shows: its text, line by line, and its tables. Reads the XML of the document once, from its start to its end.
/// </summary>
internal sealed partial class WordContent(WordStyles styles, WordNumbering numbering, int maxTableDepth, bool keepsHidden)
{
    // Tables in tables, as deep as they are read, need some hundred.
    private const int MaximumDepth = 400;

    // Text boxes in text boxes: Word itself makes none.
    private const int MaximumBoxes = 4;

    private readonly WordFields _fields = new();
    private readonly List<string> _boxes = [];
    private readonly List<Scope> _scopes = [];
    private int _firstScope;
    private int _boxDepth;

    // The number of open scopes whose text is not shown.
    private int _leftOut;

    private enum ScopeKind
    {
        Paragraph,
        Run,
        Text,
        Code,
        Table,
        Row,
        Cell,
        Alternatives,
        Control,
        Other,
    }

    internal HtmlText Text { get; } = new("");

    /// <summary>The tables that stand in no other.</summary>
    internal List<PageTable> Tables { get; } = [];

    internal bool KeepsHidden { get; } = keepsHidden;

    /// <summary>The number of visible characters that were left out as hidden.</summary>
    internal int HiddenLength { get; private set; }

    internal int ImageCount { get; private set; }

    /// <summary>The place of the first tracked change in the text, or null.</summary>
    internal int? FirstRevision { get; private set; }

    internal int RevisionCount { get; private set; }

    internal void Read(XmlReader reader)
    {
        ReadAll(reader);
        AddBoxes();
        Text.BreakLine();
    }

    private void ReadAll(XmlReader reader)
    {
        var first = _firstScope;
        _firstScope = _scopes.Count;
        var isThere = reader.NodeType == XmlNodeType.Element || reader.Read();
        while (isThere)
        {
            if (reader.Depth > MaximumDepth)
                throw new WordFileException(DiagnosticDescriptors.WordFileTooLarge, "");
            if (reader.NodeType == XmlNodeType.Element && !TryStart(reader))
            {
                reader.Skip();
                isThere = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.EndElement)
                End(reader.Depth);
            else if (reader.HasValue)
                AddValue(reader);
            isThere = reader.Read();
        }

        _firstScope = first;
    }

    // False where the element is to be skipped, or was read to its end.
    private bool TryStart(XmlReader reader)
    {
        if (WordXml.IsCompatibility(reader))
            return TryStartAlternative(reader);
        if (!WordXml.IsWord(reader))
        {
            StartOther(reader);
            return true;
        }

        return TryStartWord(reader);
    }

    private bool TryStartWord(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                StartParagraph(reader);
                return true;
            case "r":
                StartRun(reader);
                return true;
            case "t":
                Push(ScopeKind.Text, reader);
                return true;
            case "instrText":
                Push(ScopeKind.Code, reader);
                return true;
            case "pPr":
                ReadParagraphProperties(reader);
                return false;
            case "rPr":
                ReadRunProperties(reader);
                return false;
            case "txbxContent":
                return TryStartBox(reader);
            case "sdt":
                Push(ScopeKind.Control, reader);
                return true;
            case "sdtPr":
                ReadControlProperties(reader);
                return false;
            case "ins" or "moveTo":
                NoteRevision();
                return true;
            case "del" or "moveFrom":
                NoteRevision();
                return false;
            default:
                return TryStartTablePart(reader);
        }
    }

    private bool TryStartTablePart(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "tbl":
                return TryStartTable(reader);
            case "tr":
                StartRow(reader);
                return true;
            case "tc":
                StartCell(reader);
                return true;
            case "trPr":
                ReadRowProperties(reader);
                return false;
            case "tcPr":
                ReadCellProperties(reader);
                return false;
            default:
                return TryStartInRun(reader);
        }
    }

    private bool TryStartInRun(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "tab" or "ptab":
                AddText("\t");
                return true;
            case "br" or "cr":
                BreakLine();
                return true;
            case "noBreakHyphen":
                AddText("-");
                return true;
            case "sym":
                AddSymbol(reader);
                return true;
            case "fldChar":
                StartFieldPart(WordXml.Attribute(reader, "fldCharType"));
                return true;
            case "fldSimple":
                return KeepsHidden || !WordFields.IsContents(WordXml.Attribute(reader, "instr") ?? "");
            case "checkBox":
                MarkUnread();
                return true;

            // What was there before a tracked change, readings above characters, and what only arranges the page.
            case "delText" or "delInstrText" or "rt" or "rubyPr" or "tblPr" or "tblGrid" or "tblPrEx" or "sectPr" or "background"
                or "pPrChange" or "rPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPrChange" or "tblGridChange":
                return false;
            default:
                return true;
        }
    }

    // What other parts of the standard put into the document: formulas, drawings.
    private void StartOther(XmlReader reader)
    {
        if (WordXml.IsFormula(reader) && reader.LocalName == "t")
            Push(ScopeKind.Text, reader);
        else if (reader.LocalName is "blip" or "imagedata" && _leftOut == 0)
        {
            ImageCount++;
            MarkUnread();
        }
    }

    // Of several ways to say the same, the first.
    private bool TryStartAlternative(XmlReader reader)
    {
        if (reader.LocalName == "AlternateContent")
        {
            Push(ScopeKind.Alternatives, reader);
            return true;
        }

        var at = _scopes.Count - 1;
        if (at < _firstScope || _scopes[at] is not { Kind: ScopeKind.Alternatives, IsDone: false } scope)
            return false;
        scope.IsDone = true;
        _scopes[at] = scope;
        return true;
    }

    private void Push(ScopeKind kind, XmlReader reader, bool isLeftOut = false)
    {
        if (isLeftOut)
            _leftOut++;
        _scopes.Add(new(kind, reader.Depth) { IsLeftOut = isLeftOut });
        if (reader.IsEmptyElement)
            End(reader.Depth);
    }

    private void End(int depth)
    {
        if (_scopes.Count == _firstScope || _scopes[_scopes.Count - 1] is var scope && scope.Depth != depth)
            return;
        _scopes.RemoveAt(_scopes.Count - 1);
        if (scope.IsLeftOut)
            _leftOut--;
        switch (scope.Kind)
        {
            case ScopeKind.Paragraph:
                EndParagraph();
                break;
            case ScopeKind.Table:
                EndTable();
                break;
            case ScopeKind.Row when _tablesTooDeep == 0:
                _table?.EndRow(Text.Length);
                break;
            case ScopeKind.Cell when _tablesTooDeep == 0:
                EndCell();
                break;
        }
    }

    // A text box is read behind the paragraph that it hangs on.
    private bool TryStartBox(XmlReader reader)
    {
        if (_boxDepth == MaximumBoxes || _leftOut > 0)
            return false;
        using var box = reader.ReadSubtree();
        box.MoveToContent();
        _boxes.Add(box.ReadOuterXml());
        return false;
    }

    private struct Scope(ScopeKind kind, int depth)
    {
        internal readonly ScopeKind Kind = kind;
        internal readonly int Depth = depth;
        internal bool IsLeftOut;

        /// <summary>Whether one of the alternatives was read.</summary>
        internal bool IsDone;
    }
}
