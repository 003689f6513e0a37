namespace GovInfoDisclosure;

/// <summary>Reads title, body, year, dates and numbers: from the title, from labelled lines around the report, and from its opening text.</summary>
internal sealed class HeaderReader
{
    private static readonly string[] DateLabels = ["发布时间", "发布日期", "公开日期", "公布日期", "发文日期", "公开时间", "公布时间", "发布于"];
    private static readonly string[] IndexLabels = ["索引号", "信息索引号", "索引码"];
    private static readonly string[] DocumentLabels = ["文号", "发文字号", "发布文号", "文件编号"];
    private static readonly string[] OtherLabels =
        ["来源", "信息来源", "名称", "标题", "分类", "主题分类", "关键词", "发布机构", "发文机关", "浏览次数", "字体", "打印", "公开方式", "公开范围", "有效性", "生成日期", "成文日期", "责任编辑", "公开形式", "体裁", "组配分类", "公开责任部门", "年度", "统计期限"];

    private readonly InputDocument _document;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<(string Text, int Line, int Offset)> _pieces = [];

    private HeaderReader(InputDocument document, List<Diagnostic> diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads the header.</summary>
    /// <param name="document">The input.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="headEnd">The line where the sections begin.</param>
    /// <param name="tail">The line behind the last section's text: what stands there may state dates and numbers, but no title.</param>
    /// <param name="opening">The texts that may state body, year and period, the most telling first.</param>
    /// <param name="afterTitle">The first line after the last title, where the preamble begins.</param>
    internal static ReportHeader Read(InputDocument document, List<Diagnostic> diagnostics, int headEnd, int tail, IEnumerable<string> opening, out int afterTitle)
    {
        var reader = new HeaderReader(document, diagnostics);
        reader.GatherPieces(0, headEnd);
        var title = reader.FindTitle(out afterTitle);
        if (afterTitle == 0)
            afterTitle = reader.AfterFurniture(headEnd);
        var head = string.Concat(reader._pieces.Select(static piece => piece.Text));
        var texts = reader._pieces.Where(static piece => piece.Text.Length > 10).Select(static piece => piece.Text).Append(head).Concat(opening).ToList();
        reader.GatherPieces(tail, document.Lines.Count);
        var period = reader.FindPeriod(texts);
        var body = title?.Body ?? reader.FindBody(texts);
        var year = title?.Year ?? period?.From.Year ?? reader.FindYear(texts);
        var header = new ReportHeader
        {
            Title = title?.Title,
            ReportingBody = body,
            ReportYear = year,
            PublishedOn = reader.FindDate(),
            StatisticalPeriod = period,
            IndexNumber = reader.FindLabelled(IndexLabels),
            DocumentNumber = reader.FindLabelled(DocumentLabels),
        };
        reader.ReportMissing(header, title);
        return header;
    }

    private void GatherPieces(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            var line = _document.Lines[index];
            if (line.CellCount > 0)
            {
                for (var i = 0; i < line.CellCount; i++)
                {
                    var cell = _document.Cells[line.FirstCell + i];
                    _pieces.Add((Characters.Trim(_document.TextOf(cell)).ToString(), index, cell.SourceOffset));
                }

                continue;
            }

            var text = _document.TextOf(line);
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && text[i] is not ('|' or '｜' or '\t'))
                    continue;
                var piece = Characters.Trim(text.Slice(start, i - start));
                if (!piece.IsEmpty)
                    _pieces.Add((piece.ToString(), index, line.SourceOffset + start));
                start = i + 1;
            }
        }
    }

    // One to three pieces in a row that make a title; the most complete wins, the first among equals.
    private TitleText.Found? FindTitle(out int afterTitle)
    {
        TitleText.Found? best = null;
        afterTitle = 0;
        for (var first = 0; first < _pieces.Count; first++)
        {
            var text = "";
            for (var count = 1; count <= 3 && first + count <= _pieces.Count; count++)
            {
                var piece = _pieces[first + count - 1].Text;
                if (piece.Length > 60 || (count > 1 && !MayContinueTitle(text)))
                    break;
                text += piece;
                if (TitleText.Read(text) is not { } found)
                    continue;
                afterTitle = Math.Max(afterTitle, _pieces[first + count - 1].Line + 1);
                if (best is null || found.Completeness > best.Completeness)
                    best = found;
                break;
            }
        }

        var formatTitle = Metadata("ArticleTitle") is { } article && TitleText.Read(article) is { } stated ? stated
            : _document.FormatTitle is { } format ? TitleText.Read(format.Split('-', '_', '|', '—')[0]) : null;
        return best is null || (formatTitle is not null && formatTitle.Completeness > best.Completeness && afterTitle == 0) ? formatTitle ?? best : best;
    }

    // 洪泽区人民政府 / 2023年政府信息公开工作年度报告: the name before must look like a name.
    private static bool MayContinueTitle(string before) =>
        before.Length >= 3 && HasNoDigitsButYear(before) && before.IndexOfAny(['。', '，', '：', ':', '>', '；']) < 0 && !Furniture.IsHead(before.AsSpan()) && !DateText.TryFind(before.AsSpan(), out _);

    private static bool HasNoDigitsButYear(string text)
    {
        var digits = text.Count(static character => Characters.Digit(character) >= 0);
        return digits == 0 || (digits == 4 && DateText.FindYear(text.AsSpan(), 0, out _) is not null);
    }

    private int AfterFurniture(int headEnd)
    {
        for (var index = 0; index < headEnd; index++)
        {
            var text = Characters.Trim(_document.TextOf(_document.Lines[index]));
            if (text.Length > 20 && text.IndexOf('。') >= 0)
                return index;
        }

        return headEnd;
    }

    private CalendarDate? FindDate()
    {
        foreach (var (text, index) in Labelled(DateLabels))
        {
            var offset = _pieces[index].Offset;
            if (!DateText.TryFind(text.AsSpan(), out var found))
                continue;
            if (found.Date is { } date)
                return date;
            Report(DiagnosticDescriptors.InvalidDate, "/header/publishedOn", offset, text.Substring(found.Start, found.Length));
        }

        return Metadata("PubDate") is { } published && DateText.TryFind(published.AsSpan(), out var stated) ? stated.Date : null;
    }

    // What the page states of itself for machines.
    private string? Metadata(string name) => _document.Metadata.TryGetValue(name, out var value) ? value : null;

    private string? FindLabelled(string[] labels)
    {
        foreach (var (text, _) in Labelled(labels))
        {
            var end = text.IndexOfAny([' ', '\u00A0', '\u3000']);
            var value = (end > 0 ? text.Substring(0, end) : text).Trim();
            if (value.Length is > 0 and <= 60)
                return value;
        }

        return null;
    }

    // The text behind a label in its piece, or else the next piece when that is not a label itself.
    private IEnumerable<(string Text, int Piece)> Labelled(string[] labels)
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            foreach (var label in labels)
            {
                var end = EndOfLabel(_pieces[i].Text, label);
                if (end < 0)
                    continue;
                var rest = _pieces[i].Text.Substring(end).Trim();
                if (rest.Length > 0 && !StartsWithLabel(rest))
                    yield return (rest, i);
                else if (rest.Length == 0 && i + 1 < _pieces.Count && _pieces[i + 1].Text.Length > 0 && !StartsWithLabel(_pieces[i + 1].Text))
                    yield return (_pieces[i + 1].Text, i + 1);
                break;
            }
        }
    }

    private static bool StartsWithLabel(string text) =>
        ((string[][])[DateLabels, IndexLabels, DocumentLabels, OtherLabels]).Any(labels => labels.Any(label => EndOfLabel(text, label) is >= 0 and <= 8));

    // The place behind 发布时间： in a piece; the characters of a label may have spaces between them.
    private static int EndOfLabel(string text, string label)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && !Characters.IsSpace(text[start - 1]) && text[start - 1] is not ('】' or '|' or '[' or '【'))
                continue;
            var i = start;
            var matched = 0;
            while (i < text.Length && matched < label.Length)
            {
                if (PrintFold.Of(text[i]) == label[matched])
                    matched++;
                else if (!Characters.IsSpace(text[i]))
                    break;
                i++;
            }

            if (matched < label.Length)
                continue;
            while (i < text.Length && (Characters.IsSpace(text[i]) || text[i] == '】' || text[i] == ']'))
                i++;
            if (i == text.Length)
                return start == 0 ? i : -1;
            if (PrintFold.Of(text[i]) == ':')
                return i + 1;
        }

        return -1;
    }

    private StatisticalPeriod? FindPeriod(List<string> texts)
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            foreach (var keyword in (string[])["统计", "期限", "时限", "所列数据", "数据"])
            {
                var at = folded.IndexOf(keyword, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                if (ReadPeriod(text, at) is { } period)
                    return period;
            }
        }

        return null;
    }

    private StatisticalPeriod? ReadPeriod(string text, int from)
    {
        var window = text.AsSpan(from, Math.Min(text.Length - from, 80));
        if (!DateText.TryFind(window, out var first) || first.Start > 40)
            return null;
        var i = first.Start + first.Length;
        var limit = Math.Min(window.Length, i + 8);
        while (i < limit && !Numerals.IsPartOfNumber(window[i]))
            i++;
        if (i >= window.Length || !DateText.TryRead(window, i, first.Year, out var second))
            return null;
        if (first.Date is { } start && second.Date is { } end)
            return new() { From = start, To = end };
        Report(DiagnosticDescriptors.InvalidDate, "/header/statisticalPeriod", -1, window.Slice(first.Start, second.Start + second.Length - first.Start).ToString());
        return null;
    }

    // 现公布某局2023年政府信息公开工作年度报告: only a sentence that announces the report names its body.
    private string? FindBody(List<string> texts)
    {
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            foreach (var verb in (string[])["现公布", "现发布", "现将", "兹公布", "编制了", "公布"])
            {
                var at = folded.IndexOf(verb, StringComparison.Ordinal);
                var year = at < 0 ? -1 : folded.IndexOf("20", at + verb.Length, StringComparison.Ordinal);
                var subject = year < 0 ? -1 : folded.IndexOf("政府信息公开", year, StringComparison.Ordinal);
                if (year < 0 || year - at > 40 || subject < 0 || subject - year > 12)
                    continue;
                var body = text.Substring(at + verb.Length, year - at - verb.Length).Trim(' ', '《', '“');
                if (body.Length is < 3 or > 36 || body.IndexOfAny(['，', '。', ',', '、', '本', '我']) >= 0)
                    continue;
                Report(DiagnosticDescriptors.TakenFromText, "/header/reportingBody", -1, body);
                return body;
            }
        }

        return null;
    }

    // 2023年政府信息公开工作年度报告, anywhere in the opening text.
    private int? FindYear(List<string> texts)
    {
        const string Subject = "政府信息公开";
        foreach (var text in texts)
        {
            var folded = PrintFold.Of(text);
            for (var subject = folded.IndexOf(Subject, StringComparison.Ordinal); subject >= 0;
                subject = folded.IndexOf(Subject, subject + 1, StringComparison.Ordinal))
            {
                var end = folded.IndexOf("年度报告", subject, StringComparison.Ordinal);
                if (end < 0)
                    break;
                var from = Math.Max(0, subject - 8);
                if (end - subject > 12 || DateText.FindYear(text.AsSpan(from, subject - from), 0, out _) is not { } year)
                    continue;
                Report(DiagnosticDescriptors.TakenFromText, "/header/reportYear", -1, text.Substring(from, subject - from));
                return year;
            }
        }

        return null;
    }

    private void ReportMissing(ReportHeader header, TitleText.Found? title)
    {
        if (header.Title is null)
            Report(DiagnosticDescriptors.TitleMissing, "/header/title", -1);
        if (header.ReportingBody is null)
            Report(DiagnosticDescriptors.BodyMissing, "/header/reportingBody", -1);
        if (header.ReportYear is null)
            Report(DiagnosticDescriptors.YearMissing, "/header/reportYear", -1);
        if (header.PublishedOn is null)
            Report(DiagnosticDescriptors.DateMissing, "/header/publishedOn", -1);
        if (header.StatisticalPeriod is null)
            Report(DiagnosticDescriptors.PeriodMissing, "/header/statisticalPeriod", -1);
        if (header.IndexNumber is null)
            Report(DiagnosticDescriptors.IndexNumberMissing, "/header/indexNumber", -1);
        if (title?.Year is { } year && header.StatisticalPeriod is { } period && period.From.Year != year)
            Report(DiagnosticDescriptors.YearsDiffer, "/header/reportYear", -1, year, period.From.Year);
    }

    private void Report(DiagnosticDescriptor descriptor, string path, int offset, params object[] arguments) =>
        _diagnostics.Add(new(descriptor, path, offset < 0 ? null : _document.Locate(offset), arguments));
}
