namespace GovInfoDisclosure.Tests.Fuzzing;

/// <summary>Makes inputs; each depends on its seed alone.</summary>
internal static class Fuzzer
{
    private const int PartLength = 1_500;

    public static FuzzInput Create(int seed)
    {
        var random = new Random(seed);
        // Half of the inputs come of the fifth of the samples that is written by this library.
        var samples = FuzzSamples.All;
        var (door, text) = samples[random.Next(random.Next(2) == 0 ? samples.Count : samples.Count / 5)];
        if (random.Next(8) > 0)
            text = Part(text, random);
        for (var count = 1 + random.Next(random.Next(2) == 0 ? 2 : 6); count > 0; count--)
            text = TextMutator.Mutate(text, random);
        return random.Next(12) switch
        {
            0 or 1 => Bytes(ByteMutator.Encode(text, random), random),
            2 when door == FuzzDoor.Text => Bytes(FuzzSamples.WordOf(text), random),
            3 => FuzzInput.Of((FuzzDoor)random.Next((int)FuzzDoor.AnyBytes), text),
            4 or 5 => FuzzInput.Of(FuzzDoor.AnyText, text),
            _ => FuzzInput.Of(door, text),
        };
    }

    // A part of a long text breaks as well as the whole, in a fraction of the time.
    private static string Part(string text, Random random)
    {
        if (text.Length <= PartLength)
            return text;
        var start = random.Next(3) == 0 ? 0 : random.Next(text.Length - PartLength);
        return text.Substring(start, PartLength);
    }

    private static FuzzInput Bytes(byte[] bytes, Random random) => FuzzInput.Of(random.Next(3) == 0 ? bytes : ByteMutator.Damage(bytes, random));
}
