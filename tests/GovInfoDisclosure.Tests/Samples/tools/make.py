"""What make.sh does in Python: pre | docx FILE | write-docx PAGE OUT | pandas KIND PAGE | soup SEPARATOR PAGE."""
import io
import sys

import bs4


def pre():
    page = bs4.BeautifulSoup(sys.stdin.read(), "html.parser")
    print(page.find("pre").get_text())


def docx_text(path):
    import docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    document = docx.Document(path)
    for child in document.element.body.iterchildren():
        if child.tag.endswith("}p"):
            print(Paragraph(child, document).text)
        elif child.tag.endswith("}tbl"):
            for row in Table(child, document).rows:
                print("\t".join(cell.text for cell in row.cells))


def write_docx(path, out):
    import docx
    page = bs4.BeautifulSoup(open(path, encoding="utf-8").read(), "html.parser")
    document = docx.Document()
    for part in page.body.find_all(["h1", "h2", "p", "table"]):
        if part.name in ("h1", "h2"):
            document.add_heading(part.get_text(), int(part.name[1]) - 1)
        elif part.name == "p":
            document.add_paragraph(part.get_text())
        else:
            rows = [[(int(cell.get("colspan", 1)), int(cell.get("rowspan", 1)), cell.get_text("\n")) for cell in row.find_all("td")]
                    for row in part.find_all("tr")]
            table = document.add_table(len(rows), max(sum(cell[0] for cell in row) for row in rows), style="Table Grid")
            taken = set()
            for r, row in enumerate(rows):
                column = 0
                for columns, height, text in row:
                    while (r, column) in taken:
                        column += 1
                    taken.update((r + i, column + j) for i in range(height) for j in range(columns))
                    table.cell(r, column).merge(table.cell(r + height - 1, column + columns - 1)).text = text
    document.save(out)


def pandas_text(kind, path):
    import pandas
    page = bs4.BeautifulSoup(open(path, encoding="utf-8").read(), "lxml")
    for part in page.body.find_all(["h1", "h2", "p", "table"]):
        if part.name == "table":
            frame = pandas.read_html(io.StringIO(str(part)), header=None)[0]
            print({
                "csv": lambda: frame.to_csv(index=False),
                "tsv": lambda: frame.to_csv(index=False, sep="\t", header=False),
                "markdown": lambda: frame.to_markdown(index=False),
                "grid": lambda: frame.to_markdown(tablefmt="grid"),
                "string": lambda: frame.to_string(),
                "html": lambda: frame.to_html(),
            }[kind]())
        elif kind == "html":
            print(part)
        else:
            print(part.get_text())


def soup(separator, path):
    page = bs4.BeautifulSoup(open(path, encoding="utf-8").read(), "lxml")
    for part in page(["script", "style", "title"]):
        part.decompose()
    print(page.get_text(separator, strip=separator != ""))


{"pre": pre, "docx": docx_text, "write-docx": write_docx, "pandas": pandas_text, "soup": soup}[sys.argv[1]](*sys.argv[2:])
