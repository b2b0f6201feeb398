"""Word files made of a few lines each, so that the fixtures can be read here.

A line is "STYLE| words": a style of `STYLES`, "" for none. In the words **bold**, //italic//, ^^raised^^, {{2}} a
footnote mark, [[words>address]] a link, ++added++ and --struck-- changes that Word keeps, and "\\n" a line end.
A line "|||" parts the cells of a row.
"""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from xml.sax.saxutils import escape, quoteattr

STYLES = {"T": "Title", "1": "heading 1", "2": "heading 2", "n": "List Number", "b": "List Bullet"}
_SPACE = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_LOOK = re.compile(
    r"\*\*(?P<b>.+?)\*\*|//(?P<i>.+?)//|\^\^(?P<sup>.+?)\^\^|\{\{(?P<note>[0-9]+)\}\}"
    r"|\[\[(?P<shown>.+?)>(?P<href>.+?)\]\]|\+\+(?P<ins>.+?)\+\+|--(?P<gone>.+?)--"
)
_PROPERTIES = {"b": "<w:b/>", "i": "<w:i/>", "sup": '<w:vertAlign w:val="superscript"/>', "": ""}
_NUMBERING = (
    f"<w:numbering {_SPACE}>"
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
)


def word_file(text: str, notes: dict[str, str] | None = None, **beside: str) -> bytes:
    """A Word file of these lines and footnotes; `beside` are words in other parts: header1, footer1, comments."""
    links: list[str] = []
    tables = itertools.groupby(text.strip().split("\n"), key=lambda line: "|||" in line)
    body = "".join(
        f"<w:tbl>{rows}</w:tbl>" if is_table else rows
        for is_table, lines in tables
        for rows in ["".join(_block(line, links) for line in lines)]
    )
    written = "".join(
        f'<w:footnote w:id="{label}"><w:p>{_runs(words, links)}</w:p></w:footnote>'
        for label, words in (notes or {}).items()
    )
    targets = "".join(f'<Relationship Id="l{number}" Target={quoteattr(one)}/>' for number, one in enumerate(links))
    styles = "".join(f'<w:style w:styleId="s{key}"><w:name w:val="{name}"/></w:style>' for key, name in STYLES.items())
    parts = {
        "document": f"<w:document {_SPACE}><w:body>{body}</w:body></w:document>",
        "footnotes": f"<w:footnotes {_SPACE}>{written}</w:footnotes>",
        "styles": f"<w:styles {_SPACE}>{styles}</w:styles>",
        "numbering": _NUMBERING,
        "_rels/document.xml.rels": f"<Relationships>{targets}</Relationships>",
        **{name: f"<w:x {_SPACE}><w:p>{_runs(words, links)}</w:p></w:x>" for name, words in beside.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(f"word/{name}" if name.endswith(".rels") else f"word/{name}.xml", xml)
    return out.getvalue()


def _block(line: str, links: list[str]) -> str:
    if "|||" in line:
        cells = (f"<w:tc><w:p>{_runs(cell.strip(), links)}</w:p></w:tc>" for cell in line.split("|||"))
        return f"<w:tr>{''.join(cells)}</w:tr>"
    style, _, words = line.partition("|")
    number = {"n": "1", "b": "2"}.get(style)
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    named = f'<w:pStyle w:val="s{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{listed}</w:pPr>{_runs(words, links)}</w:p>"


def _runs(words: str, links: list[str]) -> str:
    out, at = [], 0
    for found in _LOOK.finditer(words):
        out.append(_run(words[at : found.start()]))
        at = found.end()
        kind = found.lastgroup or ""
        if kind == "note":
            out.append(f'<w:r><w:footnoteReference w:id="{found["note"]}"/></w:r>')
        elif kind == "href":
            links.append(found["href"])
            out.append(f'<w:hyperlink r:id="l{len(links) - 1}">{_run(found["shown"])}</w:hyperlink>')
        elif kind == "ins":
            out.append(f"<w:ins>{_run(found['ins'])}</w:ins>")
        elif kind == "gone":
            out.append(f"<w:del>{_run(found['gone']).replace('w:t', 'w:delText')}</w:del>")
        else:
            out.append(_run(found[kind], kind))
    return "".join([*out, _run(words[at:])])


def _run(words: str, look: str = "") -> str:
    if not words:
        return ""
    pieces = (f'<w:t xml:space="preserve">{escape(one)}</w:t>' for one in words.split("\\n"))
    return f"<w:r><w:rPr>{_PROPERTIES[look]}</w:rPr>{'<w:br/>'.join(pieces)}</w:r>"
