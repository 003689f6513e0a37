using System.Globalization;
using System.Xml;

namespace GovInfoDisclosure;

// Paragraphs, runs and what they show.
internal sealed partial class WordContent
{
    private const string SoftHyphen = "\u00AD";

    // The automatic number that the paragraph has not shown yet.
    private string _number = "";
    private bool _joinsNext;
    private WordRunFormat _paragraphFormat;
    private WordRunFormat _runFormat;

    private bool IsHidden => !KeepsHidden && (_runFormat.Hides || _fields.IsInContents);

    private void StartParagraph(XmlReader reader)
    {
        OpenPendingCell(default);
        (_number, _joinsNext) = ("", false);
        _runFormat = _paragraphFormat = styles.FormatOf(null, isParagraph: true);
        Push(ScopeKind.Paragraph, reader);
    }

    private void EndParagraph()
    {
        if (IsInCell)
            ShowNumber();
        _number = "";
        _fields.EndParagraph();
        if (_joinsNext)
            return;
        Text.EndNote(0);
        Text.BreakLine();
        AddBoxes();
    }

    private void ReadParagraphProperties(XmlReader reader)
    {
        var (depth, group, place) = (reader.Depth, "", default(WordListPlace));
        string? style = null;
        while (WordXml.NextInside(reader, depth, ref group))
        {
            switch (reader.Depth - depth, group, reader.LocalName)
            {
                case (1, "pStyle", _):
                    style = WordXml.Value(reader);
                    break;
                case (2, "numPr", "numId"):
                    place = place with { List = WordXml.Number(WordXml.Value(reader), 0) };
                    break;
                case (2, "numPr", "ilvl"):
                    place = place with { Level = WordXml.Number(WordXml.Value(reader), 0) };
                    break;

                // The end of the paragraph is taken away, or not shown.
                case (2, "rPr", "del" or "moveFrom"):
                    NoteRevision();
                    _joinsNext = true;
                    break;
                case (2, "rPr", "vanish") when WordXml.IsOn(reader) && !KeepsHidden:
                    _joinsNext = true;
                    break;
            }
        }

        _runFormat = _paragraphFormat = styles.FormatOf(style, isParagraph: true);
        if (_leftOut == 0 && !_joinsNext)
            _number = NumberOf(place, style);
    }

    private string NumberOf(WordListPlace place, string? style)
    {
        if (place.List is not null)
            return numbering.Next(place, style);
        var ofStyle = styles.ListOf(style, out var saidBy);
        return numbering.Next(ofStyle with { Level = place.Level ?? ofStyle.Level }, saidBy);
    }

    private void StartRun(XmlReader reader)
    {
        _runFormat = _paragraphFormat;
        Push(ScopeKind.Run, reader);
    }

    private void ReadRunProperties(XmlReader reader)
    {
        var (depth, group, format) = (reader.Depth, "", default(WordRunFormat));
        while (WordXml.NextInside(reader, depth, ref group))
        {
            if (reader.Depth == depth + 1)
                format.Take(reader);
        }

        if (_scopes.Count > 0 && _scopes[_scopes.Count - 1].Kind == ScopeKind.Run)
            _runFormat = format.Over(styles.FormatOf(format.Style, isParagraph: false)).Over(_paragraphFormat);
    }

    // A placeholder asks for a text that nobody has typed.
    private void ReadControlProperties(XmlReader reader)
    {
        var (depth, group, isPlaceholder) = (reader.Depth, "", false);
        while (WordXml.NextInside(reader, depth, ref group))
            isPlaceholder |= reader.LocalName == "showingPlcHdr" && WordXml.IsOn(reader);
        if (isPlaceholder)
            LeaveOut(ScopeKind.Control);
    }

    private void LeaveOut(ScopeKind kind)
    {
        var at = _scopes.FindLastIndex(scope => scope.Kind == kind);
        if (at < 0 || _scopes[at].IsLeftOut)
            return;
        var scope = _scopes[at];
        scope.IsLeftOut = true;
        _scopes[at] = scope;
        _leftOut++;
    }

    private void AddValue(XmlReader reader)
    {
        var kind = _scopes.Count == _firstScope ? ScopeKind.Other : _scopes[_scopes.Count - 1].Kind;
        if (kind == ScopeKind.Code && _leftOut == 0)
            _fields.AddCode(reader.Value);
        else if (kind == ScopeKind.Text)
            AddText(reader.XmlSpace == XmlSpace.Preserve ? reader.Value : reader.Value.Trim(' ', '\t', '\r', '\n'));
    }

    private void AddText(string text)
    {
        if (_leftOut > 0 || _fields.IsInCode)
            return;
        if (IsHidden)
        {
            HiddenLength += text.Count(static character => !char.IsWhiteSpace(character));
            return;
        }

        ShowNumber();
        text = text.Replace('\n', ' ').Replace('\r', ' ').Replace(SoftHyphen, "");
        if (IsInCell)
        {
            if (_runFormat.IsRaised == true)
                Text.StartNote(0);
            else
                Text.EndNote(0);
            Text.Append(text.AsSpan(), 0);
        }

        // A tab that begins a line only indents it.
        else if (text is not ("" or "\t") || Text.Last != '\n')
            Text.AppendPreformatted(text.AsSpan(), 0);
    }

    private void ShowNumber()
    {
        if (_number.Length == 0)
            return;

        // Behind a narrow sign Word puts a tab, which would be a border between cells here.
        var text = Characters.Width(_number[_number.Length - 1]) > 1 ? _number : _number + " ";
        _number = "";
        if (IsInCell)
            Text.Append(text.AsSpan(), 0);
        else
            Text.AppendPreformatted(text.AsSpan(), 0);
    }

    private void BreakLine()
    {
        if (_leftOut == 0 && !_fields.IsInCode && !IsHidden)
            Text.BreakLine();
    }

    // The signs of symbol fonts have no meaning outside of their font.
    private void AddSymbol(XmlReader reader)
    {
        var isCode = ushort.TryParse(WordXml.Attribute(reader, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
        if (isCode && code > ' ' && char.GetUnicodeCategory((char)code) is not (UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate))
            AddText(((char)code).ToString());
        else
            MarkUnread();
    }

    private void StartFieldPart(string? type)
    {
        if (_leftOut > 0)
            return;
        if (type == "begin")
            _fields.Begin();
        else if (type == "separate")
            _fields.Separate();
        else if (type == "end")
            _fields.End();
    }

    private void NoteRevision()
    {
        if (_leftOut > 0)
            return;
        FirstRevision ??= Text.Length;
        RevisionCount++;
    }

    private void AddBoxes()
    {
        if (_boxes.Count == 0)
            return;
        string[] boxes = [.. _boxes];
        _boxes.Clear();
        _boxDepth++;
        foreach (var box in boxes)
        {
            using var reader = XmlReader.Create(new StringReader(box), WordXml.Settings);
            if (reader.MoveToContent() == XmlNodeType.Element && !reader.IsEmptyElement && reader.Read())
                ReadAll(reader);
        }

        _boxDepth--;
    }
}
