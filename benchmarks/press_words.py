"""The words of sheets as data and as read back from PDF files, so that no contender sets less than another."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
from recording import ROOT

from lobbykit.app import paths
from lobbykit.app.library import load_brief, load_library
from lobbykit.app.shelves import Shelves
from lobbykit.app.wording import Catalogue
from lobbykit.domain.composing import tailor
from lobbykit.domain.sheet import block_data

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BRIEF, TODAY = "briefs/ukraine-diplomacy.yaml", "2026-11-22"


def sheets_of(out: Path) -> list[dict[str, Any]]:
    """Return the data of every sheet that lobbykit printed, with its file name."""
    shelves = Shelves(None, out / "none")
    library = load_library(shelves)
    catalogue = Catalogue.load(paths.resources() / "i18n", "en")
    reference = library.reference(catalogue.stock_phrases(), date.fromisoformat(TODAY))
    brief = load_brief(str(ROOT / BRIEF), shelves).value
    assert brief is not None
    offices = {office.id: office for office in library.roster.offices}
    printed = json.loads((out / "manifest.json").read_text(encoding="utf-8"))["sheets"]
    sheets = []
    for one in printed:
        sheet = tailor(brief, offices[one["office"]], reference).sheet
        blocks = [block_data(block) for block in sheet.blocks]
        sheets.append({"file": one["file"], "title": sheet.title, "blocks": blocks})
    return sheets


def same_words(sheets: Sequence[dict[str, Any]], ours: Path, theirs: Path) -> None:
    """Stop unless every word and digit of every sheet is in both files as often as the sheet says it."""
    for sheet in sheets:
        texts = " ".join("".join(span["t"] for span in block["content"]) for block in sheet["blocks"])
        wanted = _counted(unicodedata.normalize("NFC", texts))
        for folder in (ours, theirs):
            lost = wanted - _words((folder / sheet["file"]).read_bytes())
            if lost:
                raise SystemExit(f"{folder / sheet['file']} lacks {dict(lost)}")


def _words(data: bytes) -> Counter[str]:
    """Return the words and digits of a PDF of one page."""
    with pdfium.PdfDocument(data) as document:
        assert len(document) == 1, f"{len(document)} pages"
        text = unicodedata.normalize("NFC", document[0].get_textpage().get_text_range())
    return _counted(text)


def _counted(text: str) -> Counter[str]:
    """Count words, and digits one by one: readers join a footnote mark to its word or do not."""
    letters = "".join(sign if sign.isalpha() else " " for sign in text)
    return Counter(letters.split()) + Counter(sign for sign in text if sign.isdigit())
