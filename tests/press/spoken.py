"""The structure of a file as text, as those get it who hear it: an element a line, in reading order."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary

from tests.press.ua_check import Node, read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_A_LINE = {"Span", "Link", "Reference"}
_MAPPED = re.compile(rb"<([0-9A-F]{4})><([0-9A-F]+)>")


def structure(data: bytes) -> str:
    """Return the tree; what stands in quotes is text, with ActualText in place of the letters that it replaces."""
    with pikepdf.open(BytesIO(data)) as pdf:
        texts = {(at, mark): text for at, page in enumerate(pdf.pages) for mark, text in marked_texts(page).items()}
        links = {note.objgen[0]: note for page in pdf.pages for note in page.get("/Annots", [])}
        return "".join(f"{line}\n" for top in read_tree(pdf, []).top for line in _lines(top, texts, links, ""))


def sentences(data: bytes) -> list[str]:
    """Return the text of each element that is no part of a line, in reading order."""
    with pikepdf.open(BytesIO(data)) as pdf:
        texts = {(at, mark): text for at, page in enumerate(pdf.pages) for mark, text in marked_texts(page).items()}
        nodes = [node for top in read_tree(pdf, []).top for node in top.within()]
        return [_said(node, texts) for node in nodes if node.role not in _IN_A_LINE and _own_words(node)]


def marked_texts(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each piece of marked content of a page, by its number."""
    fonts = {name: _characters(font) for name, font in page.get("/Resources", {}).get("/Font", {}).items()}
    texts: dict[int, str] = {}
    stack: list[int | None] = []
    font: dict[bytes, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            properties = operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
            stack.append(int(properties.MCID) if "/MCID" in properties else stack[-1] if stack else None)
            if "/MCID" in properties:
                texts[int(properties.MCID)] = ""
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "TJ" and stack and stack[-1] is not None:
            texts[stack[-1]] += "".join(
                _decoded(bytes(one), font) for one in operands[0] if isinstance(one, pikepdf.String)
            )
    return texts


def _characters(font: Dictionary) -> dict[bytes, str]:
    found = _MAPPED.findall(font.ToUnicode.read_bytes())
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found}


def _decoded(shown: bytes, font: dict[bytes, str]) -> str:
    return "".join(font[shown[at : at + 2]] for at in range(0, len(shown), 2))


def _own_words(node: Node) -> bool:
    return any(not isinstance(kid, int) and (isinstance(kid, tuple) or kid.role in _IN_A_LINE) for kid in node.kids)


def _said(node: Node, texts: dict[tuple[int, int], str]) -> str:
    if "/ActualText" in node.source:
        return node.text("/ActualText")
    parts = (
        texts[kid] if isinstance(kid, tuple) else _said(kid, texts) for kid in node.kids if not isinstance(kid, int)
    )
    return "".join(parts)


def _lines(node: Node, texts: dict[tuple[int, int], str], links: dict[int, Dictionary], indent: str) -> Iterator[str]:
    marks = [kid for kid in node.kids if isinstance(kid, tuple)]
    only = len(marks) == 1 and not any(isinstance(kid, Node) for kid in node.kids)
    text = node.text("/ActualText") if "/ActualText" in node.source else texts[marks[0]] if only else ""
    areas = [links[kid] for kid in node.kids if isinstance(kid, int)]
    about = [f"{key[1:]}={node.text(key)}" for key in ("/ID", "/Lang", "/Alt") if key in node.source]
    about += [f"ActualText of {texts[marks[0]]!r}"] if only and "/ActualText" in node.source else []
    about += [str(node.source.A.ListNumbering)[1:]] if "/A" in node.source and "/ListNumbering" in node.source.A else []
    about += [f"-> {_target(areas[0])} ({areas[0].Contents}) x{len(areas)}"] if areas else []
    yield " ".join(filter(None, [f"{indent}{node.role}", f'"{text}"' if text else "", *about]))
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _lines(kid, texts, links, f"{indent}  ")
        elif isinstance(kid, tuple) and not text:
            yield f'{indent}  "{texts[kid]}"'


def _target(link: Dictionary) -> str:
    return "a place" if isinstance(link.get("/Dest"), Array) else str(link.A.URI)
