using System.Text;

namespace GovInfoDisclosure;

/// <summary>The fields that are open: of each, first its code, which is not shown, then its result.</summary>
internal sealed class WordFields
{
    private const int MaximumDepth = 64;

    // Only the name is looked at.
    private const int CodeLength = 32;

    private readonly List<Field> _open = [];

    /// <summary>Whether text stands in the code of a field, or in a list of contents that a field made.</summary>
    internal bool IsInCode => _open.Exists(static one => !one.IsInResult);

    internal bool IsInContents => _open.Exists(static one => one.HoldsContents);

    internal void Begin()
    {
        if (_open.Count < MaximumDepth)
            _open.Add(new());
    }

    internal void AddCode(string code)
    {
        if (_open.Count > 0 && _open[_open.Count - 1] is { IsInResult: false } field && field.Code.Length < CodeLength)
            field.Code.Append(code, 0, Math.Min(code.Length, CodeLength));
    }

    internal void Separate()
    {
        if (_open.Count > 0)
            _open[_open.Count - 1].ShowResult();
    }

    internal void End()
    {
        if (_open.Count > 0)
            _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Whether the code of a field makes a list of contents.</summary>
    internal static bool IsContents(string code) => code.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);

    /// <summary>Forgets codes that have no end: nothing behind them would be shown.</summary>
    internal void EndParagraph() => _open.RemoveAll(static one => !one.IsInResult);

    private sealed class Field
    {
        internal StringBuilder Code { get; } = new();

        internal bool IsInResult { get; private set; }

        internal bool HoldsContents { get; private set; }

        internal void ShowResult()
        {
            IsInResult = true;
            HoldsContents = IsContents(Code.ToString());
        }
    }
}
