namespace GovInfoDisclosure;

/// <summary>
/// Turns positions in UTF-8 into lines, columns and offsets in UTF-16 code units. Rising positions cost one walk over the text.
/// </summary>
internal ref struct JsonLocator
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _firstLine;
    private int _position;
    private int _line;
    private int _lineStart;
    private int _offset;

    internal JsonLocator(ReadOnlySpan<byte> utf8, int firstLine)
    {
        _utf8 = utf8;
        _line = _firstLine = firstLine;
    }

    internal SourceLocation Locate(int position)
    {
        if (position < _position)
            (_position, _line, _lineStart, _offset) = (0, _firstLine, 0, 0);
        while (_position < position)
        {
            var length = JsonText.CharacterLength(_utf8, _position);
            var unit = _utf8[_position];
            _position += Math.Abs(length);
            _offset += length == 4 ? 2 : 1;
            if (unit == '\n' || (unit == '\r' && (_position == _utf8.Length || _utf8[_position] != '\n')))
                (_line, _lineStart) = (_line + 1, _offset);
        }

        return new(_line, _offset - _lineStart + 1, _offset);
    }
}
