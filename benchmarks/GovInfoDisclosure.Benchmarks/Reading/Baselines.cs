using System.Globalization;
using AngleSharp.Html.Parser;

namespace GovInfoDisclosure.Benchmarks.Reading;

/// <summary>The least that reading a text or a page can cost.</summary>
internal static class Baselines
{
    /// <summary>Splits a text into lines, trims them and parses every number.</summary>
    internal static long LinesAndNumbers(string text)
    {
        long sum = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            for (var i = 0; i < trimmed.Length; i++)
            {
                var start = i;
                while (i < trimmed.Length && char.IsAsciiDigit(trimmed[i]))
                    i++;
                if (i > start && long.TryParse(trimmed.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    sum += number;
            }
        }

        return sum;
    }

    /// <summary>Parses a page, and nothing else.</summary>
    internal static object AngleSharp(string page) => new HtmlParser().ParseDocument(page);
}
