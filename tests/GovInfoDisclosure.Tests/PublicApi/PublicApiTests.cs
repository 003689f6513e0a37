using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void Library_loaded_by_the_tests_is_the_build_under_test() => Library.Framework.Should().Be(Library.ExpectedFramework);

    [Fact]
    public void PublicApi_printed_equals_the_approved_file() =>
        GoldenFile.CheckSource($"PublicApi/GovInfoDisclosure.{Library.Target}.txt", PublicApiText.Of(Library.Assembly));
}
