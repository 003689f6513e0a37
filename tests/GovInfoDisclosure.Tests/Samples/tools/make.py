"""What make.sh does in Python: pre | docx FILE | pandas KIND PAGE | soup SEPARATOR PAGE."""
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


{"pre": pre, "docx": docx_text, "pandas": pandas_text, "soup": soup}[sys.argv[1]](*sys.argv[2:])
