"""Writes the two Word files of the gallery: python3 make-docx.py. Their figures stand below; the truths beside the files are written by hand."""
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SECTIONS = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]
GROUPS = [
    ("（三）不予公开", "1.属于国家秘密 2.其他法律行政法规禁止公开 3.危及“三安全一稳定” 4.保护第三方合法权益 5.属于三类内部事务信息 "
     "6.属于四类过程性信息 7.属于行政执法案卷 8.属于行政查询事项"),
    ("（四）无法提供", "1.本机关不掌握相关政府信息 2.没有现成信息需要另行制作 3.补正后申请内容仍不明确"),
    ("（五）不予处理", "1.信访举报投诉类申请 2.重复申请 3.要求提供公开出版物 4.无正当理由大量反复申请 "
     "5.要求行政机关确认或重新出具已获取信息"),
    ("（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 "
     "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3.其他"),
]
OUTCOMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content):
    return f"<w:p>{content if content.startswith('<') else run(content)}</w:p>"


def cell(content="", span=1, merge=None):
    """A cell of the grid; merge is "restart" in the first of the cells that are merged downwards, and "continue" below it."""
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    down = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return f"<w:tc><w:tcPr>{grid}{down}</w:tcPr>{paragraph(str(content)) if content != '' else '<w:p/>'}</w:tc>"


def table(rows):
    return "<w:tbl>" + "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows) + "</w:tbl>"


def proactive(documents, licences, penalties, compulsion, fees):
    wide = [("五", "本年处理决定数量", [("行政许可", licences)]),
            ("六", "本年处理决定数量", [("行政处罚", penalties), ("行政强制", compulsion)]),
            ("八", "本年收费金额（单位：万元）", [("行政事业性收费", fees)])]
    rows = [[cell("第二十条第（一）项", 4)], [cell(text) for text in ("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")],
            [cell(text) for text in ("规章", 0, 0, 0)], [cell("行政规范性文件")] + [cell(number) for number in documents]]
    for item, column, lines in wide:
        rows += [[cell(f"第二十条第（{item}）项", 4)], [cell("信息内容"), cell(column, 3)]]
        rows += [[cell(label), cell(number, 3)] for label, number in lines]
    return table(rows)


def requests(numbers):
    """numbers: the six applicants of the rows that are not all 0, by label; the totals of the rows follow."""
    def values(label):
        given = (list(numbers.get(label, [])) + [0] * 6)[:6]
        return [cell(number) for number in given + [sum(given)]]

    note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    rows = [[cell(note, 3, "restart"), cell("申请人情况", 7)],
            [cell("", 3, "continue"), cell("自然人", 1, "restart"), cell("法人或其他组织", 5), cell("总计", 1, "restart")],
            [cell("", 3, "continue"), cell("", 1, "continue")]
            + [cell(text) for text in ("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")] + [cell("", 1, "continue")]]
    rows += [[cell(label, 3)] + values(label) for label in ("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量")]
    disclosed = ["（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"]
    rows += [[cell("三、本年度办理结果" if i == 0 else "", 1, "continue" if i else "restart"), cell(label, 2)] + values(label)
             for i, label in enumerate(disclosed)]
    for group, labels in GROUPS:
        rows += [[cell("", 1, "continue"), cell("" if i else group, 1, "continue" if i else "restart"), cell(label)]
                 + values(label if label != "3.其他" else group + label) for i, label in enumerate(labels.split(" "))]
    rows.append([cell("", 1, "continue"), cell("（七）总计", 2)] + values("（七）总计"))
    rows.append([cell("四、结转下年度继续办理", 3)] + values("四、结转下年度继续办理"))
    return table(rows)


def remedies(numbers):
    return table([[cell("行政复议", 5), cell("行政诉讼", 10)],
                  [cell(text, 1, "restart") for text in OUTCOMES] + [cell("未经复议直接起诉", 5), cell("复议后起诉", 5)],
                  [cell("", 1, "continue") for _ in OUTCOMES] + [cell(text) for text in OUTCOMES * 2], [cell(number) for number in numbers]])


def write(name, title, before, parts):
    body = "".join([paragraph(title), *map(paragraph, before)]
                   + [paragraph(heading) + "".join(part if part.startswith("<w:tbl") else paragraph(part) for part in content)
                      for heading, content in zip(SECTIONS, parts)])
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
    }
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():  # a fixed date, so that the same figures give the same bytes
            part = zipfile.ZipInfo(path, (2025, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)


MARK = 'w:id="1" w:author="1" w:date="2025-01-10T00:00:00Z"'
FIVE, SIX = ["公开内容的针对性还不够强，下一年将按季度听取意见。"], ["本年度未收取信息处理费。"]
write("word-file.docx", "云岭市图书馆2024年政府信息公开工作年度报告", ["本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。"], [
    ["2024年，本馆新收政府信息公开申请6件，上年结转2件，全部办结。"], [proactive((2, 1, 16), 0, 0, 0, 0)],
    [requests({"一、本年新收政府信息公开申请数量": [6], "二、上年结转政府信息公开申请数量": [2],
               "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": [2], "1.本机关不掌握相关政府信息": [6], "（七）总计": [8]})],
    [remedies([0] * 15)], FIVE, SIX])
write("word-tracked-changes.docx", "云岭市博物馆2023年政府信息公开工作年度报告", ["本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。"], [
    ["2023年，本馆新收政府信息公开申请3件，全部办结。"],
    [proactive((1, 0, f'<w:del {MARK}><w:r><w:delText>6</w:delText></w:r></w:del><w:ins {MARK}>{run("9")}</w:ins>'), 0, 0, 0, 0)],
    [requests({"一、本年新收政府信息公开申请数量": [2, 1], "（一）予以公开": [2, 1], "（七）总计": [2, 1]})],
    [remedies([0] * 15)], FIVE, SIX])
