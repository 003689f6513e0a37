namespace GovInfoDisclosure.Tests.Report;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_compares_the_elements_in_order()
    {
        ValueList<string> list = ["一", "二"];

        (list == Of("一", "二")).Should().BeTrue();
        (list != Of("二", "一")).Should().BeTrue();
        (list == Of("一")).Should().BeFalse();
        (list == Of("一", "二", "三")).Should().BeFalse();
        list.Equals((object)Of("一", "二")).Should().BeTrue();
        list.Equals((object)new[] { "一", "二" }).Should().BeFalse();
        list.GetHashCode().Should().Be(Of("一", "二").GetHashCode());

        static ValueList<string> Of(params string[] items) => ValueList.Create<string>(items);
    }

    [Fact]
    public void Equality_operators_accept_null()
    {
        ValueList<string>? none = null;

        (none == null).Should().BeTrue();
        (none == ValueList<string>.Empty).Should().BeFalse();
        (ValueList<string>.Empty != none).Should().BeTrue();
    }

    [Fact]
    public void Create_copies_what_it_is_given()
    {
        string[] source = ["一", "二"];
        var created = ValueList.Create<string>(source);
        var converted = source.ToValueList();

        source[0] = "三";

        created.Should().Equal("一", "二");
        converted.Should().Equal("一", "二");
    }

    [Fact]
    public void Create_of_nothing_is_the_one_empty_list()
    {
        ValueList<string> empty = [];

        empty.Should().BeSameAs(ValueList<string>.Empty).And.BeEmpty();
        Array.Empty<string>().ToValueList().Should().BeSameAs(ValueList<string>.Empty);
    }

    [Fact]
    public void Indexer_beyond_the_end_throws()
    {
        ValueList<string> list = ["一"];

        list[0].Should().Be("一");
        list.Count.Should().Be(1);
        list.Invoking(x => x[1]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void ToValueList_of_null_throws() =>
        FluentActions.Invoking(() => ((IEnumerable<string>)null!).ToValueList()).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Records_that_hold_lists_compare_by_value()
    {
        var section = new NarrativeSection { Paragraphs = ["一", "二"] };

        section.Should().Be(new NarrativeSection { Paragraphs = ["一", "二"] });
        section.Should().NotBe(new NarrativeSection { Paragraphs = ["一"] });
    }
}
