namespace GovInfoDisclosure;

/// <summary>The little that the reader needs to know of a style attribute.</summary>
internal static class InlineStyle
{
    /// <summary>Whether an element with the style is not shown.</summary>
    internal static bool Hides(ReadOnlySpan<char> style)
    {
        // Word writes long styles, of which nearly none hides anything.
        if (style.IndexOf('n') < 0 && style.IndexOf('N') < 0 && style.IndexOf("hid".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        while (TakeDeclaration(ref style, out var property, out var value))
        {
            if (Is(property, "display") ? StartsWith(value, "none")
                : Is(property, "visibility") ? StartsWith(value, "hidden") || StartsWith(value, "collapse")
                : Is(property, "text-decoration") || Is(property, "text-decoration-line") ? IsStruck(value)
                : Is(property, "mso-hide") && StartsWith(value, "all"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text of an element with the style has no size, so that nobody sees it.</summary>
    internal static bool HasNoSize(ReadOnlySpan<char> style)
    {
        if (style.IndexOf("font-size".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        while (TakeDeclaration(ref style, out var property, out var value))
        {
            if (Is(property, "font-size") && !value.IsEmpty && value[0] == '0')
                return value.TrimStart("0.".AsSpan()).IndexOfAny("123456789".AsSpan()) < 0;
        }

        return false;
    }

    /// <summary>Whether an element with the style is a row or a cell of a table.</summary>
    internal static bool IsTablePart(ReadOnlySpan<char> style, out bool isCell)
    {
        isCell = false;
        if (style.IndexOf("table-".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        while (TakeDeclaration(ref style, out var property, out var value))
        {
            if (!Is(property, "display"))
                continue;
            isCell = StartsWith(value, "table-cell");
            return isCell || StartsWith(value, "table-row");
        }

        return false;
    }

    /// <summary>Whether an element with the style is shown as a block or a run, whatever hides it elsewhere.</summary>
    internal static bool Shows(ReadOnlySpan<char> style)
    {
        while (TakeDeclaration(ref style, out var property, out var value))
        {
            if ((Is(property, "display") && !StartsWith(value, "none")) || (Is(property, "visibility") && StartsWith(value, "visible")))
                return true;
        }

        return false;
    }

    // What is struck out is withdrawn.
    private static bool IsStruck(ReadOnlySpan<char> decoration) =>
        decoration.IndexOf("line-through".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether an element with the style keeps its line breaks.</summary>
    internal static bool KeepsLines(ReadOnlySpan<char> style)
    {
        if (style.IndexOf("white-space".AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        while (TakeDeclaration(ref style, out var property, out var value))
        {
            if (Is(property, "white-space") && (StartsWith(value, "pre") || StartsWith(value, "break-spaces")))
                return true;
        }

        return false;
    }

    private static bool TakeDeclaration(ref ReadOnlySpan<char> style, out ReadOnlySpan<char> property, out ReadOnlySpan<char> value)
    {
        property = value = default;
        if (style.IsEmpty)
            return false;
        var end = style.IndexOf(';');
        var declaration = end < 0 ? style : style.Slice(0, end);
        style = end < 0 ? default : style.Slice(end + 1);
        var colon = declaration.IndexOf(':');
        if (colon >= 0)
        {
            property = declaration.Slice(0, colon).Trim();
            value = declaration.Slice(colon + 1).Trim();
        }

        return true;
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(ReadOnlySpan<char> text, string start) =>
        text.StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
