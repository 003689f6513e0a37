namespace GovInfoDisclosure.Tests.Input.Html;

public sealed class ContentKindTests
{
    [Theory]
    [InlineData("{\"format\":\"2021\"}", "Json")]
    [InlineData("\uFEFF \r\n{ }", "Json")]
    [InlineData("<!DOCTYPE HTML><p>一", "Html")]
    [InlineData("<!-- a --><HTML>", "Html")]
    [InlineData("<p>一、总体情况</p>", "Html")]
    [InlineData("<p>一</p><p>二</p><div>三", "Html")]
    [InlineData("一、总体情况\n\n<table><tr><td>1</td></tr></table>", "Html")]
    [InlineData("<tr><td>1</td>", "Html")]
    [InlineData("<title>一</title>二", "Html")]
    [InlineData("", "Text")]
    [InlineData("一、总体情况", "Text")]
    [InlineData("规章 | 5<br>6 | 7<br> |", "Text")]
    [InlineData("人数<5，且>3；a<b>c；<p", "Text")]
    [InlineData("见<p>一处，<div>两处", "Text")]
    [InlineData("<附件> 一、总体情况", "Text")]
    [InlineData("[{}]", "Text")]
    [InlineData("<tablet> <pre-x> <trx>", "Text")]
    public void Of_text_tells_what_it_is(string text, string kind) => ContentKind.Of(text).ToString().Should().Be(kind);
}
