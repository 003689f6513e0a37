namespace GovInfoDisclosure;

/// <summary>The title of a report among the texts before it, and the lines that show one.</summary>
internal sealed class TitleFinder
{
    /// <summary>The longest piece of text that is looked at for a title.</summary>
    internal const int LongestPiece = 60;
    private const int MostPieces = 3;

    private readonly List<Candidate> _candidates = [];
    private readonly HashSet<int> _lines = [];

    internal TitleFinder(HeaderPieces pieces)
    {
        for (var first = 0; first < pieces.All.Count; first++)
            AddFrom(pieces.All, first);
        foreach (var (text, piece, _) in pieces.ValuesOf(HeaderField.Title))
        {
            if (TitleText.Read(text) is { } found)
                Add(new(found, piece.Line, piece.Line, 1, IsLabelled: true));
        }
    }

    /// <summary>The title, or null.</summary>
    internal TitleText.Found? Title { get; private set; }

    /// <summary>Another title on the page, of another body or year, that may as well be the report's; null when there is none.</summary>
    internal TitleText.Found? Rival { get; private set; }

    /// <summary>The line behind the first that shows the title; 0 when no line does.</summary>
    internal int AfterFirst { get; private set; }

    /// <summary>The line behind the last that shows the title; 0 when no line does.</summary>
    internal int AfterLast { get; private set; }

    /// <summary>Chooses the title: the most complete; among those of different bodies or years the one that the page names.</summary>
    /// <param name="stated">The title that the format of the page states, or null.</param>
    /// <param name="year">The year of the statistical period, or null.</param>
    internal void Choose(TitleText.Found? stated, int? year)
    {
        var most = _candidates.Count == 0 ? 0 : _candidates.Max(static candidate => candidate.Title.Completeness);
        var best = _candidates.FindAll(candidate => candidate.Title.Completeness == most);
        foreach (var isTold in (Predicate<Candidate>[])
            [candidate => IsSame(candidate.Title, stated), candidate => candidate.Title.Year == year])
        {
            if (best.Exists(isTold) && Differ(best))
                best = best.FindAll(isTold);
        }

        // The heading stands nearest to its text; what a list of other reports shows stands before it.
        var last = best.Count == 0 ? null : best.FindLast(static candidate => !candidate.IsLabelled) ?? best[best.Count - 1];
        var chosen = best.OrderBy(static candidate => candidate.IsLabelled).ThenBy(static candidate => candidate.Pieces)
            .FirstOrDefault(candidate => IsSame(candidate.Title, last!.Title));
        Title = chosen?.Title ?? stated;
        Rival = best.Find(candidate => !IsSame(candidate.Title, Title))?.Title;
        if (chosen is null)
            return;
        var shown = _candidates.FindAll(candidate => IsSame(candidate.Title, Title) || candidate.Title.Title == Title!.Title);
        AfterFirst = shown.Min(static candidate => candidate.LastLine) + 1;
        AfterLast = shown.Max(static candidate => candidate.LastLine) + 1;
    }

    /// <summary>Whether a line shows a title, or a part of one.</summary>
    internal bool IsTitle(int line) => _lines.Contains(line);

    private static bool IsSame(TitleText.Found title, TitleText.Found? other) => title.Body == other?.Body && title.Year == other?.Year;

    private static bool Differ(List<Candidate> candidates) =>
        candidates.Exists(candidate => !IsSame(candidate.Title, candidates[0].Title));

    // One to three pieces in a row that make a title.
    private void AddFrom(IReadOnlyList<HeaderPiece> pieces, int first)
    {
        var text = "";
        for (var count = 1; count <= MostPieces && first + count <= pieces.Count; count++)
        {
            var piece = pieces[first + count - 1];
            if (piece.Text.Length > LongestPiece || piece.IsOfPath || (count > 1 && !MayContinueTitle(text)))
                break;
            text += piece.Text;
            if (TitleText.Read(text) is not { } found)
                continue;
            if (count == 1 || !IsWholeWithoutFirst(pieces, first, count, found))
                Add(new(found, pieces[first].Line, piece.Line, count, IsLabelled: false));
            break;
        }
    }

    // The name of the site over a title that says everything itself.
    private static bool IsWholeWithoutFirst(IReadOnlyList<HeaderPiece> pieces, int first, int count, TitleText.Found whole)
    {
        var text = string.Concat(pieces.Skip(first + 1).Take(count - 1).Select(static piece => piece.Text));
        return TitleText.Read(text) is { } rest && rest.Completeness >= whole.Completeness;
    }

    private void Add(Candidate candidate)
    {
        _candidates.Add(candidate);
        for (var line = candidate.FirstLine; line <= candidate.LastLine; line++)
            _lines.Add(line);
    }

    // 洪泽区人民政府 / 2023年政府信息公开工作年度报告: the name before must look like a name.
    private static bool MayContinueTitle(string before) =>
        before.Length >= 3 && HasNoDigitsButYear(before) && before.IndexOfAny(['。', '，', '：', ':', '；']) < 0
        && !Furniture.IsHead(before.AsSpan()) && !DateText.TryFind(before.AsSpan(), out _);

    private static bool HasNoDigitsButYear(string text)
    {
        var digits = text.Count(static character => Characters.Digit(character) >= 0);
        return digits == 0 || (digits == 4 && DateText.FindYear(text.AsSpan(), 0, out _) is not null);
    }

    private sealed record Candidate(TitleText.Found Title, int FirstLine, int LastLine, int Pieces, bool IsLabelled);
}
