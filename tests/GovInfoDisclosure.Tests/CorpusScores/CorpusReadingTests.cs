using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.CorpusScores;

/// <summary>Published reports against their truth files, one test a file.</summary>
public sealed class CorpusReadingTests(ITestOutputHelper output)
{
    public static TheoryData<string> Texts => [.. Corpus.Files("seeds", "*.txt"), .. Corpus.Files("full", "*.txt"), .. Corpus.Files("full", "*.md"), .. Corpus.Files("excerpts", "*.txt"), .. Corpus.Files("unseen", "*.txt")];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Texts))]
    public void Read_published_text_gets_every_cell_and_says_what_it_does_not(string file)
    {
        var truth = CorpusTruth.Load(Corpus.PathOf(Path.ChangeExtension(file, ".expected.json")));
        var score = CorpusScore.Of(truth, ReportText.Read(File.ReadAllText(Corpus.PathOf(file))));
        output.WriteLine(score.ToString());
        score.IsClean(truth).Should().BeTrue("{0} should read cleanly: {1}", file, score);
    }
}
