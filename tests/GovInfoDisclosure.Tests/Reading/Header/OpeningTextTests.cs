using System.Globalization;

namespace GovInfoDisclosure.Tests.Reading.Header;

/// <summary>What sentences before a report say of body, year and period.</summary>
public sealed class OpeningTextTests
{
    [Theory]
    [InlineData("统计期限自2024年1月1日起至2024年12月31日止。", "2024-01-01 2024-12-31")]
    [InlineData("统计时限为2024年1月1日—12月31日。", "2024-01-01 2024-12-31")]
    [InlineData("期限：2024-01-01至2024-12-31", "2024-01-01 2024-12-31")]
    [InlineData("时限2024.1.1-2024.12.31", "2024-01-01 2024-12-31")]
    [InlineData("所列数据从2024年1月1日起至12月31日止", "2024-01-01 2024-12-31")]
    [InlineData("数据自2024年1月1日开始，到2024年6月30日止", "2024-01-01 2024-06-30")]
    [InlineData("数据自2024年1月1日开始计算后，至2024年6月30日止", "2024-01-01 2024-06-30")]
    [InlineData("数据自2024年1月1日开始计算以后的，至2024年6月30日止", null)]
    [InlineData("自2024年1月1日起至2024年12月31日止。", null)]
    [InlineData("统计期限为全年。", null)]
    [InlineData("统计期限自2024年1月1日起。", null)]
    [InlineData("统计", null)]
    public void Period_stands_behind_a_word_that_announces_it(string text, string? period)
    {
        var (read, told) = Open(text, static opening => opening.FindPeriod());

        (read is null ? null : $"{read.From} {read.To}").Should().Be(period);
        told.Should().BeEmpty();
    }

    [Theory]
    [InlineData(38, true)] // 期限 and these are 40 characters.
    [InlineData(39, false)]
    public void Period_begins_within_40_characters(int between, bool isPeriod) =>
        (Open($"期限{new string('的', between)}2024年1月1日至12月31日", static opening => opening.FindPeriod()).Read is not null).Should().Be(isPeriod);

    [Theory]
    [InlineData("统计期限自2024年1月1日起至2024年13月31日止。", "2024年1月1日起至2024年13月31日")]
    [InlineData("统计期限自2024年2月30日起至2024年12月31日止。", "2024年2月30日起至2024年12月31日")]
    [InlineData("统计期限自20241月1日起至2024年12月31日止。", "20241月1日起至2024年12月31日")]
    [InlineData("统计期限自20241月1日到202412月31日止。", "20241月1日到202412月31日")]
    [InlineData("统计期限自20241月1日起。至2024年12月31日止。", null)]
    [InlineData("统计期限自20241月1日起；至2024年12月31日止。", null)]
    [InlineData("期限自20241月1日起至202412月31日止。", null)]
    [InlineData("统计至12月31日。", null)]
    [InlineData("统计自2024年起至31日。", null)]
    public void Period_with_a_day_that_is_none_is_told(string text, string? quoted)
    {
        var (read, told) = Open(text, static opening => opening.FindPeriod());

        read.Should().BeNull();
        told.Should().Equal(quoted is null ? [] : [$"GID307 /header/statisticalPeriod {quoted}"]);
    }

    [Fact]
    public void Period_that_is_none_is_told_once_and_not_at_all_beside_one()
    {
        var (read, told) = Open(["统计期限所列数据自2024年2月30日起至2024年12月31日止", "统计期限自2024年1月1日起至2024年13月1日止"], [], static opening => opening.FindPeriod());

        read.Should().BeNull();
        told.Should().Equal("GID307 /header/statisticalPeriod 2024年2月30日起至2024年12月31日", "GID307 /header/statisticalPeriod 2024年1月1日起至2024年13月1日");
        Open(["统计自2024年1月1日至2024年2月30日，期限自2024年1月1日至12月31日"], [], static opening => opening.FindPeriod()).Told.Should().BeEmpty();
    }

    [Fact]
    public void Period_is_that_of_the_first_text_that_has_one() =>
        Open(["统计期限不详", "统计期限自2023年1月1日至12月31日", "统计期限自2024年1月1日至12月31日"], [], static opening => opening.FindPeriod()).Read!.From.Year.Should().Be(2023);

    [Theory]
    [InlineData("现公布北坡县水务局2024年政府信息公开工作年度报告。", "北坡县水务局")]
    [InlineData("现发布北坡县水务局2024年度政府信息公开年度报告", "北坡县水务局")]
    [InlineData("现将北坡县水务局2024年政府信息公开情况报告如下", "北坡县水务局")]
    [InlineData("兹公布北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局")]
    [InlineData("我们编制了北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局")]
    [InlineData("予以公布北坡县水务局2024年政府信息公开工作年度报告", "北坡县水务局")]
    [InlineData("现公布《北坡县水务局2024年政府信息公开工作年度报告》", "北坡县水务局")]
    [InlineData("现公布“北坡县水务局2024年政府信息公开工作年度报告”", "北坡县水务局")]
    [InlineData("现公布水务局2024年政府信息公开工作年度报告", "水务局")]
    [InlineData("现公布县局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布本局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布我县水务局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布各有关单位2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布该县水务局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布县属所有单位2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布财政局、水务局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布，水务局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布北坡县水务局政府信息公开工作年度报告", null)]
    [InlineData("现公布北坡县水务局2024年政务情况", null)]
    [InlineData("北坡县水务局2024年政府信息公开工作年度报告", null)]
    [InlineData("现公布北坡县水务局（以下简称我局）2024年政府信息公开工作年度报告", "北坡县水务局")]
    [InlineData("现公布北坡县水务局(以下称我局) 2024年政府信息公开工作年度报告", "北坡县水务局")]
    [InlineData("现公布北坡县水务局（东区）2024年政府信息公开工作年度报告", "北坡县水务局（东区）")]
    [InlineData("现公布北坡县（下称县）水务局2024年政府信息公开工作年度报告", "北坡县（下称县）水务局")]
    public void Body_is_what_a_sentence_announces(string text, string? body)
    {
        var (read, told) = Open(text, static opening => opening.FindBody());

        read.Should().Be(body);
        told.Should().Equal(body is null ? [] : [$"GID308 /header/reportingBody {body}"]);
    }

    [Theory]
    [InlineData(7, true)] // The year has five characters: the subject stands 12 behind its beginning.
    [InlineData(8, false)]
    public void Subject_stands_near_the_year(int between, bool isBody) =>
        (Open($"现公布水务局2024年{new string('的', between)}政府信息公开工作年度报告", static opening => opening.FindBody()).Read is not null).Should().Be(isBody);

    [Theory]
    [InlineData("如有疑问，请与北坡县水务局联系。", "北坡县水务局")]
    [InlineData("请和北坡县人民政府联系", "北坡县人民政府")]
    [InlineData("请向北坡县东湖镇咨询", "北坡县东湖镇")]
    [InlineData("请同北坡县人民法院联系", "北坡县人民法院")]
    [InlineData("请联系北坡县东湖街道办事处，电话", "北坡县东湖街道办事处")]
    [InlineData("请咨询北坡大学：0816", "北坡大学")]
    [InlineData("请与北坡县管委会(电话)", "北坡县管委会")]
    [InlineData("请与北坡县管理委员会。", "北坡县管理委员会")]
    [InlineData("请与北坡县东湖乡;", "北坡县东湖乡")]
    [InlineData("请与北坡县检察院；", "北坡县检察院")]
    [InlineData("请与北坡县医院,", "北坡县医院")]
    [InlineData("请与北坡师范学院:", "北坡师范学院")]
    [InlineData("请与省财政厅联系", "省财政厅")]
    [InlineData("请与东湖街道联系", "东湖街道")]
    [InlineData("请与北坡县水务局办公室联系", "北坡县水务局")]
    [InlineData("请与省财政厅办公室联系", "省财政厅")]
    [InlineData("请与省局办公室联系", null)]
    [InlineData("请与局办公室联系", null)]
    [InlineData("请与北坡县党政办公室联系", null)]
    [InlineData("请与本局联系", null)]
    [InlineData("请与北坡县水务局", null)]
    [InlineData("北坡县水务局联系", null)]
    public void Body_may_be_the_one_to_ask_or_that_of_its_office(string text, string? body)
    {
        var (read, told) = Open(text, static opening => opening.FindContact());

        read.Should().Be(body);
        told.Should().HaveCount(read is null ? 0 : 1);
        if (read is not null)
            told[0].Should().StartWith("GID318 /header/reportingBody ").And.EndWith(" " + body);
    }

    [Theory]
    [InlineData("2024年政府信息公开工作年度报告", 2024, "2024年")]
    [InlineData("现公布2024年度政府信息公开年度报告", 2024, "公布2024年度")]
    [InlineData("政府信息公开是义务，2024年政府信息公开工作年度报告", 2024, "义务，2024年")]
    [InlineData("2024年政府信息公开", null, null)]
    [InlineData("2024年政府信息公开工作的总结和年度报告", 2024, "2024年")]
    [InlineData("2024年政府信息公开工作的总结以及年度报告", null, null)]
    [InlineData("2024年政务和政府信息公开工作年度报告", 2024, "2024年政务和")]
    [InlineData("2024年县城政务和政府信息公开工作年度报告", null, null)]
    [InlineData("政府信息公开工作年度报告", null, null)]
    public void Year_stands_before_the_words_of_the_title(string text, int? year, string? words)
    {
        var (read, told) = Open(text, static opening => opening.FindYear());

        read.Should().Be(year);
        told.Should().Equal(year is null ? [] : [$"GID308 /header/reportYear {words}"]);
    }

    [Fact]
    public void Year_may_stand_in_the_path_where_no_text_names_it()
    {
        var (read, told) = Open(["无"], ["首页>2023年政府信息公开年度报告"], static opening => opening.FindYear());

        read.Should().Be(2023);
        told.Should().Equal("GID308 /header/reportYear 首页>2023年");
        Open(["2024年政府信息公开年度报告"], ["2023年政府信息公开年度报告"], static opening => opening.FindYear()).Read.Should().Be(2024);
    }

    private static (T Read, List<string> Told) Open<T>(string text, Func<OpeningText, T> find) => Open([text], [], find);

    private static (T Read, List<string> Told) Open<T>(string[] texts, string[] paths, Func<OpeningText, T> find)
    {
        var told = new List<string>();
        var opening = new OpeningText(texts, paths, (descriptor, path, arguments) =>
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{descriptor.Code} {path} {string.Join(' ', arguments)}")));
        return (find(opening), told);
    }
}
