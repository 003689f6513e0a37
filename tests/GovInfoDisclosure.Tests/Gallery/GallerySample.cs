using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>A sample of the gallery: a report as it might have been published, with its truth beside it.</summary>
internal sealed class GallerySample
{
    private const string TruthEnding = ".truth.json";

    private static readonly string Folder = RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Samples/gallery");

    private CheckResult? _check;

    private GallerySample(string file)
    {
        File = file;
        Truth = GalleryTruth.Load(Path.Combine(Folder, Name + TruthEnding));
        Result = ReportReader.Read(System.IO.File.ReadAllBytes(Path.Combine(Folder, file)));
    }

    /// <summary>The files of all samples.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Names().Where(IsSample).OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)];

    /// <summary>The names of all truths.</summary>
    public static IReadOnlyList<string> Truths { get; } =
        [.. Names().Where(file => file.EndsWith(TruthEnding, StringComparison.Ordinal)).Select(file => file[..^TruthEnding.Length]).Order(StringComparer.Ordinal)];

    public string File { get; }

    public string Name => Path.GetFileNameWithoutExtension(File);

    public GalleryTruth Truth { get; }

    public ReadResult Result { get; }

    /// <summary>What is checked in a report; null where there is none.</summary>
    public CheckResult? Check => _check ??= Result.Report is null ? null : ConsistencyChecker.Check(Result);

    /// <summary>The warnings and errors of the reader.</summary>
    public IEnumerable<Diagnostic> Warnings => Result.Diagnostics.Where(diagnostic => diagnostic.Severity != IssueSeverity.Info);

    /// <summary>The warnings and errors of the checker; hints stand in the golden files.</summary>
    public IEnumerable<Finding> Failures => Check?.Failures.Where(finding => finding.Severity != IssueSeverity.Info) ?? [];

    public static GallerySample Load(string file) => new(file);

    private static IEnumerable<string> Names() => Directory.GetFiles(Folder).Select(path => Path.GetFileName(path));

    private static bool IsSample(string file) =>
        file != "README.md" && !file.EndsWith(TruthEnding, StringComparison.Ordinal) && !file.EndsWith(".py", StringComparison.Ordinal);
}
