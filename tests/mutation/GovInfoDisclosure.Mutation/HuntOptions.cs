using System.Globalization;

namespace GovInfoDisclosure.Mutation;

/// <summary>Which faults are tried.</summary>
internal sealed record HuntOptions(IReadOnlyList<string> Folders, int? Sample, int Seed, int Budget)
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
                "--under" => options with { Folders = [.. options.Folders, args[i + 1]] },
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
        var all = faults.Where(fault => fault.IsTried && (Folders.Count == 0 || Folders.Any(folder => fault.File.StartsWith(folder + "/", StringComparison.Ordinal))))
            .ToArray();
        if (Sample is not { } count || count >= all.Length)
            return all;
        new Random(Seed).Shuffle(all);
        return all[..count];
    }
}
