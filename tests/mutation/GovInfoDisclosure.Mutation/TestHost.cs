using System.Diagnostics;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace GovInfoDisclosure.Mutation;

/// <summary>The tests of this assembly, run in this process.</summary>
internal sealed class TestHost
{
    // They look at sources, or at reports that a clone does not have, or build programs; or they read damaged texts by the thousand or by the
    // megabyte, which takes longer than is spent on a fault (and one has too small a stack for a library with faults).
    private static readonly string[] LeftOut =
    [
        "Architecture.", "Conventions.", "CorpusScores.", "Docs.Examples.", "Docs.SnippetTests.", "Docs.WebApiTests.", "Docs.WebFormTests.",
        "Formats.Html.HtmlHostileTests.", "Formats.Json.ReportJsonHostileTests.", "Formats.Written.DamagedFormTests.", "Fuzzing.", "PublicApi.",
    ];

    private readonly InProcessFrontController _controller;
    private readonly ITestFrameworkExecutionOptions _options = TestFrameworkOptions.ForExecution(new());

    private TestHost(InProcessFrontController controller)
    {
        _controller = controller;
        _options.SetDisableParallelization(true);
    }

    internal IReadOnlyDictionary<string, ITestCase> Tests { get; private set; } = new Dictionary<string, ITestCase>();

    internal static async Task<TestHost> Discover()
    {
        BeginContext();
        var assembly = typeof(TestHost).Assembly;
        var controller = new InProcessFrontController(ExtensibilityPointFactory.GetTestFramework(assembly), assembly, configFilePath: null);
        var tests = new Dictionary<string, ITestCase>(StringComparer.Ordinal);
        var options = TestFrameworkOptions.ForDiscovery(new());
        options.SetPreEnumerateTheories(true);
        using var cancel = new CancellationTokenSource();
        await controller.Find(null, options, static _ => true, cancel, null, (test, _) =>
        {
            if (!LeftOut.Any(folder => test.TestCaseDisplayName.StartsWith($"GovInfoDisclosure.Tests.{folder}", StringComparison.Ordinal)))
                tests[test.UniqueID] = test;
            return new ValueTask<bool>(true);
        });
        return new(controller) { Tests = tests };
    }

    /// <summary>The first of these tests that fails, or null if all pass.</summary>
    internal async Task<ITestCase?> FirstFailure(IReadOnlyCollection<ITestCase> tests)
    {
        using var cancel = new CancellationTokenSource();
        var sink = new FirstFailureSink();
        BeginContext();
        await _controller.Run(sink, _options, tests, cancel);
        return sink.Failed is { } failed ? tests.FirstOrDefault(test => test.UniqueID == failed) ?? tests.First() : null;
    }

    internal async Task<(bool Passed, double Milliseconds)> Run(ITestCase test)
    {
        var watch = Stopwatch.StartNew();
        return (await FirstFailure([test]) is null, watch.Elapsed.TotalMilliseconds);
    }

    // xunit leaves it behind when it is done.
    private static void BeginContext() =>
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);

    private sealed class FirstFailureSink : IMessageSink
    {
        internal string? Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed test)
                Failed ??= test.TestCaseUniqueID;
            else if (message is IErrorMessage or ITestCleanupFailure or ITestClassCleanupFailure or ITestAssemblyCleanupFailure)
                Failed ??= message.GetType().Name;
            return Failed is null;
        }
    }
}
