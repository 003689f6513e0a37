using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>The samples of the gallery against their truths.</summary>
public sealed class GalleryTests(ITestOutputHelper output)
{
    /// <summary>Samples that are not read as their truth says. A sample that is read right must leave this list.</summary>
    private static readonly string[] KnownFaults = [];

    public static TheoryData<string> Samples => [.. GallerySample.Files];

    [Theory, MemberData(nameof(Samples))]
    public void Sample_is_read_and_checked_as_its_truth_says(string file)
    {
        var faults = GalleryJudge.Faults(GallerySample.Load(file)).ToArray();
        output.WriteLine(string.Join('\n', faults));
        if (KnownFaults.Contains(file))
            faults.Should().NotBeEmpty("{0} is right now, and must leave the list of known faults", file);
        else
            faults.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Samples))]
    public void Sample_gives_the_texts_that_were_accepted(string file)
    {
        var sample = GallerySample.Load(file);
        GoldenFile.Check($"Gallery/{sample.Name}.txt", GalleryText.Of(sample));
    }

    [Fact]
    public void Every_sample_has_a_truth_and_every_truth_a_sample()
    {
        GallerySample.Files.Select(file => Path.GetFileNameWithoutExtension(file)).Should().Equal(GallerySample.Truths);
        GallerySample.Files.Should().HaveCountGreaterThanOrEqualTo(30);
        KnownFaults.Should().BeSubsetOf(GallerySample.Files);
    }

    [Fact]
    public void Golden_files_are_those_of_the_samples() =>
        Directory.GetFiles(RepositoryRoot.Combine("tests/GovInfoDisclosure.Tests/Golden/Gallery")).Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(GallerySample.Truths);

    [Theory]
    [InlineData("gallery.md", false)]
    [InlineData("zh-CN/gallery.md", true)]
    public void Page_lists_the_samples(string page, bool isChinese) =>
        GoldenFile.CheckSource("../../docs/" + page, GalleryPage.Write([.. GallerySample.Files.Select(GallerySample.Load)], KnownFaults, isChinese));
}
