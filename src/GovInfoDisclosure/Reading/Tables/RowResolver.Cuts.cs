namespace GovInfoDisclosure;

// Digits that lost the borders between them.
internal sealed partial class RowResolver
{
    private bool IsGlued(int token)
    {
        var text = _document.Text.AsSpan(_tokens[token].Start, _tokens[token].End - _tokens[token].Start);
        return text.Length > 1 && Characters.Digit(text[0]) == 0 && Lines.IsDigitRun(text);
    }

    private ResolvedRow? CutOrJoin(int[] values, int width, bool glued, Func<long[], bool>? sumsHold)
    {
        var runs = new List<(int Start, int Length)>();
        foreach (var value in values)
        {
            if (!Lines.IsDigitRun(_document.Text.AsSpan(_tokens[value].Start, _tokens[value].End - _tokens[value].Start)))
                return null;
            runs.Add((_tokens[value].Start, _tokens[value].End - _tokens[value].Start));
        }

        var text = _document.Text.AsMemory();
        var holds = sumsHold ?? (static _ => false);
        if (runs.Count > width)
            return runs.Count <= width + 4 && DigitCuts.Join(text, runs, width, holds) is { Count: 1 } joined
                ? Placed(joined[0], values, Recovery.CutBySums)
                : null;

        // Without a leading zero nothing shows that these digits were glued: blanks may have been dropped instead. Only a whole row in
        // one run is cut, and rows of a table whose other rows lost their borders.
        if (!glued && (runs.Count > 1 || width == 1) && !HasGluedDigits)
            return null;
        if (glued && DigitCuts.Cut(text.Span, runs, width, static _ => true, sum: null) is { Count: 1 } only)
        {
            // Zeros before a last digit cannot be cut into fewer numbers either; other digits rest on the sums, since a blank may have been
            // lost among them.
            var zeros = only[0].Take(width - 1).All(static piece => piece.Value == 0) && only[0][width - 1].Length == 1;
            var settled = zeros && (sumsHold is null || only[0][width - 1].Value == 0);
            return settled ? Placed(only[0], values, Recovery.OnlyCut)
                : holds(Array.ConvertAll(only[0], static piece => piece.Value)) ? Placed(only[0], values, Recovery.CutBySums)
                : null;
        }

        var sum = sumsHold is not null && width == FormTable.Requests2021.Width ? FormTable.Requests2021.RowLaw : null;
        return DigitCuts.Cut(text.Span, runs, width, holds, sum) is { Count: 1 } cut ? Placed(cut[0], values, Recovery.CutBySums) : null;
    }

    private ResolvedRow Placed(DigitCuts.Piece[] pieces, int[] values, Recovery recovery)
    {
        var shift = _tokens[values[0]].SourceOffset - _tokens[values[0]].Start;
        return new(pieces.Select(Place).ToArray(), recovery);

        PlacedCell? Place(DigitCuts.Piece piece) =>
            new PlacedCell(new(piece.Value, CellOddity.None), piece.Start, piece.Length, piece.Start + shift);
    }
}
