using System.Globalization;

namespace GovInfoDisclosure.Mutation;

/// <summary>Which faults are tried.</summary>
/// <param name="Places">Folders or files that they stand in; none: all.</param>
/// <param name="Sample">How many, drawn by chance; null: all.</param>
/// <param name="Seed">What the chance begins with.</param>
/// <param name="Budget">For how many seconds of tests a fault is tried.</param>
internal sealed record HuntOptions(IReadOnlyList<string> Places, int? Sample, int Seed, int Budget)
{
    internal static HuntOptions Parse(string[] args)
    {
        var options = new HuntOptions([], null, 1, 5);
        if (args.Length % 2 != 0)
            throw new ArgumentException($"{args[^1]} has no value.");
        for (var i = 0; i < args.Length; i += 2)
        {
            options = args[i] switch
            {
                "--under" => options with { Places = [.. options.Places, args[i + 1].TrimEnd('/')] },
                "--sample" => options with { Sample = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--seed" => options with { Seed = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--budget" => options with { Budget = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"{args[i]} is no option."),
            };
        }

        return options;
    }

    internal Fault[] Choose(IEnumerable<Fault> faults)
    {
        var all = faults.Where(fault => fault.IsTried && (Places.Count == 0 || Places.Any(place => IsIn(fault.File, place)))).ToArray();
        if (Sample is not { } count || count >= all.Length)
            return all;
        new Random(Seed).Shuffle(all);
        return all[..count];
    }

    private static bool IsIn(string file, string place) => file == place || file.StartsWith(place + "/", StringComparison.Ordinal);
}
