#if !NETSTANDARD_BUILD
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Docs.Examples;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Docs;

/// <summary>The program docs/examples/web-api.cs while it runs.</summary>
public sealed class WebApi() : ExampleServer("web-api.cs");

/// <summary>The program docs/examples/web.cs while it runs.</summary>
public sealed class WebForm() : ExampleServer("web.cs");

/// <summary>A program of docs/examples that answers on loopback.</summary>
public abstract class ExampleServer(string example) : IAsyncLifetime
{
    // The machine may be busy with other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly ConcurrentQueue<string> _output = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process = new()
    {
        StartInfo = new(ExampleProgram.Dotnet, ["run", "--no-build", "docs/examples/" + example, "--", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
        EnableRaisingEvents = true,
    };

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await ExampleProgram.BuildAsync(example).WaitAsync(Patience);
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"{example} has ended:\n" + string.Join('\n', _output)));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client.BaseAddress = await _address.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;
        _output.Enqueue(line);
        if (Regex.Match(line, @"Now listening on: (http://127\.0\.0\.1:\d+)") is { Success: true } match)
            _address.TrySetResult(new(match.Groups[1].Value));
    }
}
#endif
