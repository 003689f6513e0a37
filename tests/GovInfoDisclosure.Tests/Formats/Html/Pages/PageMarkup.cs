using System.Net;
using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Formats.Html.Pages;

/// <summary>The markup that one kind of editor leaves: how it writes runs of text, paragraphs and blank cells.</summary>
internal abstract class PageMarkup
{
    public virtual string TableTag => "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\">";

    /// <summary>What stands in the cell tag besides the spans.</summary>
    public virtual string CellAttributes(Random random) => "";

    /// <summary>A run of text on one line.</summary>
    public abstract string Run(string text, Random random);

    /// <summary>A paragraph around runs.</summary>
    public abstract string Paragraph(string runs, Random random);

    public abstract string Blank(Random random);

    /// <summary>The content of a cell, whose text may have several lines.</summary>
    public virtual string Cell(string text, Random random)
    {
        if (string.IsNullOrWhiteSpace(text))
            return text.Contains('\u00A0', StringComparison.Ordinal) || text.Length == 0 ? Blank(random) : Paragraph(Run(text, random), random);
        var lines = text.Split('\n').Select(line => Run(line, random)).ToArray();
        return random.Chance(50)
            ? string.Concat(lines.Select(line => Paragraph(line, random)))
            : Paragraph(string.Join("<br>", lines), random);
    }

    /// <summary>Text as it stands in a source.</summary>
    protected static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\u00A0", "&nbsp;", StringComparison.Ordinal).Replace("&#160;", "&nbsp;", StringComparison.Ordinal);
}

/// <summary>What a programmer writes.</summary>
internal sealed class PlainMarkup : PageMarkup
{
    public override string TableTag => "<table>";

    public override string Run(string text, Random random) => Encode(text);

    public override string Paragraph(string runs, Random random) => $"<p>{runs}</p>";

    public override string Blank(Random random) => random.Pick("", "&nbsp;", " ", "<br>", "　");

    public override string Cell(string text, Random random) =>
        string.IsNullOrWhiteSpace(text) ? Blank(random) : string.Join("<br/>", text.Split('\n').Select(Encode));
}

/// <summary>Pasted from Word: classes, styles of its own, o:p everywhere, lines of the source wrapped anywhere.</summary>
internal sealed class WordMarkup : PageMarkup
{
    private const string Font = "font-size:10.5pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体;mso-bidi-font-family:\"Times New Roman\";mso-font-kerning:0pt;mso-pagination:none";

    public override string TableTag => "<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 width=638 style='width:478.5pt;border-collapse:collapse;mso-yfti-tbllook:1184'>";

    public override string CellAttributes(Random random) => " valign=center style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'";

    public override string Run(string text, Random random) => text.Length == 0 ? "" : $"<span\n lang=EN-US style='{Font.Replace("\"", "&quot;", StringComparison.Ordinal)}'>{Wrap(Encode(text), random)}<o:p></o:p></span>";

    public override string Paragraph(string runs, Random random) =>
        $"<p class=MsoNormal align=center style='text-align:center;mso-line-height-alt:12.0pt'>{(random.Chance(30) ? "<![if !supportEmptyParas]><![endif]>" : "")}{runs}</p>";

    public override string Blank(Random random) => $"<p class=MsoNormal><span lang=EN-US style='font-family:宋体'>{random.Pick("<o:p>&nbsp;</o:p>", "<![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p>", "<o:p></o:p>")}</span></p>";

    // Word breaks the lines of the source between Chinese characters too.
    private static string Wrap(string text, Random random)
    {
        var at = text.Length < 4 ? 0 : random.Next(1, text.Length - 1);
        return random.Chance(30) && at > 0 && text[at - 1] > '\u4E00' && text[at] > '\u4E00' ? text.Insert(at, "\n") : text;
    }
}

/// <summary>Pasted from WPS: every change of font is a run, blanks are o:p within spans.</summary>
internal sealed class WpsMarkup : PageMarkup
{
    public override string TableTag => "<table border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;margin-left:6.75pt;mso-table-layout-alt:fixed;border:none;mso-padding-alt:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;\">";

    public override string CellAttributes(Random random) => " width=\"95\" valign=\"center\" style=\"width:71.4pt;padding:0pt;mso-border-left-alt:0.5pt solid windowtext;\"";

    public override string Run(string text, Random random)
    {
        var halves = text.Length < 2 || random.Chance(50) ? [text] : new[] { text[..(text.Length / 2)], text[(text.Length / 2)..] };
        return string.Concat(halves.Select(half => $"<span style=\"mso-spacerun:'yes';font-family:方正仿宋_GBK;font-size:10.5000pt;mso-font-kerning:1.0000pt;\"><font face=\"方正仿宋_GBK\">{Encode(half)}</font></span>"))
            + "<span style=\"font-family:方正仿宋_GBK;\"><o:p></o:p></span>";
    }

    public override string Paragraph(string runs, Random random) => $"<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;\">\n      {runs}</p>";

    public override string Blank(Random random) => $"<p class=\"MsoNormal\">{random.Pick("<span><o:p>&nbsp;</o:p></span>", "<span><font>&nbsp;</font></span><span><o:p></o:p></span>", "<span><br/></span>")}</p>";
}

/// <summary>An online editor after much editing: labels and numbers cut into runs at any character.</summary>
internal sealed class RunByRunMarkup : PageMarkup
{
    public override string CellAttributes(Random random) => random.Pick("", " width=\"104\" style=\"word-break: break-all;\"", " class=\"et3\" x:num=\"\"");

    public override string Run(string text, Random random)
    {
        var runs = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(text.Length - at, random.Next(1, 5));
            var run = Encode(text.Substring(at, length));
            runs.Add(random.Pick(run, $"<span>{run}</span>", $"<font color=\"#000\">{run}</font>", $"<strong><span style=\"font-size:14px\">{run}</span></strong>", $"<span>{run}<!-- a --></span>", $"<a name=\"_x{at}\"></a>{run}"));
            at += length;
        }

        return string.Concat(runs);
    }

    public override string Paragraph(string runs, Random random) => random.Pick($"<p style=\"text-align:center\">{runs}</p>", $"<div>{runs}</div>", $"<p>{runs}<br/></p>", $"<p>\n\t{runs}\n</p>");

    public override string Blank(Random random) => random.Pick("<br/>", "<p><br/></p>", "<p>&nbsp;</p>", "<span>&nbsp;</span>", "&nbsp;&nbsp;", "", "<p></p>");
}
