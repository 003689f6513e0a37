using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>What is odd about a document, noted with positions in bytes, and turned into diagnostics at the end.</summary>
/// <param name="refuses">Which of them end the reading with a <see cref="JsonException"/>; null: none.</param>
/// <param name="most">
/// How many are wanted. A hostile document may have fifty million unknown members; no more than twice as many as are wanted are held.
/// </param>
internal sealed class JsonIssues(Func<DiagnosticDescriptor, bool>? refuses, int most)
{
    // What would lose a value that a report cannot hold.
    private static readonly HashSet<DiagnosticDescriptor> LosesValue =
    [
        DiagnosticDescriptors.JsonInvalidCharacters, DiagnosticDescriptors.JsonInvalidDate,
        .. DiagnosticDescriptors.All.Where(static descriptor => descriptor.Severity == IssueSeverity.Error),
    ];

    private readonly List<Issue> _issues = [];

    /// <summary>How many were left out, as they weigh no more than those that are held.</summary>
    internal int LeftOut { get; private set; }

    /// <summary>The address that paths begin at, where a part of a report is read alone.</summary>
    internal string Root { get; set; } = "";

    /// <summary>Issues that end the reading where a serializer with these options must not read on.</summary>
    internal static JsonIssues RefusedBy(JsonSerializerOptions options) => new(
        descriptor => LosesValue.Contains(descriptor)
            || (descriptor == DiagnosticDescriptors.JsonUnknownMember
                && options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
            || (descriptor == DiagnosticDescriptors.JsonRepeatedMember && !options.AllowDuplicateProperties),
        ReadOptions.Default.MaxDiagnostics);

    internal void Add(DiagnosticDescriptor descriptor, string? path, long position, params object[] arguments)
    {
        path = path?.Substring(Root.Length);
        if (refuses?.Invoke(descriptor) == true)
            throw ExceptionOf(new(descriptor, path, (int)position, arguments));
        _issues.Add(new(descriptor, path, (int)position, arguments));
        if (_issues.Count / 2 >= most)
            LeftOut += KeptDiagnostics.LeaveOut(_issues, most, static issue => issue.Descriptor.Severity);
    }

    /// <summary>Ends the reading because of the first issue of a kind, if there is one.</summary>
    internal void ThrowFirst(DiagnosticDescriptor descriptor)
    {
        if (_issues.Exists(issue => issue.Descriptor == descriptor))
            throw ExceptionOf(_issues.Find(issue => issue.Descriptor == descriptor));
    }

    /// <summary>The diagnostics in the order of their places.</summary>
    /// <param name="utf8">The document that the positions count in.</param>
    /// <param name="firstLine">The number of its first line.</param>
    internal IReadOnlyList<Diagnostic> ToDiagnostics(ReadOnlySpan<byte> utf8, int firstLine)
    {
        if (_issues.Count == 0)
            return [];
        var locator = new JsonLocator(utf8, firstLine);
        var diagnostics = new List<Diagnostic>(_issues.Count);
        foreach (var issue in _issues.OrderBy(static issue => issue.Position))
            diagnostics.Add(new(issue.Descriptor, issue.Path, locator.Locate(issue.Position), Resolve(issue.Arguments, utf8)));
        return diagnostics;
    }

    /// <summary>Takes back what only makes sense about a report.</summary>
    internal void Drop(params DiagnosticDescriptor[] descriptors)
    {
        _issues.RemoveAll(issue => descriptors.Contains(issue.Descriptor));
        LeftOut = 0;
    }

    private static JsonException ExceptionOf(Issue issue) =>
        new(new Diagnostic(issue.Descriptor, issue.Path, null, issue.Arguments).ToString());

    private static object[] Resolve(object[] arguments, ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is JsonSlice slice)
                arguments[i] = JsonText.Quote(utf8, slice.Start, slice.End);
        }

        return arguments;
    }

    private readonly record struct Issue(DiagnosticDescriptor Descriptor, string? Path, int Position, object[] Arguments);
}
