namespace GovInfoDisclosure;

/// <summary>Values by folded text, found without making a string of the text that is looked for.</summary>
internal sealed class FoldedTexts<T>
    where T : class
{
    private readonly Dictionary<int, (string Text, T Value)> _values = [];

    internal T? Find(ReadOnlySpan<char> folded) =>
        _values.TryGetValue(Hash(folded), out var entry) && folded.SequenceEqual(entry.Text.AsSpan()) ? entry.Value : null;

    internal void Add(string text, T value)
    {
        var hash = Hash(text.AsSpan());
        if (_values.TryGetValue(hash, out var other))
        {
            throw new InvalidOperationException(
                $"The texts {text} and {other.Text} are the same or share a hash; choose another multiplier.");
        }

        _values[hash] = (text, value);
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = text.Length;
        foreach (var character in text)
            hash = unchecked((hash * 16777619) ^ character);
        return hash;
    }
}
