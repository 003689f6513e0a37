using GovInfoDisclosure.Tests.Support;
using PublicApiGenerator;

namespace GovInfoDisclosure.Tests.PublicApi;

public sealed class PublicApiTests
{
    private const int MostTypes = 77;

    [Fact]
    public void Library_loaded_by_the_tests_is_the_build_under_test() => Library.Framework.Should().Be(Library.ExpectedFramework);

    [Fact]
    public void PublicApi_printed_equals_the_approved_file()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };

        var text = Library.Assembly.GeneratePublicApi(options).Replace("\r\n", "\n");

        GoldenFile.CheckSource($"PublicApi/GovInfoDisclosure.{Library.Target}.txt", text.TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Exported_types_stay_few() => Library.Assembly.GetExportedTypes().Should()
        .HaveCountLessThanOrEqualTo(MostTypes, "the surface is to be read in five minutes; a new type takes the place of another");
}
