namespace GovInfoDisclosure.Tests.Checking.Narrative;

public sealed class NarrativePatternsTests
{
    public static TheoryData<string> Names => [.. NarrativePatterns.All.Select(pattern => pattern.Name)];

    // Those that only keep a number from later patterns.
    private static readonly ClaimMaker[] Silent = [OtherClaims.Nothing, RequestClaims.PartsOfHandled];

    [Theory, MemberData(nameof(Names))]
    public void Pattern_reads_its_example(string name)
    {
        var pattern = NarrativePatterns.All.Single(pattern => pattern.Name == name);

        var claims = Extract(pattern.Example);

        if (Silent.Contains(pattern.Claim))
            claims.Should().BeEmpty();
        else
            claims.Select(claim => claim.Pattern).Should().Contain(name);
    }

    [Theory, MemberData(nameof(Names))]
    public void Pattern_leaves_its_counterexample_alone(string name)
    {
        var pattern = NarrativePatterns.All.Single(pattern => pattern.Name == name);

        var claims = Extract(pattern.Counterexample);

        if (Silent.Contains(pattern.Claim))
            claims.Should().NotBeEmpty();
        else
            claims.Select(claim => claim.Pattern).Should().NotContain(name);
    }

    [Fact]
    public void Patterns_have_names_and_shapes_of_their_own()
    {
        NarrativePatterns.All.Select(pattern => pattern.Name).Should().OnlyHaveUniqueItems().And.NotContain("");
        NarrativePatterns.All.Select(pattern => pattern.Counterexample).Should().NotContain("");
        NarrativePatterns.All.Select(pattern => (pattern.Shape, pattern.Needs)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Groups_are_those_that_the_shapes_name() =>
        NarrativePatterns.All.SelectMany(pattern => pattern.Shape.Split(' ')).Select(step => step.TrimEnd('*'))
            .Where(step => char.IsLower(step[0])).Append("filler").Distinct().Should().BeEquivalentTo(WordGroups.ByName.Keys);

    [Theory]
    [InlineData("received* Request Counts")]
    [InlineData("weak* Requests Counts")]
    [InlineData("weak* Request")]
    public void Shape_with_an_unknown_word_or_without_a_number_is_refused(string shape)
    {
        var create = () => new NarrativePattern("name", shape.Replace("received", "nosuch"), OtherClaims.Nothing, PatternNeeds.None, "", "");

        create.Should().Throw<ArgumentException>();
    }

    // The runs of a shape end at the nearest word that goes on, and cover all the others.
    [Theory]
    [InlineData("plain* Receive inner* Request Counts", "收到信息公开申请5件", true)]
    [InlineData("plain* Receive inner* Request Counts", "全年共收到市民信息公开申请共计5件", true)]
    [InlineData("plain* Receive inner* Request Counts", "收到网上信息公开申请5件", false)]
    [InlineData("Receive inner* Request Counts", "全年收到信息公开申请5件", false)]
    [InlineData("Receive Counts weak* Request", "收到5件的信息公开申请", true)]
    [InlineData("Receive Counts weak* Request", "收到5件网上信息公开申请", false)]
    [InlineData("Receive Counts weak* Request", "收到5件信息公开申请均已办结", false)]
    [InlineData("Receive Counts weak* Request any*", "收到5件信息公开申请均已办结", true)]
    [InlineData("Receive Counts", "收到5件信息公开申请均已办结", true)]
    public void Match_covers_the_words_around_the_number(string shape, string text, bool fits)
    {
        var pattern = new NarrativePattern("name", shape, OtherClaims.Nothing, PatternNeeds.None, "", "");
        var words = new MarkedParagraph(text, 2024, new OwnNames(null));
        var number = words.Find(WordKind.Number, 0, words.Count);

        (pattern.Match(words, new(0, 0, number, words.Count)) is not null).Should().Be(fits);
    }

    private static IReadOnlyList<NarrativeClaim> Extract(string sentence) =>
        NarrativeClaims.Extract(NarrativeClaimsTests.Report("（二）依申请公开。" + sentence));
}
