namespace GovInfoDisclosure.Tests.Support;

/// <summary>How many random cases a test tries.</summary>
internal static class Trials
{
    /// <summary>The number given; for mutation testing, which runs a test once for each planted fault, a small part of it.</summary>
    public static int Of(int count) =>
#if FEW_TRIALS
        Math.Max(1, count / 100);
#else
        count;
#endif
}
