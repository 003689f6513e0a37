using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>One slip of the hand between two numbers.</summary>
internal enum DigitSlip
{
    /// <summary>More than one slip lies between them.</summary>
    None,

    /// <summary>A digit was typed for another one.</summary>
    Replaced,

    /// <summary>A digit was left out.</summary>
    Dropped,

    /// <summary>A digit was typed too many.</summary>
    Added,

    /// <summary>Two neighbouring digits changed places.</summary>
    Swapped,
}

internal static class DigitSlips
{
    /// <summary>The slip that makes one number of another: an optimal string alignment distance of one between their digits.</summary>
    /// <param name="meant">The number that was meant.</param>
    /// <param name="typed">The number that was typed.</param>
    internal static DigitSlip Between(decimal meant, decimal typed)
    {
        string right = Digits(meant), wrong = Digits(typed);
        var start = 0;
        while (start < right.Length && start < wrong.Length && right[start] == wrong[start])
            start++;
        int rightEnd = right.Length, wrongEnd = wrong.Length;
        while (rightEnd > start && wrongEnd > start && right[rightEnd - 1] == wrong[wrongEnd - 1])
            (rightEnd, wrongEnd) = (rightEnd - 1, wrongEnd - 1);
        return (rightEnd - start, wrongEnd - start) switch
        {
            (1, 1) => DigitSlip.Replaced,
            (1, 0) => DigitSlip.Dropped,
            (0, 1) => DigitSlip.Added,
            (2, 2) when right[start] == wrong[start + 1] && right[start + 1] == wrong[start] => DigitSlip.Swapped,
            _ => DigitSlip.None,
        };
    }

    internal static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
