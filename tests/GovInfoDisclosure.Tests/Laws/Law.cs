using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace GovInfoDisclosure.Tests.Laws;

/// <summary>Tries a law on random values, the same ones in every run, and prints the smallest that breaks it.</summary>
internal static class Law
{
    // The second number must be odd.
    private static readonly Replay Replay = new(new Rnd(2024, 13), FSharpOption<int>.None);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> law, int count = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(Replay)).WithQuietOnSuccess(true).WithMaxTest(Support.Trials.Of(count)), Prop.ForAll(values, law));
}
