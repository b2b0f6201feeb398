"""A word of the brief is changed: how long until there is a picture of the new page at 110 dpi.

    python benchmarks/preview.py [--rounds 200]

Each round changes one word of one section, tailors the brief for an office, prints the sheet as the email file, tags
and links included, and draws its page as Qt does in a window. The floor is drawing the same file again.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from recording import ROOT, record, summary

from lobbykit.app import paths
from lobbykit.app.library import load_brief, load_library
from lobbykit.app.shelves import Shelves
from lobbykit.app.wording import Catalogue
from lobbykit.domain.composing import tailor
from lobbykit.press.leave_behind import LeaveBehindPress

if TYPE_CHECKING:
    from lobbykit.domain.brief import Brief

BRIEF, TODAY, OFFICE = "briefs/ukraine-diplomacy.yaml", "2026-11-22", "IL"
DPI, GOAL_MS = 110, 25.0
PAGE = QSize(round(8.5 * DPI), 11 * DPI)


def changed(brief: Brief, word: str) -> Brief:
    """Return the brief with a word put at the end of the first section."""
    first, *others = brief.sections
    text = first.body.default
    body = replace(first.body, default=replace(text, raw=f"{text.raw.rstrip()} {word}"))
    return replace(brief, sections=(replace(first, body=body), *others))


def drawn(data: bytes) -> int:
    """Draw the page and return how many pixels it has."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    image = document.render(0, PAGE)
    assert not image.isNull()
    return int(image.width() * image.height())


def main() -> int:
    """Measure, print, record; return 1 when the goal is missed."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=200)
    rounds = parser.parse_args().rounds
    _application = QGuiApplication(sys.argv[:1])
    shelves = Shelves(None, Path("none"))
    library, catalogue = load_library(shelves), Catalogue.load(paths.resources() / "i18n", "en")
    reference = library.reference(catalogue.stock_phrases(), date.fromisoformat(TODAY))
    brief = load_brief(str(ROOT / BRIEF), shelves).value
    assert brief is not None
    office = next(one for one in library.roster.offices if one.state == OFFICE)
    press = LeaveBehindPress(paths.resources() / "fonts", catalogue.labels)
    drawn(press.render(tailor(brief, office, reference).sheet).pdf)
    ours, setting, floor = [], [], []
    for number in range(rounds):
        version = changed(brief, f"word{number}.")
        begin = time.perf_counter()
        rendered = press.render(tailor(version, office, reference).sheet)
        middle = time.perf_counter()
        drawn(rendered.pdf)
        end = time.perf_counter()
        drawn(rendered.pdf)
        again = time.perf_counter()
        ours.append((end - begin) * 1000)
        setting.append((middle - begin) * 1000)
        floor.append((again - end) * 1000)
    told: dict[str, Any] = {"figure": "changed-word-to-picture", "rounds": rounds, "lobbykit": summary(ours)}
    told |= {"of_it_setting": summary(setting), "drawing_alone": summary(floor)}
    told["times_drawing_alone"] = round(told["lobbykit"]["median_ms"] / told["drawing_alone"]["median_ms"], 2)
    record("preview", [told])
    median = told["lobbykit"]["median_ms"]
    print("the goal was met" if median <= GOAL_MS else f"missed: {median} ms, the goal is {GOAL_MS}")
    return int(median > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
