using System.Reflection;

namespace GovInfoDisclosure.Mutation;

/// <summary>The switch that Stryker put into the library: which of its faults is on, and which were reached.</summary>
internal static class PlantedLibrary
{
    private const int MostFaults = 100_000;

    private static readonly Type Control = typeof(ReportReader).Assembly.GetTypes().SingleOrDefault(static type => type.Name == "MutantControl")
        ?? throw new InvalidOperationException("The library beside this program has no faults in it: see docs/mutation.md.");

    private static readonly FieldInfo Active = FieldOf("ActiveMutant");
    private static readonly FieldInfo Capture = FieldOf("CaptureCoverage");
    private static readonly byte[] Reached = new byte[MostFaults];

    internal static void TurnOn(int fault) => Active.SetValue(null, fault);

    internal static void TurnOff() => Active.SetValue(null, -1);

    internal static void Watch(bool on)
    {
        FieldOf(QuickSwitch.Reached).SetValue(null, Reached);
        Capture.SetValue(null, on);
    }

    /// <summary>The faults reached since the last call.</summary>
    internal static int[] Take()
    {
        var faults = Enumerable.Range(0, Reached.Length).Where(static fault => Reached[fault] != 0).ToArray();
        Array.Clear(Reached);
        return faults;
    }

    private static FieldInfo FieldOf(string name) => Control.GetField(name)
        ?? throw new InvalidOperationException($"The switch of the faults has no {name}: see docs/mutation.md.");
}
