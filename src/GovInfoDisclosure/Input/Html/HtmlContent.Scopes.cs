using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

// The few open elements that matter: cells and tables, one element that is left out, and those that keep their line breaks.
internal sealed partial class HtmlContent
{
    private const string RubyName = "ruby";
    private const string ReadingName = "rt";

    private Scope[] _scopes = new Scope[16];
    private int _depth;
    private bool _isPreformatted;

    private enum ScopeKind : byte
    {
        Table,
        Cell,
        Preformatted,
        LeftOut,
    }

    private enum LeftOutReason : byte
    {
        None,

        /// <summary>No part of the page's text, in any case.</summary>
        NotText,
        Furniture,
        Hidden,
    }

    /// <summary>The number of visible characters that were left out as hidden.</summary>
    internal int HiddenLength { get; private set; }

    /// <summary>The number of visible characters that were left out as parts around the content.</summary>
    internal int FurnitureLength { get; private set; }

    /// <summary>Whether an element that is left out is open.</summary>
    internal bool IsLeavingOut => _depth > 0 && _scopes[_depth - 1].Kind == ScopeKind.LeftOut;

    private LeftOutReason WhyLeftOut(HtmlTagToken token, HtmlTag tag, HtmlAttributes attributes)
    {
        if (tag == HtmlTag.LeftOut || (tag == HtmlTag.Reading && !IsInCell))
            return LeftOutReason.NotText;
        if (attributes.HasFlag(HtmlAttributes.Mark) && token.GetAttribute(HtmlAttributeNames.Mark) == HtmlAttributeNames.FindingMark)
            return LeftOutReason.NotText;
        if (!_reading.HasFlag(HtmlReading.KeepsHidden)
            && (attributes.HasFlag(HtmlAttributes.Hidden) || tag == HtmlTag.Struck
                || (attributes.HasFlag(HtmlAttributes.Class) && _styles.Hides(token.Name, token.GetAttribute("class").AsSpan()))
                || (attributes.HasFlag(HtmlAttributes.Style) && HidesByStyle(token.GetAttribute("style").AsSpan(), tag))))
            return LeftOutReason.Hidden;
        return tag == HtmlTag.Furniture && !_reading.HasFlag(HtmlReading.KeepsFurniture) ? LeftOutReason.Furniture : LeftOutReason.None;
    }

    // Blocks without size only take the gaps from between their parts, which have a size of their own.
    private static bool HidesByStyle(ReadOnlySpan<char> style, HtmlTag tag) =>
        InlineStyle.Hides(style) || (tag == HtmlTag.Inline && InlineStyle.HasNoSize(style));

    private void StartLeavingOut(HtmlTag tag, string name, LeftOutReason reason)
    {
        if (tag.IsBlock())
            Text.BreakLine();
        if (_table is not null && _tablesTooDeep == 0)
        {
            if (tag == HtmlTag.Cell)
                CloseCell();
            else if (tag is HtmlTag.Row or HtmlTag.RowGroup)
                CloseRow();
        }

        var isRun = tag is HtmlTag.Struck or HtmlTag.Raised or HtmlTag.Reading;
        Push(new(ScopeKind.LeftOut) { Name = name, Tag = isRun ? HtmlTag.Inline : tag, Reason = reason });
    }

    // Whether a start tag cannot stand in the element that is left out, and so ends it.
    private bool StartTagEndsLeftOut(HtmlTag tag, string name, bool isSelfClosing)
    {
        ref var scope = ref _scopes[_depth - 1];
        if (scope.Name is ReadingName && name is ReadingName or "rp" or "rb")
            return TryPop();
        var isOuterPart = tag.TableRank() > 0 && tag != HtmlTag.Table && tag.TableRank() >= scope.Tag.TableRank()
            && (_table is not null || scope.Tag.TableRank() > 0);
        var isNext = (scope.Tag == HtmlTag.Paragraph && (tag.IsBlock() || tag == HtmlTag.Rule))
            || (scope.Tag == HtmlTag.ListItem && tag == HtmlTag.ListItem);
        if (scope.OpenTables == 0 && (isOuterPart || (isNext && scope.OpenBlocks == 0)))
        {
            Pop();
            return true;
        }

        if (name == scope.Name && !(tag == HtmlTag.Inline && isSelfClosing))
            scope.Nested++;
        else if (tag == HtmlTag.Table)
            scope.OpenTables++;
        if (tag == HtmlTag.Paragraph)
            scope.OpenParagraphs++;
        else if (tag.IsBlock() && tag.TableRank() == 0 && tag != HtmlTag.ListItem)
            scope.OpenBlocks++;
        return false;
    }

    // Whether an end tag is that of an element around the one that is left out, and so ends both.
    private bool EndTagEndsMoreThanLeftOut(HtmlTag tag, string name)
    {
        ref var scope = ref _scopes[_depth - 1];
        if (scope.Name is ReadingName && name == RubyName)
            return TryPop();
        var rank = tag.TableRank();
        if (name == scope.Name && (scope.Nested > 0 || scope.OpenTables == 0))
        {
            if (scope.Nested-- == 0)
                Pop();
            else if (tag.IsBlock() && rank == 0)
                scope.OpenBlocks--;
            return false;
        }

        if (tag == HtmlTag.Table && scope.OpenTables > 0)
            scope.OpenTables--;
        else if (rank > 0)
            return scope.OpenTables == 0 && rank >= scope.Tag.TableRank() && _table is not null && TryPop();
        else if (scope.Tag.TableRank() == 0 && scope.OpenTables == 0)
            return EndsOuterBlock(ref scope, tag) && TryPop();
        return false;
    }

    private static bool EndsOuterBlock(ref Scope scope, HtmlTag tag)
    {
        if (tag == HtmlTag.Paragraph)
            return scope.OpenParagraphs-- <= 0 && scope.Tag == HtmlTag.Inline;
        return tag.IsBlock() && tag != HtmlTag.ListItem && scope.OpenBlocks-- <= 0;
    }

    private void CountLeftOut(ReadOnlySpan<char> text)
    {
        var visible = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                visible++;
        }

        if (_scopes[_depth - 1].Reason == LeftOutReason.Hidden)
            HiddenLength += visible;
        else if (_scopes[_depth - 1].Reason == LeftOutReason.Furniture)
            FurnitureLength += visible;
    }

    private void StartPreformatted(HtmlTagToken token, HtmlTag tag, HtmlAttributes attributes)
    {
        if (_isPreformatted)
        {
            if (_scopes[_depth - 1].Kind == ScopeKind.Preformatted && token.Name == _scopes[_depth - 1].Name)
                _scopes[_depth - 1].Nested++;
        }
        else if (tag == HtmlTag.Preformatted
            || (attributes.HasFlag(HtmlAttributes.Style) && InlineStyle.KeepsLines(token.GetAttribute("style").AsSpan())))
        {
            Push(new(ScopeKind.Preformatted) { Name = token.Name });
            _isPreformatted = true;
            _isAfterPre = tag == HtmlTag.Preformatted;
        }
    }

    private void EndPreformatted(string name)
    {
        if (_isPreformatted && _scopes[_depth - 1].Kind == ScopeKind.Preformatted && name == _scopes[_depth - 1].Name
            && _scopes[_depth - 1].Nested-- == 0)
            Pop();
    }

    private void Push(Scope scope)
    {
        if (_depth == _scopes.Length)
            Array.Resize(ref _scopes, _depth * 2);
        scope.WasPreformatted = _isPreformatted;
        _scopes[_depth++] = scope;

        // A table inside pre is laid out like any other.
        if (scope.Kind == ScopeKind.Table)
            _isPreformatted = false;
    }

    private void Pop()
    {
        _isPreformatted = _scopes[--_depth].WasPreformatted;
        if (_shown is not null && _scopes[_depth].Kind == ScopeKind.LeftOut)
            EndShown(_scopes[_depth].Name);
    }

    private bool TryPop()
    {
        Pop();
        return true;
    }

    private void PopThrough(ScopeKind kind)
    {
        while (_scopes[_depth - 1].Kind != kind)
            Pop();
        Pop();
    }

    private struct Scope(ScopeKind kind)
    {
        internal readonly ScopeKind Kind = kind;
        internal string? Name;
        internal HtmlTag Tag;
        internal LeftOutReason Reason;

        /// <summary>The open elements of the same name inside.</summary>
        internal int Nested;
        internal int OpenTables;
        internal int OpenBlocks;
        internal int OpenParagraphs;
        internal bool WasPreformatted;
    }
}
