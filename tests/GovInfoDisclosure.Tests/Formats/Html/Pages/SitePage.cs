using GovInfoDisclosure.Tests.Support.Shapes;

namespace GovInfoDisclosure.Tests.Formats.Html.Pages;

/// <summary>What a government site puts around the text of a report.</summary>
internal static class SitePage
{
    private const string Script = "<script type=\"text/javascript\">var n = 12; if (n < 13) document.write('<p>一、本年新收政府信息公开申请数量 99</p>'); /* <!-- */</script>\n";

    private const string Hidden = "<div style=\"display:none\"><table><tr><td>规章</td><td>71</td><td>72</td><td>73</td></tr></table></div><p hidden>行政处罚 74</p><span style=\"visibility: hidden\">75</span><input type=\"hidden\" value=\"76\">\n";

    private const string Menu = "<nav><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li><li><a href=\"/12345/\">12345热线</a></li></ul></nav>\n";

    private const string Footer = "<footer><p>主办：测试市人民政府 网站标识码0000000001 ICP备00000000号-1</p><table><tr><td>地址：人民路1号</td><td>邮编 000000</td></tr></table></footer>\n";

    /// <summary>Wraps the content in a page.</summary>
    /// <param name="content">The content.</param>
    /// <param name="charset">What the page declares, or null.</param>
    /// <param name="random">Decides what the page is like.</param>
    public static string Wrap(string content, string? charset, Random random)
    {
        var meta = charset is null ? "" : random.Pick($"<meta charset=\"{charset}\">", $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\" />", $"<META content='text/html;charset={charset}' http-equiv=content-type>");
        var head = $"<head>\n{random.Pick("", "<!-- <meta charset=big5> -->\n")}{meta}\n<title>{random.Pick("测试市人民政府", "政府信息公开 - 测试市人民政府门户网站")}</title>\n<style>table, td {{ border: 1px solid #000; content: \"88\" }}</style>\n{Script}</head>\n";
        var before = random.Pick("", Menu, Menu + Hidden, "<div class=\"nav\"><select><option>2019</option><option>2020</option></select><button>打印</button></div>\n");
        var after = random.Pick("", Footer, Script + Footer, "<iframe src=\"/count.htm\">统计 5</iframe><noscript><img src=\"/t.gif\">您是第8位访客</noscript>\n");
        return random.Pick("<!DOCTYPE html>\n", "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n", "")
            + $"<html>\n{head}<body>\n{before}{Frame(content, random)}{after}</body>\n</html>\n";
    }

    private static string Frame(string content, Random random) => random.Next(5) switch
    {
        0 => $"<form id=\"aspnetForm\" method=\"post\"><div class=\"aspNetHidden\"><input type=\"hidden\" name=\"__VIEWSTATE\" value=\"12\"></div>\n{content}</form>\n",
        1 => $"<table width=\"1000\" align=\"center\"><tr><td height=\"80\"><img src=\"/banner.jpg\"></td></tr><tr><td>\n<table width=\"100%\"><tr><td valign=\"top\" id=\"content\">\n{content}</td></tr></table>\n</td></tr></table>\n",
        2 => $"<main><article><header></header><section>\n{content}</section></article></main>\n",
        3 => $"<div id=\"zoom\"><ucapcontent>\n{content}</ucapcontent></div></div></span>\n",
        _ => $"<div class=\"content\"><div class=\"TRS_Editor\">\n{content}</div></div>\n",
    };
}
