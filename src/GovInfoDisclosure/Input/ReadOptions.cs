using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>
/// How much of an input <see cref="ReportReader"/> reads. The defaults lie far above every published report and below what hurts a program;
/// whoever takes files from strangers can set them lower. Beyond a limit there is a diagnostic, and never a part that is missing without
/// one.
/// </summary>
/// <remarks>
/// Each limit is at least 1. Limits that protect the stack, or that no report comes near, are no options; the page on security lists them.
/// </remarks>
public sealed record ReadOptions
{
    /// <summary>The options that apply when none are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>
    /// The length of the input: bytes, or characters (UTF-16 code units) of a string; 268,435,456 by default. Of a longer input nothing is
    /// read (GID509); a stream is not read on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,073,741,824.</exception>
    public int MaxInputLength { get; init => field = Within(value, 1 << 30); } = 1 << 28;

    /// <summary>
    /// The length in bytes to which a part of a Word file is unpacked; 67,108,864 by default. Of a file with a longer one nothing is read
    /// (GID422).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,073,741,824.</exception>
    public int MaxUnpackedLength { get; init => field = Within(value, 1 << 30); } = 1 << 26;

    /// <summary>
    /// The number of entries of a Word file, which is a zip; 10,000 by default. Of a file with more nothing is read (GID422).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 65,535.</exception>
    public int MaxZipEntries { get; init => field = Within(value, ushort.MaxValue); } = 10_000;

    /// <summary>
    /// The number of rows of all tables of a page, a Word file or a text; 100,000 by default. Of an input with more there is no report
    /// (GID415).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxTableRows { get; init => field = Within(value, int.MaxValue); } = 100_000;

    /// <summary>
    /// The number of cells of all tables of a page, a Word file or a text; 1,000,000 by default. Of an input with more there is no report
    /// (GID416).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxTableCells { get; init => field = Within(value, int.MaxValue); } = 1_000_000;

    /// <summary>
    /// How deep tables may stand in tables; 32 by default, which is the most. Those that are deeper are read as running text (GID412).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 32.</exception>
    public int MaxTableDepth { get; init => field = Within(value, 32); } = 32;

    /// <summary>
    /// How deep objects and arrays of JSON may stand in one another; 64 by default. A report in its own form needs 5. Deeper JSON is not
    /// read from there on (GID504).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000.</exception>
    public int MaxJsonDepth { get; init => field = Within(value, 1_000); } = 64;

    /// <summary>
    /// The number of diagnostics that are kept; 1,000 by default. The gravest are kept, and one more says how many there are besides
    /// (GID524); as nobody can know what these are about, all cells are doubtful then.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxDiagnostics { get; init => field = Within(value, int.MaxValue); } = 1_000;

    private static int Within(int value, int most, [CallerMemberName] string name = "") =>
        value >= 1 && value <= most ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The value must be from 1 to {most:N0}."));
}
