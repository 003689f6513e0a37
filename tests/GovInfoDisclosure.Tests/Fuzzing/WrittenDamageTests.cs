using System.Collections.Concurrent;

namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>Every place at which a written report can be cut off, and every character that it can lose.</summary>
public sealed class WrittenDamageTests
{
    private static readonly Dictionary<string, Func<FuzzInput>> Written = new()
    {
        ["text"] = static () => FuzzInput.Of(FuzzDoor.Text, ReportText.Write(FuzzSamples.Small)),
        ["html"] = static () => FuzzInput.Of(FuzzDoor.Html, ReportHtml.Write(FuzzSamples.Small, new() { WholePage = false })),
        ["json"] = static () => FuzzInput.Of(FuzzDoor.Json, ReportJson.Write(FuzzSamples.Small)),
        ["json lines"] = static () => FuzzInput.Of(FuzzDoor.JsonLines, ReportJson.Write(FuzzSamples.Small) + "\n" + ReportJson.Write(FuzzSamples.Small)),
        ["utf-16"] = static () => FuzzInput.Of([0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(ReportText.Write(FuzzSamples.Small))]),
        ["gb18030"] = static () => FuzzInput.Of(System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(ReportText.Write(FuzzSamples.Small))),
        ["word"] = static () => FuzzInput.Of(FuzzSamples.WordOf(ReportText.Write(FuzzSamples.Small))),
    };

    public static TheoryData<string> Formats => [.. Written.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Written_report_that_was_cut_off_anywhere_breaks_no_promise(string format)
    {
        var whole = Written[format]();
        Try(whole.Length, at => whole.Bytes is { } bytes ? FuzzInput.Of(bytes[..at]) : whole with { Text = whole.Text![..at] });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Written_report_that_lost_any_character_breaks_no_promise(string format)
    {
        var whole = Written[format]();
        Try(whole.Length, at => whole.Bytes is { } bytes ? FuzzInput.Of([.. bytes[..at], .. bytes[(at + 1)..]]) : whole with { Text = whole.Text!.Remove(at, 1) });
    }

    private static void Try(int length, Func<int, FuzzInput> damage)
    {
        var breaches = new ConcurrentDictionary<int, Breach>();
        Parallel.For(0, length, at =>
        {
            if (Promises.FirstBreach(damage(at), at) is { } breach)
                breaches[at] = breach;
        });

        string.Join("\n\n", breaches.OrderBy(breach => breach.Key).Take(5).Select(breach => $"At {breach.Key}: the library no longer {breach.Value.Promise}: {breach.Value.Details}\n{damage(breach.Key)}"))
            .Should().BeEmpty("{0} of {1} places break a promise", breaches.Count, length);
    }
}
