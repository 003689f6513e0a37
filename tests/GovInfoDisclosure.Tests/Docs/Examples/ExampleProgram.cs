#if !NETSTANDARD_BUILD // The examples have their own build of the library: running them once is enough.
using System.Collections.Concurrent;
using System.Diagnostics;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs.Examples;

/// <summary>What a program wrote, and the status that it ended with.</summary>
internal sealed record ExampleRun(int Status, string Output, string Errors);

/// <summary>The programs in docs/examples, each built once and run as often as tests like.</summary>
internal static class ExampleProgram
{
    // Every build asks for that of the library: two at once would write the same files.
    private static readonly SemaphoreSlim Gate = new(1);

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Programs = [];

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Builds a program, and gives the path of what was built.</summary>
    public static Task<string> BuildAsync(string name) => Programs.GetOrAdd(name, static name => new(() => Build("docs/examples/" + name))).Value;

    /// <summary>Runs a program on a terminal that speaks neither Chinese nor English.</summary>
    public static Task<ExampleRun> RunAsync(string name, params string[] arguments) => RunInAsync(("LANG", "C.UTF-8"), name, arguments);

    /// <summary>Runs a program on a terminal with one variable that says its language.</summary>
    public static async Task<ExampleRun> RunInAsync((string Name, string Value) variable, string name, params string[] arguments) =>
        await Run([await BuildAsync(name), .. arguments], variable);

    private static async Task<string> Build(string file)
    {
        await Gate.WaitAsync();
        try
        {
            var build = await Run(["build", file], ("LANG", "C.UTF-8"));
            build.Status.Should().Be(0, "{0} builds:\n{1}", file, build.Output);
            return (await Run(["build", file, "-getProperty:TargetPath"], ("LANG", "C.UTF-8"))).Output.Trim();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<ExampleRun> Run(string[] arguments, (string Name, string Value) variable)
    {
        using var process = new Process
        {
            StartInfo = new(Dotnet, arguments) { WorkingDirectory = RepositoryRoot.Path, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"])
            process.StartInfo.Environment.Remove(name);
        process.StartInfo.Environment[variable.Name] = variable.Value;
        process.Start();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
    }
}
#endif
