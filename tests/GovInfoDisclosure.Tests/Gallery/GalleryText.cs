using System.Security.Cryptography;
using System.Text;

namespace GovInfoDisclosure.Tests.Gallery;

/// <summary>All that the library says of a sample and writes of it, as one text.</summary>
internal static class GalleryText
{
    public static string Of(GallerySample sample)
    {
        var text = new StringBuilder();
        text.Append("== Diagnostics\n");
        foreach (var diagnostic in sample.Result.Diagnostics)
            text.Append($"{diagnostic}\n    {diagnostic.Message.Chinese}\n");
        if (sample.Result.Report is not { } report)
            return text.ToString();
        var check = sample.Check!;
        text.Append("\n== Findings\n");
        foreach (var finding in check.Failures)
            text.Append($"{finding}\n    {finding.Message.Chinese}\n    {string.Join(' ', finding.Cells)}".TrimEnd()).Append('\n');
        text.Append("\n== Repairs\n");
        foreach (var repair in check.Repairs)
            text.Append($"{repair}{(repair.IsUnique ? " (unique)" : "")}\n");
        text.Append("\n== Numbers that follow\n");
        foreach (var change in check.Derived)
            text.Append($"{change}\n");
        text.Append("\n== Text\n").Append(ReportText.Write(report));
        text.Append("\n== Page with findings and doubts\n");
        text.Append($"SHA-256 {Hash(ReportHtml.Write(report, new() { Check = check, Reading = sample.Result }))}\n");
        return text.ToString();
    }

    // The page itself would be four times as long as all the rest; its layout has golden files of its own.
    private static string Hash(string page) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(page)));
}
