using System.Text;
using GovInfoDisclosure.Tests.Fuzzing;

// With files: reads each and says what it breaks. Without: takes inputs from AFL. The first byte of an input chooses the door.
if (args.Length == 0)
{
    SharpFuzz.Fuzzer.OutOfProcess.Run(static stream =>
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        if (BreachOf(bytes.ToArray()) is { } breach)
            throw new InvalidOperationException($"The library no longer {breach.Promise}: {breach.Details}");
    });
    return 0;
}

var breaches = 0;
foreach (var file in args)
{
    var breach = BreachOf(File.ReadAllBytes(file));
    breaches += breach is null ? 0 : 1;
    Console.WriteLine(breach is null ? $"{file}: all promises hold" : $"{file}: the library no longer {breach.Promise}: {breach.Details}");
}

return breaches == 0 ? 0 : 1;

static Breach? BreachOf(byte[] bytes)
{
    if (bytes.Length == 0)
        return null;
    var door = (FuzzDoor)(bytes[0] % ((int)FuzzDoor.AnyBytes + 1));
    var input = door == FuzzDoor.AnyBytes ? FuzzInput.Of(bytes[1..]) : FuzzInput.Of(door, Encoding.UTF8.GetString(bytes, 1, bytes.Length - 1));
    return Promises.FirstBreach(input);
}
