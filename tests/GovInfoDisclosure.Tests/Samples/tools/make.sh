#!/usr/bin/env bash
# Makes the texts of this folder from pages: make.sh PAGES OUT. What it needs is in the README.
set -euo pipefail
pages=$1 out=$2 here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export LC_ALL=C.UTF-8 HOME=$scratch

browse() { chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=2000 "$@" 2>/dev/null; }
office() { (cd "$scratch" && soffice --headless "$@" >/dev/null 2>&1); }

for page in "$pages"/*.html; do
  name=$(basename "$page" .html)
  to() { printf '%s/%s.%s' "$out" "$name" "$1"; }

  for format in gfm markdown plain rst org mediawiki asciidoc; do
    pandoc --from html --to "$format" --output "$(to "pandoc-$format.txt")" "$page"
  done

  lynx -dump -nolist -width 160 -assume_charset utf-8 -display_charset utf-8 "$page" >"$(to lynx.txt)"
  w3m -dump -cols 160 -I utf-8 -O utf-8 -T text/html "$page" >"$(to w3m.txt)"
  links -dump -width 160 -codepage utf-8 -html-assume-codepage utf-8 "$page" >"$(to links.txt)" || rm -f "$(to links.txt)"
  elinks -dump 1 -no-references -dump-width 160 -dump-charset utf-8 "$page" >"$(to elinks.txt)"
  html2text -utf8 -width 160 "$page" >"$(to html2text.txt)"

  for kind in innerText textContent selection; do
    case $kind in
      selection) take='getSelection().selectAllChildren(document.body); const text = getSelection().toString();' ;;
      *) take="const text = document.body.$kind;" ;;
    esac
    { cat "$page"; printf '<script>{ %s document.documentElement.innerHTML = "<body><pre></pre></body>"; document.querySelector("pre").textContent = text; }</script>' "$take"; } >"$scratch/$kind.html"
    browse --dump-dom "file://$scratch/$kind.html" | /usr/bin/python3 "$here/make.py" pre >"$(to "chromium-$kind.txt")"
  done

  browse --no-pdf-header-footer --print-to-pdf="$scratch/browser.pdf" "file://$(realpath "$page")"
  browse --print-to-pdf="$scratch/headed.pdf" "file://$(realpath "$page")"
  pdftotext "$scratch/browser.pdf" "$(to chromium-pdf.txt)"
  pdftotext -layout "$scratch/browser.pdf" "$(to chromium-pdf-layout.txt)"
  pdftotext -raw "$scratch/browser.pdf" "$(to chromium-pdf-raw.txt)"
  # The browser prints where the page lay at the foot; no folder of a machine belongs into a sample.
  pdftotext -layout "$scratch/headed.pdf" - | sed 's#file:///[^ ]*#https://www.example.gov.cn/page.html#' >"$(to chromium-pdf-headed-layout.txt)"

  cp "$page" "$scratch/office.html"
  office --infilter='HTML (StarWriter)' --convert-to 'docx:MS Word 2007 XML' "$scratch/office.html"
  cp "$scratch/office.docx" "$(to office-docx.docx)"
  node "$here/make-docx.mjs" "$page" "$(to npm-docx.docx)"
  /usr/bin/python3 "$here/make.py" write-docx "$page" "$(to python-docx-docx.docx)"
  office --convert-to 'txt:Text (encoded):UTF8' "$scratch/office.docx"
  cp "$scratch/office.txt" "$(to office-txt.txt)"
  office --convert-to pdf "$scratch/office.docx"
  pdftotext "$scratch/office.pdf" "$(to office-pdf.txt)"
  pdftotext -layout "$scratch/office.pdf" "$(to office-pdf-layout.txt)"
  pdftotext -raw "$scratch/office.pdf" "$(to office-pdf-raw.txt)"
  docx2txt "$scratch/office.docx" - >"$(to docx2txt.txt)"
  /usr/bin/python3 "$here/make.py" docx "$scratch/office.docx" >"$(to python-docx.txt)"
  pandoc --from docx --to gfm --output "$(to docx-pandoc-gfm.txt)" "$scratch/office.docx"
  mv "$scratch/office.html" "$scratch/sheet.html"
  office --infilter='HTML (StarCalc)' --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' "$scratch/sheet.html"
  cp "$scratch/sheet.csv" "$(to office-csv.txt)"
  office --convert-to 'html:HTML (StarWriter)' "$scratch/office.docx"
  cp "$scratch/office.html" "$(to office-html.html)"

  for kind in csv tsv markdown grid string html; do
    suffix=txt
    [[ $kind == html ]] && suffix=html
    /usr/bin/python3 "$here/make.py" pandas "$kind" "$page" >"$(to "pandas-$kind.$suffix")"
  done
  /usr/bin/python3 "$here/make.py" soup $'\n' "$page" >"$(to soup-lines.txt)"
  /usr/bin/python3 "$here/make.py" soup ' ' "$page" >"$(to soup-spaces.txt)"
  /usr/bin/python3 "$here/make.py" soup '' "$page" >"$(to soup-glued.txt)"
done
