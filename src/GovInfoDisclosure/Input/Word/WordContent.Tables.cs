using System.Xml;

namespace GovInfoDisclosure;

// Tables, rows and cells.
internal sealed partial class WordContent
{
    private WordTable? _table;
    private int _tableDepth;
    private int _tablesTooDeep;

    /// <summary>The place of the first table that is nested too deeply, or null.</summary>
    internal int? TooDeepTableAt { get; private set; }

    private bool IsInCell => _tablesTooDeep == 0 && _table is { Page.IsInCell: true };

    private bool TryStartTable(XmlReader reader)
    {
        OpenPendingCell(default);
        if (_leftOut > 0)
            return false;
        Text.BreakLine();
        if (_tablesTooDeep > 0 || _tableDepth == maxTableDepth || _table is { Page.IsInCell: false })
        {
            TooDeepTableAt ??= Text.Length;
            _tablesTooDeep++;
        }
        else
        {
            var page = new PageTable(_table?.Page, Text.Length);
            if (_table is null)
                Tables.Add(page);
            else
                _table.Page.Add(page);
            _table = new(page, _table);
            _tableDepth++;
        }

        Push(ScopeKind.Table, reader);
        return true;
    }

    private void EndTable()
    {
        Text.BreakLine();
        if (_tablesTooDeep > 0)
        {
            _tablesTooDeep--;
            return;
        }

        _table!.Page.Close(Text.Length);
        _table = _table.Parent;
        _tableDepth--;
    }

    private void StartRow(XmlReader reader)
    {
        if (_tablesTooDeep > 0 || _table is not { Page.IsInRow: false })
            return;
        Text.BreakLine();
        _table.StartRow(Text.Length);
        Push(ScopeKind.Row, reader);
    }

    private void ReadRowProperties(XmlReader reader)
    {
        var (depth, group) = (reader.Depth, "");
        while (WordXml.NextInside(reader, depth, ref group))
        {
            if (reader.Depth > depth + 1 || _tablesTooDeep > 0 || _table is not { Page.IsInRow: true })
                continue;
            if (group == "gridBefore")
                _table.SkipColumns(WordXml.Number(WordXml.Value(reader), 0));
            else if (group == "hidden" && WordXml.IsOn(reader) && !KeepsHidden)
                _table.LeaveRowOut();
            if (group is "ins" or "del")
                NoteRevision();
            if (group == "del")
                _table.LeaveRowOut();
        }
    }

    private void StartCell(XmlReader reader)
    {
        if (_tablesTooDeep > 0 || _table is not { Page: { IsInRow: true, IsInCell: false }, IsCellPending: false, IsCellCovered: false })
            return;
        Text.BreakLine();
        _table.IsCellPending = true;
        Push(ScopeKind.Cell, reader);
    }

    private void ReadCellProperties(XmlReader reader)
    {
        var (depth, group, cell) = (reader.Depth, "", default(WordCellProperties));
        while (WordXml.NextInside(reader, depth, ref group))
        {
            if (reader.Depth > depth + 1)
                continue;
            switch (group)
            {
                case "gridSpan":
                    cell.Span = WordXml.Number(WordXml.Value(reader), 1);
                    break;
                case "vMerge":
                    cell.IsMerged = true;
                    cell.ContinuesAbove = WordXml.Value(reader) != "restart";
                    break;
                case "hMerge":
                    cell.ContinuesBefore = WordXml.Value(reader) != "restart";
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;
            }
        }

        OpenPendingCell(cell);
    }

    private void OpenPendingCell(in WordCellProperties cell)
    {
        if (_tablesTooDeep > 0 || _table is not { IsCellPending: true })
            return;
        _table.OpenCell(Text, cell);
        if (_table.IsCellCovered)
            LeaveOut(ScopeKind.Cell);
    }

    private void EndCell()
    {
        Text.EndNote(0);
        Text.BreakLine();
        _table!.CloseCell(Text);
    }

    // A cell that shows nothing else is no blank.
    private void MarkUnread()
    {
        if (_leftOut == 0 && !IsHidden && IsInCell)
            _table!.Page.MarkUnread();
    }
}
