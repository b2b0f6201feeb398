"""Files that nobody should be able to hurt the program with, each grown to a size; names say what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.content.drafts.pages import docx

if TYPE_CHECKING:
    from collections.abc import Callable

TOP = "# T\n\n"
REPEATED = {
    "short lines": "A B\n",
    "short paragraphs": "A B\n\n",
    "items": "- A b c\n",
    "asks": "- Cosponsor H.R. 5.\n",
    "one paragraph": "we ask you to support this. ",
    "quotes": "> ",
    "quoted lines": ">>>>>>>>>>>>>>>>>>>> a\n",
    "brackets": "[ ",
    "open links": "[a](",
    "backticks": "` a `` b ``` c ",
    "stars": "*a ",
    "unequal stars": "**a* b ",
    "links": "[a b](#) ",
    "pictures": "![a](b) ",
    "raised": "a<sup>1</sup> ",
    "marks": "a[^1] ",
    "definitions": "[^1]: a b 2020\n\n",
    "tables": "|a|b|c|\n",
    "pipes": "|",
    "digits": "1 2 3 4 ",
    "superscripts": "¹ ² ³ ",
    "blanks": " \t ",
    "commas": "a, ",
    "bills": "H.R. 5 and ",
    "opposites": "oppose H.R. 5 and support S. 6, ",
    "entities": "&amp; ",
    "tags": "<b>a</b> ",
    "comments": "<!-- a --> ",
    "open comments": "<!-- a ",
    "headings": "# A b\n",
    "sections": "## A\n\nb\n\n",
    "fences": "```\na\n",
    "escapes": "\\* ",
    "chambers": "In the House, a. In the Senate, b. ",
    "pleas": "We ask the a to b. ",
    "lists": "these bills: \n\n- a\n\n",
    "footnotes": "[1] a b 2020\n",
    "numbers": "1) a\n",
    "contacts": "Contact: Ann Lee 202-555-0100\n\n",
    "questions": "Q: a?\n\nA: b.\n\n",
    "figures": "## By the numbers\n\n- 5% a\n\n",
    "long words": "A" * 2_400 + " ",
    "long numbers": "1" * 2_400 + " ",
    "long superscripts": "¹" * 2_400 + " ",
    "long dots": "H.R." * 600 + " ",
}
PAGES = {
    "depth": "<div>",
    "looks": "<b>a</b> ",
    "open tags": "<a ",
    "open ends": "</ ",
    "open comments": "<!-- ",
    "open sections": "<![ ",
    "instructions": "<? ",
    "open quotes": "<a b='",
    "paragraphs": "<p>a",
    "lists": "<ol><li>Cosponsor H.R. 5.</ol>",
    "cells": "<tr><td>a<td>b",
    "scripts": "<script>",
    "titles": "<title>a b ",
    "entities": "&amp; ",
    "ends": "</i>",
    "hidden": "<p hidden>a b</p>",
}
_CELL = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
_RUN = "<w:p><w:r><w:t>a b</w:t></w:r></w:p>"
_SPACE = 'xmlns:w="w"'
WORDS: dict[str, Callable[[int], str]] = {
    "letters": lambda n: f"<w:p><w:r><w:t>{'ab ' * (n // 3)}</w:t></w:r></w:p>",
    "blanks": lambda n: f"<w:p>{' ' * n}</w:p>",
    "attributes": lambda n: f"<w:p {' '.join(f'a{number}=' + repr('b') for number in range(n // 12))}/>",
    "runs": lambda n: f"<w:p>{'<w:r><w:t>a </w:t></w:r>' * (n // 24)}</w:p>",
    "paragraphs": lambda n: _RUN * (n // len(_RUN)),
    "elements": lambda n: "<w:p/>" * (n // 6),
    "tables within tables": lambda n: _CELL[0] * 30 + _RUN * (n // len(_RUN)) + _CELL[1] * 30,
    "depth": lambda n: "<w:p>" * (n // 11) + "</w:p>" * (n // 11),
    "struck": lambda n: f"<w:p>{'<w:del><w:r><w:delText>a b</w:delText></w:r></w:del>' * (n // 52)}</w:p>",
    "comments": lambda n: f"<w:p>{'<!-- a -->' * (n // 10)}</w:p>",
    "sections of characters": lambda n: f"<w:p><w:r><w:t>{'<![CDATA[a]]>' * (n // 13)}</w:t></w:r></w:p>",
}


def grown(piece: str, size: int) -> bytes:
    return (piece * (size // len(piece) + 1))[:size].encode()


def files(size: int, *, packed: int) -> dict[str, bytes]:
    """Every hostile file, by a name that ends as its kind; texts of `size`, Word files of `packed` bytes of XML."""
    out = {}
    for name, piece in REPEATED.items():
        for ending in ("md", "txt"):
            out[f"{name}.{ending}"] = TOP.encode() + grown(piece, size)
    out |= {f"{name}.html": grown(piece, size) for name, piece in PAGES.items()}
    for name, make in WORDS.items():
        out[f"{name}.docx"] = docx(document=f"<w:document {_SPACE}><w:body>{make(packed)}</w:body></w:document>")
    return out
