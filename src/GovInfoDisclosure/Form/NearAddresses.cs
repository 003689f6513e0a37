namespace GovInfoDisclosure;

/// <summary>Which addresses may have been meant by one that does not exist.</summary>
internal static class NearAddresses
{
    private const int Most = 3;

    /// <summary>Up to three addresses near to one.</summary>
    /// <remarks>
    /// An address that leaves something out is near what it begins or ends like; else the ones with the fewest letters to change are near,
    /// and where that is too many, those that stand beside it.
    /// </remarks>
    internal static string[] Of(string address, IEnumerable<string> known)
    {
        var part = address.Trim('/');
        var all = known.ToArray();
        var shared = part.Length == 0 ? [] : Array.FindAll(all, other =>
            other.StartsWith("/" + part + "/", StringComparison.OrdinalIgnoreCase)
                || other.EndsWith("/" + part, StringComparison.OrdinalIgnoreCase));
        if (shared.Length > 0)
            return [.. shared.Take(Most)];
        var near = all.Select(other => (Address: other, Distance: Distance(address, other)))
            .OrderBy(static other => other.Distance).Take(Most).ToArray();
        var close = Array.FindAll(near, other => other.Distance <= Math.Min(address.Length, other.Address.Length) / 3);
        if (close.Length > 0)
            return [.. close.Select(static other => other.Address)];
        var above = address.Substring(0, address.LastIndexOf('/') + 1);
        return above.Length <= 1 ? [] : [.. all.Where(other => other.StartsWith(above, StringComparison.Ordinal)).Take(Most)];
    }

    /// <summary>How many letters must be put in, left out or changed to make one text the other; case does not matter.</summary>
    private static int Distance(string first, string second)
    {
        // No address is near to one that is much longer; so the work is bounded whatever the text.
        if (first.Length > 2 * second.Length)
            return first.Length;
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[second.Length];
    }
}
