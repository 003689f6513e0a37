using System.Globalization;
using GovInfoDisclosure.Mutation;

return args switch
{
    ["prepare", var planted, var target] => QuickSwitch.Write(planted, target),
    ["coverage", var path, .. var names] => await Measure(path, names),
    ["measure", var path, var first, var step, .. var names] => await MeasurePart(path, int.Parse(first, CultureInfo.InvariantCulture),
        int.Parse(step, CultureInfo.InvariantCulture), names),
    ["worker", var path, var seconds, .. var first] => await Work(path, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), first),
    ["try", var report, var coverage, var results, .. var options] => await Hunt.Run(report, coverage, results, HuntOptions.Parse(options)),
    ["score", var report, var results, var least] => Score.Print(report, results, int.Parse(least, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("prepare PLANTED TARGET | coverage FILE [PART OF A TEST'S NAME]... | try REPORT COVERAGE RESULTS [--under FOLDER OR FILE]... [--sample N] [--seed N] | score REPORT RESULTS LEAST");
    return 2;
}

// With names only those tests are measured, and take the place of what was measured of them before.
static async Task<int> Measure(string path, string[] names)
{
    var coverage = await Coverage.MeasureAll(path, names);
    if (names.Length > 0 && File.Exists(path))
        coverage = coverage.With(Coverage.Load(path).Except(names));
    coverage.Save(path);
    Console.WriteLine($"{coverage.Tests.Count} tests; {coverage.Failing.Count} fail without a fault and are left out:");
    foreach (var name in coverage.Failing)
        Console.WriteLine("  " + name);
    return 0;
}

static async Task<int> MeasurePart(string path, int first, int step, string[] names)
{
    Console.SetOut(TextWriter.Null);
    (await Coverage.Measure(first, step, names)).Save(path);
    return 0;
}

// A fault in what is made once for the process must be on before anything is made.
static async Task<int> Work(string path, TimeSpan budget, string[] first)
{
    var output = Console.Out;
    Console.SetOut(TextWriter.Null); // What tests print is not an answer.
    if (first is [var fault])
        PlantedLibrary.TurnOn(int.Parse(fault, CultureInfo.InvariantCulture));
    await new Worker(await TestHost.Discover(), Coverage.Load(path), budget).Run(Console.In, output);
    return 0;
}
