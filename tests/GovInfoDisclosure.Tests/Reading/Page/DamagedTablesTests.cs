using System.Text;

namespace GovInfoDisclosure.Tests.Reading.Page;

/// <summary>Texts of which single bytes were lost.</summary>
public sealed class DamagedTablesTests
{
    private const string Report = """
        青石县教育局2023年政府信息公开工作年度报告
        一、总体情况
        全年公开信息36条，办理申请均在法定期限内答复。
        二、主动公开政府信息情况
        |第二十条第（一）项_________________|
        |信息内容______|本年制发件数|本年废止件数|现行有效件数|
        |规章__________|______1_____|____________|____3_______|
        |行政规范性文件|4___________|5___________|6___________|
        |第二十条第（五）项_________________|
        |信息内容______|本年处理决定数量__________|
        |行政许可______|7_________________________|
        """;

    private const string Section = "/proactiveDisclosure";

    [Fact]
    public void Damaged_utf8_is_utf8_and_its_table_is_doubtful()
    {
        var result = ReportReader.Read(Damaged("规章", "行政许可", "本年废止"));

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "GID404" && diagnostic.Message.English.Contains("UTF-8"));
        var told = result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "GID406").Subject;
        told.Path.Should().Be(Section);
        told.Location!.Value.Line.Should().Be(7);
        told.Message.English.Should().StartWith("In 2 rows");
        told.Message.Chinese.Should().Contain("2 行");
        result.Report!.ProactiveDisclosure!.NormativeDocuments.CurrentlyInEffect.Should().Be((Cell)6);
        result.DoubtfulCells.Should().Contain(Section + "/normativeDocuments/currentlyInEffect");
    }

    [Fact]
    public void Characters_lost_elsewhere_make_no_table_doubtful()
    {
        var result = ReportReader.Read(Damaged("均在", "本年废止"));

        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain("GID404").And.NotContain("GID406");
        result.Report!.ProactiveDisclosure!.NormativeDocuments.CurrentlyInEffect.Should().Be((Cell)6);
    }

    // Without the last byte of each of these words.
    private static byte[] Damaged(params string[] words)
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(Report)];
        foreach (var word in words)
        {
            var found = Report.IndexOf(word, StringComparison.Ordinal);
            bytes.RemoveAt(Encoding.UTF8.GetByteCount(Report.AsSpan(0, found + word.Length)) - 1 - words.TakeWhile(other => other != word).Count());
        }

        return [.. bytes];
    }
}
