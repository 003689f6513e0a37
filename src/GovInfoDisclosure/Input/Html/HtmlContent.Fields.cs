using System.Text;
using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

// What a page shows in a cell by other means than text: the fields and buttons of a form, a drawing or a picture of a number, the mark of a
// footnote. A cell that shows nothing but what cannot be read is no blank: see PageTable.CloseCell.
internal sealed partial class HtmlContent
{
    private const string ChoiceName = "select";

    // The text for browsers without scripts, where a script writes the value.
    private const string FallbackName = "noscript";

    private static readonly string[] TypesThatShowText =
        ["", "text", "number", "tel", "search", "button", "submit", "reset", "date", "month"];

    // The text of the element that is left out: all of it, or of a list the option that it shows, the first or the one that is selected.
    private StringBuilder? _shown;
    private bool _takesShown;
    private int _shownAt;

    private bool IsInCell => _tablesTooDeep == 0 && _table is { IsInCell: true };

    private void ShowField(HtmlTagToken token, HtmlAttributes attributes)
    {
        var type = attributes.HasFlag(HtmlAttributes.Type) ? token.GetAttribute("type").Trim().ToLowerInvariant() : "";
        if (!IsInCell || type == "hidden")
            return;
        if (Array.IndexOf(TypesThatShowText, type) < 0)
            _table!.MarkUnread();
        else if (attributes.HasFlag(HtmlAttributes.Value))
            ShowValue(token.GetAttribute("value"), token.Position.Index, isText: type is not ("button" or "submit" or "reset"));
    }

    // Other pictures stand beside the text. One with an empty alternative says of itself that it shows nothing.
    private void ShowPicture(HtmlTagToken token, HtmlAttributes attributes)
    {
        var text = attributes.HasFlag(HtmlAttributes.Alternative) ? token.GetAttribute("alt") : null;
        if (IsInCell && text is not "")
            ShowValue(text ?? "", token.Position.Index, isText: false);
    }

    // What is no text of the cell may name what it does: only a number is a value.
    private void ShowValue(string text, int sourceOffset, bool isText)
    {
        if (isText || CellText.Read(text.AsSpan()).Cell.IsNumber)
            Text.Append(text.AsSpan(), sourceOffset);
        else
            _table!.MarkUnread();
    }

    private void StartShown(string name, int sourceOffset)
    {
        if (!IsInCell || name == ChoiceName)
        {
            _shownAt = sourceOffset;
            return;
        }

        if (name is "button" or "svg" or FallbackName)
            (_shown, _takesShown, _shownAt) = (new(), true, sourceOffset);
        else if (name is not ("datalist" or "template" or "xml" or "rp"))
            _table!.MarkUnread();
    }

    private void StartOption(HtmlAttributes attributes)
    {
        _takesShown = _shown is null || attributes.HasFlag(HtmlAttributes.Selected);
        if (_takesShown)
            (_shown ??= new()).Clear();
    }

    private void EndShown(string? name)
    {
        if (IsInCell && _shown is not null && (name != FallbackName || !_table!.HoldsText(Text)))
            ShowValue(_shown.ToString().Trim(), _shownAt, isText: name == ChoiceName);
        _shown = null;
        _takesShown = false;
    }

    private void StartMark(int sourceOffset)
    {
        if (IsInCell)
            Text.StartNote(sourceOffset);
    }
}
