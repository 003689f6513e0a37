using System.Text;
using AngleSharp.Html.Parser.Tokens;

namespace GovInfoDisclosure;

// What a page shows in a cell by other means than text: the fields of a form, a picture of a number, the mark of a footnote.
internal sealed partial class HtmlContent
{
    private const string ChoiceName = "select";

    private static readonly string[] TypesThatShowText = ["", "text", "number", "tel", "search"];

    // The option that a list shows: the first, or the one that is selected.
    private StringBuilder? _choice;
    private bool _takesChoice;
    private int _choiceAt;
    private bool _isInMark;

    private bool IsInCell => _tablesTooDeep == 0 && _table is { IsInCell: true };

    private void ShowField(HtmlTagToken token, HtmlAttributes attributes)
    {
        var type = attributes.HasFlag(HtmlAttributes.Type) ? token.GetAttribute("type").Trim().ToLowerInvariant() : "";
        if (IsInCell && attributes.HasFlag(HtmlAttributes.Value) && Array.IndexOf(TypesThatShowText, type) >= 0)
            Text.Append(token.GetAttribute("value").AsSpan(), token.Position.Index);
    }

    // Other pictures stand beside the text.
    private void ShowPicture(HtmlTagToken token, HtmlAttributes attributes)
    {
        if (IsInCell && attributes.HasFlag(HtmlAttributes.Alternative) && token.GetAttribute("alt") is var text
            && CellText.Read(text.AsSpan()).Cell.IsNumber)
            Text.Append(text.AsSpan(), token.Position.Index);
    }

    private void StartOption(HtmlAttributes attributes)
    {
        _takesChoice = _choice is null || attributes.HasFlag(HtmlAttributes.Selected);
        if (_takesChoice)
            (_choice ??= new()).Clear();
    }

    private void ShowChoice()
    {
        if (IsInCell && _choice is not null)
            Text.Append(_choice.ToString().AsSpan(), _choiceAt);
        _choice = null;
        _takesChoice = false;
    }

    // In brackets it is what every reader of numbers and labels knows: a note behind them.
    private void StartMark(int sourceOffset)
    {
        if (!IsInCell || _isInMark || !(Characters.Digit(Text.Last) >= 0 || Characters.IsIdeograph(Text.Last)))
            return;
        _isInMark = true;
        Text.Append("(".AsSpan(), sourceOffset);
    }

    private void EndMark(int sourceOffset)
    {
        if (!_isInMark)
            return;
        _isInMark = false;
        Text.Append(")".AsSpan(), sourceOffset);
    }
}
