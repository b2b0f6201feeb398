"""Documents as one page of HTML that needs nothing else: no script, no file beside it, no address it asks by itself."""

from __future__ import annotations

from html import escape
from itertools import count
from typing import TYPE_CHECKING

from lobbykit.domain import document as dd
from lobbykit.domain.links import may_open
from lobbykit.reports.clean_text import clean
from lobbykit.reports.page_style import STYLE
from lobbykit.reports.svg_charts import bars_figure, tiles_figure
from lobbykit.reports.svg_patterns import pattern_definitions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.document import Document, DocumentBlock
    from lobbykit.domain.prose import Span, Spans

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_BOX = '<span class="box" role="img" aria-label="&#9744;"></span>'


def html_page(document: Document) -> str:
    """Return the page. All text is escaped; only addresses that `may_open` allows become links.

    Charts are pictures with their figures as a table beside them. Signs that HTML cannot carry are shown as lost.
    """
    lang = escape(clean(document.lang))
    head = f"<header>{_said(document.head)}</header>\n" if document.head else ""
    foot = f"<footer>{_said(document.foot)}</footer>\n" if document.foot else ""
    body = "\n".join(_Page().parts(document.blocks))
    author = f'<meta name="author" content="{_said(document.author)}">\n' if document.author else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{author}<title>{_said(document.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"{pattern_definitions()}\n{head}<main>\n{body}\n</main>\n{foot}</body>\n</html>\n"
    )


class _Page:
    """Writes blocks; charts are numbered as they come."""

    def __init__(self) -> None:
        self._charts = count(1)

    def parts(self, blocks: Iterable[DocumentBlock]) -> list[str]:
        return [part for block in blocks if (part := self._part(block))]

    def _part(self, block: DocumentBlock) -> str:  # noqa: C901, PLR0911 - one way for each kind
        match block:
            case dd.Heading():
                return f"<h{block.level}>{_spans(block.content)}</h{block.level}>"
            case dd.Paragraph():
                return _paragraph(block)
            case dd.Listing():
                return _listing(block)
            case dd.Choice():
                return f"<p>{_spans(block.question)}</p>\n{_boxes(escape(clean(one)) for one in block.options)}"
            case dd.Blank():
                ruled = '<div class="ruled"></div>' * max(1, block.lines)
                return f"<p>{_spans(block.label)}</p>\n{ruled}"
            case dd.Table():
                return _table(block)
            case dd.Facts():
                pairs = (f"<dt>{_said(label)}</dt>\n<dd>{_spans(content)}</dd>" for label, content in block.pairs)
                return _list("dl", pairs)
            case dd.Quotation():
                return _quotation(block)
            case dd.Bars() | dd.Tiles():
                return self._figure(block) if block.table.rows else ""
            case dd.Rule():
                return "<hr>"
            case dd.Together():
                return _element("div", "\n".join(self.parts(block.blocks)), "together")
            case _:
                return '<div class="break"></div>'

    def _figure(self, chart: dd.Bars | dd.Tiles) -> str:
        name = f"chart-{next(self._charts)}"
        drawn = bars_figure(chart, name) if isinstance(chart, dd.Bars) else tiles_figure(chart, name)
        return f"<figure>\n{drawn}\n{_table(chart.table, name=chart.title)}\n</figure>"


def _paragraph(paragraph: dd.Paragraph) -> str:
    role = "" if paragraph.role == "body" else paragraph.role
    return _element("p", _spans(paragraph.content), role, paragraph.lang)


def _quotation(quotation: dd.Quotation) -> str:
    said = f"<p>{_spans(quotation.content)}</p>\n<footer>{_spans(quotation.source)}</footer>"
    return _element("blockquote", said, lang=quotation.lang)


def _listing(listing: dd.Listing) -> str:
    items = [_spans(item) for item in listing.items]
    if listing.boxes:
        return _boxes(items)
    written = (f"<li>{item}</li>" for item in items)
    return _list("ol", written, listing.start) if listing.ordered else _list("ul", written)


def _boxes(items: Iterable[str]) -> str:
    rows = "".join(f"<li>{_BOX}{item}</li>\n" for item in items)
    return f'<ul class="boxes">\n{rows}</ul>'


def _list(name: str, items: Iterable[str], start: int = 1) -> str:
    inside = "\n".join(items)
    begin = f' start="{start}"' if start != 1 else ""
    return f"<{name}{begin}>\n{inside}\n</{name}>" if inside else ""


def _table(table: dd.Table, name: str = "") -> str:
    heads = "".join(f'<th scope="col">{_said(words)}</th>' for words in table.head)
    rows = []
    for row in table.rows:
        cells = (f"<td>{_BOX if at in table.boxes else ''}{_spans(cell)}</td>" for at, cell in enumerate(row))
        rows.append(f"<tr>{''.join(cells)}</tr>")
    label = f' class="figures" aria-label="{_said(name)}"' if name else ""
    shares = "".join(f'<col style="width:{100 * share / sum(table.widths):.1f}%">' for share in table.widths)
    head, body = f"<colgroup>{shares}</colgroup>\n<thead><tr>{heads}</tr></thead>", "\n".join(rows)
    return f'<div class="scroll"><table{label}>\n{head}\n<tbody>\n{body}\n</tbody>\n</table></div>'


def _element(name: str, inner: str, style: str = "", lang: str = "") -> str:
    begin = f' class="{style}"' if style else ""
    begin += f' lang="{escape(clean(lang))}"' if lang else ""
    return f"<{name}{begin}>{inner}</{name}>"


def _spans(content: Spans) -> str:
    return "".join(map(_span, content))


def _span(span: Span) -> str:
    words = _said(span.text)
    if span.note is not None:
        return f"<sup>{words}</sup>"
    words = f'<span lang="{_said(span.lang)}">{words}</span>' if span.lang else words
    words = f"<em>{words}</em>" if span.italic else words
    words = f"<strong>{words}</strong>" if span.bold else words
    href = span.href
    return f'<a href="{escape(href)}">{words}</a>' if href is not None and may_open(href) else words


def _said(text: str) -> str:
    return escape(clean(text))
