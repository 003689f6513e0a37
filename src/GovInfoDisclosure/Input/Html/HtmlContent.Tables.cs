using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

// Tables, rows and cells. A missing start or end tag is supplied as browsers do. Where a browser would drop a row or cell that stands in no
// table, a table begins: what was torn out of its table is still a row.
internal sealed partial class HtmlContent
{
    // What browsers allow.
    private const int MaximumRowSpan = 65534;

    private readonly int[] _columnsInUse = new int[PageTable.MaximumColumns];
    private PageTable? _table;
    private int _tableDepth;
    private int _tablesTooDeep;

    /// <summary>The place of the first table that is nested too deeply, or null.</summary>
    internal int? TooDeepTableAt { get; private set; }

    private void OpenTable(int sourceOffset)
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0 || (_tableDepth == _maxTableDepth && _table!.IsInCell))
        {
            TooDeepTableAt ??= sourceOffset;
            _tablesTooDeep++;
            return;
        }

        if (_table is { IsInCell: false })
            CloseTable();
        var table = new PageTable(_table, Text.Length);
        MarkOther();
        if (_table is null)
            Tables.Add(table);
        else
            _table.Add(table);
        _table = table;
        _tableDepth++;
        Push(new(ScopeKind.Table));
    }

    private void OpenRowGroup()
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0 || _table is null)
            return;
        CloseRow();
        _table.StartGroup();
    }

    private void OpenRow(int sourceOffset)
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0)
            return;
        if (_table is null)
            OpenTable(sourceOffset);
        CloseRow();
        _table!.OpenRow(Text.Length);
    }

    private void OpenCell(HtmlTagToken token, HtmlAttributes attributes)
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0)
            return;
        if (_table is not { IsInRow: true })
            OpenRow(token.Position.Index);
        CloseCell();
        var columnSpan = attributes.HasFlag(HtmlAttributes.ColumnSpan) ? ReadNumber(token.GetAttribute("colspan").AsSpan()) : 1;
        var rowSpan = attributes.HasFlag(HtmlAttributes.RowSpan) ? ReadNumber(token.GetAttribute("rowspan").AsSpan()) : 1;
        _table!.OpenCell(Text, token.Position.Index, Math.Max(1, columnSpan), rowSpan);
        Push(new(ScopeKind.Cell));
    }

    private void CloseTablePart(HtmlTag tag)
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0)
        {
            if (tag == HtmlTag.Table)
                _tablesTooDeep--;
        }
        else if (_table is null)
            return;
        else if (tag == HtmlTag.Cell)
            CloseCell();
        else if (tag == HtmlTag.Table)
            CloseTable();
        else
        {
            CloseRow();
            if (tag == HtmlTag.RowGroup)
                _table.StartGroup();
        }
    }

    private void CloseTable()
    {
        _tablesTooDeep = 0;
        CloseRow();
        PopThrough(ScopeKind.Table);
        _table!.Close(Text.Length, _columnsInUse);
        _table = _table.Parent;
        _tableDepth--;
    }

    private void CloseRow()
    {
        CloseCell();
        _table!.CloseRow(Text.Length);
    }

    private void CloseCell()
    {
        if (!_table!.IsInCell)
            return;
        PopThrough(ScopeKind.Cell);
        Text.EndNote(0);
        Text.BreakLine();
        _table.CloseCell(Text);
    }

    // As browsers read it: digits at the start, whatever follows; 1 where there is none. A row span of 0 reaches to the end of the group.
    private static int ReadNumber(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var (number, length) = (0, 0);
        while (length < text.Length && text[length] is >= '0' and <= '9')
            number = Math.Min(MaximumRowSpan, (number * 10) + text[length++] - '0');
        return length == 0 ? 1 : number;
    }
}
