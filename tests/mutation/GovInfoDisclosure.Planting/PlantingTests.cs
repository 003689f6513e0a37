namespace GovInfoDisclosure.Planting;

public sealed class PlantingTests
{
    /// <summary>
    /// Keeps the library with its faults. It runs next to nothing of it: Stryker itself would take seconds for each fault that is reached,
    /// and if none at all is reached, takes its own measuring for broken and tries every fault.
    /// </summary>
    [Fact]
    public void Library_with_faults_is_kept()
    {
        var library = typeof(ReportReader).Assembly.Location;
        if (Environment.GetEnvironmentVariable("PLANTED_LIBRARY") is { Length: > 0 } kept)
            File.Copy(library, kept, overwrite: true);

        new CalendarDate(2023, 1, 9).ToString().Should().NotBeEmpty();
    }
}
