"""The HTML twin of a sheet: one page without scripts, style sheets or pictures, to paste into an e-mail."""

from __future__ import annotations

from html import escape
from itertools import count, pairwise
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import ChartGraphic
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.twin_parts import ask_groups, figure_pairs, opened, runs
from lobbykit.press.words import kept_together, normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.prose import Span, Spans
    from lobbykit.domain.sheet import Block, Sheet

# Every element has its style on itself: what is pasted into a letter leaves a style sheet behind.
_SANS = "font-family:Arial,Helvetica,sans-serif"
_PAGE = (
    "max-width:640px;margin:0 auto;padding:16px;background-color:#ffffff;color:#1a1a1a;"
    "font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.5;overflow-wrap:break-word"
)
_STYLES = {
    "h1": "margin:24px 0 16px;font-size:28px;line-height:1.2;font-weight:bold",
    "h2": f"margin:28px 0 8px;{_SANS};font-size:18px;line-height:1.3;font-weight:bold",
    "h3": f"margin:20px 0 6px;{_SANS};font-size:16px;line-height:1.3;font-weight:bold",
    "p": "margin:0 0 14px",
    "small": f"margin:0 0 4px;{_SANS};font-size:14px;line-height:1.4",
    "lede": "margin:0 0 16px;font-size:19px;line-height:1.45",
    "value": f"{_SANS};font-size:24px",
    "list": "margin:0 0 14px;padding-left:28px",
    "li": "margin:0 0 10px",
    "source": f"margin:0 0 6px;{_SANS};font-size:14px;line-height:1.4",
    "chart": f"margin:0 0 4px;{_SANS};font-size:16px;line-height:1.3;font-weight:bold",
    "table": (
        f"width:100%;max-width:380px;margin:0 0 14px;border-collapse:collapse;{_SANS};font-size:14px;line-height:1.4"
    ),
    "caption": "padding:0 0 4px;text-align:left",
    "th": "padding:1px 24px 1px 0;border-top:1px solid #b0b0b0;text-align:left;font-weight:normal",
    "td": "padding:1px 0;border-top:1px solid #b0b0b0;text-align:right",
    "hr": "margin:40px 0;border:0;border-top:2px solid #1a1a1a",
    "a": "color:#14376e;text-decoration:underline",
    "sup": "font-size:75%;line-height:0",
    "draft": f"margin:0 0 14px;padding:6px;border:2px solid #1a1a1a;{_SANS};font-weight:bold",
}
_PLAIN = {
    BlockKind.TITLE: ("h1", "h1"),
    BlockKind.LEDE: ("p", "lede"),
    BlockKind.HEADING: ("h2", "h2"),
    BlockKind.EDITION: ("p", "small"),
}


class HtmlTwin:
    """Writes sheets as UTF-8 HTML. Text is always escaped, and only addresses that `may_open` allows become links.

    Anchors carry the sheet's edition, so that two sheets in one letter do not mix their footnotes.
    """

    suffix = ".html"

    def __init__(self, labels: Mapping[str, str], *, draft: bool = False) -> None:
        """Take the labels in the language of the sheets; a draft says so at its top and at its end."""
        self._labels = labels
        self._draft = _element("p", escape(labels["draft"]), "draft") if draft else ""

    def write(self, tailored: Tailored, pdf: bytes) -> bytes:  # noqa: ARG002 - other writers look into the PDF
        """Return the page of one sheet."""
        return self.page(tailored.sheet).encode()

    def write_two(self, front: Sheet, back: Sheet) -> bytes:
        """Return the page of two sheets on one leaf, the front first."""
        return self.page(front, back).encode()

    def page(self, *sheets: Sheet) -> str:
        """Return the page of one sheet, or of several in the same language."""
        title, lang = escape(normal(" / ".join(sheet.title for sheet in sheets))), escape(sheets[0].lang)
        body = f'\n<hr style="{_STYLES["hr"]}">\n'.join(self._body(sheet) for sheet in sheets)
        return (
            f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<title>{title}</title>\n</head>\n<body style="margin:0">\n'
            f'<div lang="{lang}" style="{_PAGE}">\n{body}\n</div>\n</body>\n</html>\n'
        )

    def _body(self, sheet: Sheet) -> str:
        parts = (self._draft, *_Page(sheet, self._labels).parts(), self._draft)
        return "\n".join(part for part in parts if part)


class _Page:
    """The parts of one page; marks are counted as they are met."""

    def __init__(self, sheet: Sheet, labels: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._labels = labels
        self._numbers = {one.id: one.number for one in sheet.sources}
        self._marks = count(1)
        self._marked: dict[str, str] = {}

    def parts(self) -> Iterator[str]:
        for kind, blocks in runs(self._sheet):
            match kind:
                case BlockKind.ADDRESSEE:
                    yield self._label("p", "for-office", "small")
                    yield self._lines(blocks, strong="name")
                case BlockKind.FIGURE:
                    yield from map(self._figure, figure_pairs(blocks))
                case BlockKind.CHART:
                    yield from (part for block in blocks for part in self._chart(block))
                case BlockKind.ASK:
                    yield from self._asks(blocks)
                case BlockKind.SOURCES:
                    yield self._label("h2", "sources")
                    yield self._list("ol", [self._source(block) for block in blocks])
                case BlockKind.CONTACT:
                    yield self._label("h2", "contact")
                    yield self._lines(blocks, strong="name")
                case BlockKind.MASTHEAD:
                    yield self._lines(blocks, strong="sender")
                case _:
                    yield from (self._block(block, *_PLAIN.get(kind, ("p", "p"))) for block in blocks)

    def _asks(self, blocks: tuple[Block, ...]) -> Iterator[str]:
        for group in ask_groups(blocks, self._sheet, self._labels):
            yield _element("h2", escape(group.above)) if group.above else ""
            yield _element("h3", escape(group.heading)) if group.heading else ""
            items = [_element("li", self._spans(block.content)) for block in group.blocks]
            yield self._list("ol" if group.first else "ul", items, start=group.first)

    def _list(self, name: str, items: list[str], *, start: int = 0) -> str:
        begin = f' start="{start}"' if start > 1 else ""
        return "\n".join((f'<{name}{begin} style="{_STYLES["list"]}">', *items, f"</{name}>"))

    def _figure(self, pair: tuple[Block, ...]) -> str:
        value = [_element("strong", self._spans(one.content), "value") for one in pair if one.role == "value"]
        return _element("p", " ".join((*value, *(self._spans(one.content) for one in pair if one.role != "value"))))

    def _chart(self, block: Block) -> Iterator[str]:
        """Yield a chart in words: its title, what it shows, and its numbers as a table under their unit."""
        yield self._block(block, "p", "chart")
        if isinstance(block.graphic, ChartGraphic):
            chart = block.graphic
            yield _element("p", _escaped(chart.alt)) if chart.alt else ""
            unit = _element("caption", _escaped(chart.unit)) if chart.unit else ""
            rows = "\n".join(_row(*row) for row in chart.rows)
            yield _element("table", f"{unit}\n{rows}\n")

    def _source(self, block: Block) -> str:
        source = block.id.removeprefix("source/")
        back = self._marked.get(source)
        link = f' <a href="#{back}" role="doc-backlink" style="{_STYLES["a"]}">\u21a9</a>' if back else ""
        number = self._numbers[source]
        words = self._spans(block.content)
        return f'<li id="{self._anchor("s", number)}" value="{number}" style="{_STYLES["source"]}">{words}{link}</li>'

    def _lines(self, blocks: tuple[Block, ...], *, strong: str) -> str:
        lines = []
        for block in blocks:
            words = self._spans(block.content)
            lines.append(f"<strong>{words}</strong>" if block.role == strong else words)
        return _element("p", "<br>\n".join(lines))

    def _label(self, name: str, code: str, style: str = "") -> str:
        return _element(name, escape(self._labels[code]), style)

    def _block(self, block: Block, name: str, style: str) -> str:
        return _element(name, self._spans(block.content), style)

    def _spans(self, content: Spans) -> str:
        said = [self._mark(span) if span.note is not None else _inline(span) for span in content]
        apart = [one.note is not None and other.note is not None for one, other in pairwise(content)]
        return "".join(f"{words} " if gap else words for words, gap in zip(said, [*apart, False], strict=False))

    def _mark(self, span: Span) -> str:
        text, source = escape(normal(span.text)), span.note or ""
        number = self._numbers.get(source)
        if number is None:
            return f'<sup style="{_STYLES["sup"]}">{text}</sup>'
        here = self._anchor("r", next(self._marks))
        self._marked.setdefault(source, here)
        link = (
            f'<a id="{here}" href="#{self._anchor("s", number)}" role="doc-noteref" style="{_STYLES["a"]}">{text}</a>'
        )
        return f'<sup style="{_STYLES["sup"]}">{link}</sup>'

    def _anchor(self, kind: str, number: int) -> str:
        return f"{kind}-{self._sheet.edition}-{number}"


def _element(name: str, inner: str, style: str = "") -> str:
    return f'<{name} style="{_STYLES[style or name]}">{inner}</{name}>'


def _escaped(text: str) -> str:
    return escape(kept_together(normal(text)))


def _row(label: str, amount: str) -> str:
    head = f'<th scope="row" style="{_STYLES["th"]}">{_escaped(label)}</th>'
    return f"<tr>{head}{_element('td', _escaped(amount))}</tr>"


def _inline(span: Span) -> str:
    words = _escaped(span.text)
    words = f'<span lang="{escape(span.lang)}">{words}</span>' if span.lang else words
    words = f"<em>{words}</em>" if span.italic else words
    words = f"<strong>{words}</strong>" if span.bold else words
    address = opened(span)
    return f'<a href="{escape(address)}" style="{_STYLES["a"]}">{words}</a>' if address else words
