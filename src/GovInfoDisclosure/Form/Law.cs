namespace GovInfoDisclosure;

/// <summary>A sum that a table must keep: the cells of the left side add up to those of the right side.</summary>
internal sealed class Law
{
    internal Law(string ruleId, BilingualText subject, BilingualText leftLabel, LayoutCell[] left,
        BilingualText rightLabel, LayoutCell[] right, LayoutCell[] places)
    {
        RuleId = ruleId;
        Subject = subject;
        (LeftLabel, RightLabel) = (leftLabel, rightLabel);
        Left = Array.ConvertAll(left, cell => Array.IndexOf(places, cell));
        Right = Array.ConvertAll(right, cell => Array.IndexOf(places, cell));
        LeftAddresses = left.Select(static cell => cell.Address).ToValueList();
        RightAddresses = right.Select(static cell => cell.Address).ToValueList();
    }

    /// <summary>The rule that states the law.</summary>
    internal string RuleId { get; }

    /// <summary>The row, column or block that it is about.</summary>
    internal BilingualText Subject { get; }

    /// <summary>What the left side is.</summary>
    internal BilingualText LeftLabel { get; }

    /// <summary>What the right side is.</summary>
    internal BilingualText RightLabel { get; }

    /// <summary>The cells of the left side, as positions in the table.</summary>
    internal int[] Left { get; }

    /// <summary>The cells of the right side, as positions in the table.</summary>
    internal int[] Right { get; }

    internal ValueList<string> LeftAddresses { get; }

    internal ValueList<string> RightAddresses { get; }

    internal IEnumerable<int> Cells => Left.Concat(Right);

    /// <summary>Whether numbers keep the law. Sums are taken with 64 bits.</summary>
    /// <param name="values">The numbers by their positions in the table.</param>
    internal bool Holds(ReadOnlySpan<long> values)
    {
        var difference = 0L;
        foreach (var cell in Left)
            difference += values[cell];
        foreach (var cell in Right)
            difference -= values[cell];
        return difference == 0;
    }
}
