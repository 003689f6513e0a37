using GovInfoDisclosure;
using GovInfoDisclosure.Tests.Diagnostics;
using GovInfoDisclosure.Tests.Input.Word;

namespace GovInfoDisclosure.Tests.Docs.Snippets;

public sealed class WordSnippets : Snippet
{
    [Fact]
    public void Reading_a_Word_file_gives_the_report()
    {
        var bytes = WordFile.Of(WordFile.Body(DiagnosticSamples.SoundReport));
        #region word-read
        ReadResult result = ReportReader.Read(bytes);                                           // the bytes of a .docx; a stream, too
        #endregion
        result.Report.Should().Be(ReportText.Read(DiagnosticSamples.SoundReport).Report);
    }
}
