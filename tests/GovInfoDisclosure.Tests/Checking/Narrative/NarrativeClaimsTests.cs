using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Checking.Narrative;

public sealed class NarrativeClaimsTests
{
    public static TheoryData<string, string> Samples => ReadSamples("claims.txt");

    public static TheoryData<string, string> TraditionalSamples => ReadSamples("claims-traditional.txt");

    public static TheoryData<string, string> FurtherSamples => ReadSamples("claims-further.txt");

    [Theory, MemberData(nameof(Samples)), MemberData(nameof(FurtherSamples))]
    public void Extract_sentences_gives_their_claims(string section, string expected) =>
        string.Join('\n', NarrativeClaims.Extract(Report(section)).Select(claim => claim.ToString())).Should().Be(expected);

    [Theory, MemberData(nameof(Samples)), MemberData(nameof(FurtherSamples))]
    public void Extract_sentences_quotes_words_that_stand_there(string section, string expected)
    {
        var report = Report(section);
        var claims = NarrativeClaims.Extract(report);

        claims.Count.Should().Be(expected.Length == 0 ? 0 : expected.Split('\n').Length);
        foreach (var quote in claims.Select(claim => claim.Quote))
        {
            quote.Section.Should().Be("/overallSituation/paragraphs");
            report.OverallSituation!.Paragraphs[quote.Paragraph].Substring(quote.Offset, quote.Text.Length).Should().Be(quote.Text);
        }
    }

    [Theory, MemberData(nameof(TraditionalSamples))]
    public void Extract_sentences_in_the_traditional_script_gives_their_claims(string section, string expected)
    {
        var report = Report(section);
        var claims = NarrativeClaims.Extract(report);

        string.Join('\n', claims.Select(claim => claim.ToString())).Should().Be(expected);
        foreach (var quote in claims.Select(claim => claim.Quote))
            report.OverallSituation!.Paragraphs[quote.Paragraph].Substring(quote.Offset, quote.Text.Length).Should().Be(quote.Text);
    }

    [Fact]
    public void Samples_in_both_scripts_are_the_same_sentences()
    {
        var simplified = Samples.Select(row => row.Data.Item2).ToArray();

        TraditionalSamples.Select(row => row.Data.Item2).Should().Equal(simplified);
        TraditionalSamples.Select(row => row.Data.Item1).Should().OnlyContain(text => text.Length > 0).And.NotIntersectWith(
            Samples.Select(row => row.Data.Item1).Where(text => text.IndexOfAny(['开', '办', '结', '诉']) >= 0));
    }

    // Forms that Hong Kong, Taiwan and converters print beside those of the samples.
    [Theory]
    [InlineData("本年度共收到羣衆提交的政府信息公開申請42件，全部按時答覆。", "ReceivedRequests 42: newRequests | newRequests + carriedOver")]
    [InlineData("新收政府信息公開申請貳拾件，辦結叁拾伍件。",
        "NewRequests 20: newRequests\nConcludedRequests 35: total | total - carriedOver")]
    [InlineData("共收到政府信息公開申請一萬二千餘件。", "ReceivedRequests 12000+: newRequests | newRequests + carriedOver ?")]
    [InlineData("二〇二三年共收到政府信息公開申請12件。", "")]
    [InlineData("二〇二四年共收到政府信息公開申請廿三件。", "ReceivedRequests 23: newRequests | newRequests + carriedOver")]
    [InlineData("三月共收到政府信息公開申請12件。", "")]
    public void Extract_other_forms_gives_the_claims(string section, string expected) =>
        string.Join('\n', NarrativeClaims.Extract(Report(section)).Select(claim => claim.ToString())).Should().Be(expected);

    [Fact]
    public void Extract_text_torn_by_spaces_quotes_it_with_the_spaces()
    {
        var claim = NarrativeClaims.Extract(Report("本年共收到政府信息 公开申请　12 件 ，均已答复。")).Should().ContainSingle().Subject;

        claim.Value.Should().Be(12);
        claim.Quote.Should().Be(new ClaimQuote("/overallSituation/paragraphs", 0, 0, "本年共收到政府信息 公开申请　12 件"));
    }

    [Fact]
    public void Extract_digits_apart_are_not_joined() =>
        NarrativeClaims.Extract(Report("本年共收到政府信息公开申请1 2件。")).Should().BeEmpty();

    [Fact]
    public void Extract_sections_reads_the_text_of_all_four()
    {
        var report = Report("共收到政府信息公开申请1件。") with
        {
            Preamble = ["共收到政府信息公开申请2件。"],
            ProblemsAndImprovements = new() { Paragraphs = ["共收到政府信息公开申请3件。"] },
            OtherMatters = new() { Paragraphs = ["无", "共收到政府信息公开申请4件。"] },
        };

        NarrativeClaims.Extract(report).Select(claim => $"{claim.Quote.Section} {claim.Quote.Paragraph} {claim.Value} {claim.IsDoubtful}").Should().Equal(
            "/preamble 0 2 False",
            "/overallSituation/paragraphs 0 1 False",
            "/problemsAndImprovements/paragraphs 0 3 True",
            "/otherMatters/paragraphs 1 4 False");
    }

    [Theory]
    [InlineData(2024, "2024年共收到政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver")]
    [InlineData(2023, "2024年共收到政府信息公开申请12件。", "")]
    [InlineData(null, "2024年共收到政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver ?")]
    [InlineData(null, "共收到政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver")]
    // 其中 goes on with the sentence before and its year; another sentence begins anew.
    [InlineData(null, "2024年共收到政府信息公开申请12件。其中，予以公开5件。予以公开5件。",
        "ReceivedRequests 12: newRequests | newRequests + carriedOver ?\nResult 5: disclosed ?\nResult 5: disclosed")]
    public void Extract_year_leaves_other_years_alone(int? year, string text, string expected)
    {
        var report = Report(text);

        var claims = NarrativeClaims.Extract(report with { Header = report.Header with { ReportYear = year } });

        string.Join('\n', claims).Should().Be(expected);
    }

    [Fact]
    public void Extract_name_of_the_body_is_no_unknown_subject()
    {
        var report = Report("临江区教育局共收到政府信息公开申请12件。");

        NarrativeClaims.Extract(report).Should().ContainSingle().Which.IsDoubtful.Should().BeFalse();
        NarrativeClaims.Extract(report with { Header = report.Header with { ReportingBody = null } }).Should().ContainSingle().Which.IsDoubtful.Should().BeTrue();
    }

    // The same words, in the report of a body that they shorten, of another body, and of one that is not named.
    [Theory]
    [InlineData("临江区住房和城乡建设局", "区住建局收到政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver ?")]
    [InlineData("临江区教育局", "区住建局收到政府信息公开申请12件。", "")]
    [InlineData(null, "区住建局收到政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver ?")]
    [InlineData("临江区住房和城乡建设局", "收到区住建局转来的政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver ?")]
    [InlineData("临江区教育局", "收到区住建局转来的政府信息公开申请12件。", "ReceivedRequests 12: newRequests | newRequests + carriedOver ?")]
    public void Extract_other_bodies_are_told_from_short_names_of_this_one(string? body, string text, string expected)
    {
        var report = Report(text);

        var claims = NarrativeClaims.Extract(report with { Header = report.Header with { ReportingBody = body } });

        string.Join('\n', claims).Should().Be(expected);
    }

    [Theory, MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public void Extract_any_culture_gives_the_same_claims(string culture)
    {
        var report = Report("（二）依申请公开。共收到申请1,295件，办结约1.2万件，占17.46%。");
        var expected = NarrativeClaims.Extract(report).Select(claim => claim.ToString());

        Culture.Run(culture, () => NarrativeClaims.Extract(report).Select(claim => claim.ToString()).ToArray()).Should().Equal(expected);
    }

    [Fact]
    public void Extract_random_words_never_throws_and_quotes_the_text()
    {
        var words = Samples.SelectMany(row => row.Data.Item1.Split('|')).SelectMany(text => text.Chunk(3)).Select(chunk => new string(chunk))
            .Concat(["9999999999999999999", "《", "》", "1.", "０", "年", "月", "-", "%", "万", "亿", "\ud83d", "\u0000", "　", "\t"]).ToArray();
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => words[random.Next(words.Length)]));
            var report = Report(text);

            foreach (var claim in NarrativeClaims.Extract(report))
            {
                report.OverallSituation!.Paragraphs[claim.Quote.Paragraph].Substring(claim.Quote.Offset, claim.Quote.Text.Length)
                    .Should().Be(claim.Quote.Text, "seed {0}", seed);
            }
        }
    }

    [Theory]
    [InlineData("收到")]
    [InlineData("行政复议")]
    [InlineData("未发生")]
    [InlineData("12件")]
    [InlineData("1")]
    [InlineData("去年")]
    public void Extract_word_without_end_is_read(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 200_000 / word.Length));

        var extract = () => NarrativeClaims.Extract(Report("未发生" + text));

        extract.Should().NotThrow();
        FluentActions.Invoking(() => NarrativeClaims.Extract(Report(text.Substring(0, 19_000)))).Should().NotThrow();
    }

    internal static DisclosureReport Report(string section) => new()
    {
        Header = new() { ReportYear = 2024, ReportingBody = "临江区教育局" },
        OverallSituation = new() { Paragraphs = section.Split('|').ToValueList() },
        ProactiveDisclosure = null,
        DisclosureRequests = null,
        LegalRemedies = null,
        ProblemsAndImprovements = null,
        OtherMatters = null,
    };

    private static TheoryData<string, string> ReadSamples(string file)
    {
        var data = new TheoryData<string, string>();
        var claims = new List<string>();
        string? section = null;
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", "Narrative", file)).Append("end"))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                claims.Add(line.Trim());
            }
            else if (!line.StartsWith('#'))
            {
                if (section is not null)
                    data.Add(section, string.Join('\n', claims));
                (section, claims) = (line, []);
            }
        }

        return data;
    }
}
