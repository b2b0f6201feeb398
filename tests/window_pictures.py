"""`python -m tests.window_pictures [NAME…]`: a picture of every screen and state of the window, for people to look at.

They are written to `docs/pictures/window/`, and `docs/window.md` shows them. With names, only those screens are taken.
Day, workspace and size are always the same and nothing moves, so that the same window gives the same bytes.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from tests.making import ROOT
from tests.window.screens import EMPTY, FULL, SCREENS, TRIAL, Screen
from tests.window.stage import USUAL, Dress, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

TARGET = ROOT / "docs" / "pictures" / "window"
PAGE = ROOT / "docs" / "window.md"
COLOURS = 128
HEAD = """# The window, screen by screen

`python -m tests.window_pictures` takes these pictures, on a fixed day, of a workspace with the sample kit. The people
of the team are invented, and so are the notes. A new screen is one line of the table in `tests/window/screens.py`, and
the tests in `tests/window` then walk over it too.
"""
WORN = {
    "": "",
    "dark": "dark",
    "150": "text at 150\u202f%",
    "200": "text at 200\u202f%",
    "200-narrow": "text at 200\u202f%, 1024 \u00d7 700",
    "narrow": "1024 \u00d7 700",
    "es": "in Spanish, 1024 \u00d7 700",
}


def file_name(screen: Screen, dress: Dress) -> str:
    """Return the name of a picture."""
    return "-".join(filter(None, (screen.name, dress.name))) + ".png"


def picture(widget: QWidget) -> bytes:
    """Return what a widget shows as a small PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")  # type: ignore[call-overload]
    small = io.BytesIO()
    with Image.open(io.BytesIO(buffer.data().data())) as whole:
        whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(small, "PNG", optimize=True)
    return small.getvalue()


def taken(application: QApplication, folder: Path, names: list[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the bytes of every picture."""
    wanted = [(one, dress) for one in SCREENS for dress in (USUAL, *one.also) if not names or one.name in names]
    for workspace in (EMPTY, FULL, TRIAL):
        here = [pair for pair in wanted if pair[0].workspace == workspace]
        if not here:
            continue
        with ExitStack() as end:
            stage = Stage(application, folder / workspace, full=workspace != EMPTY, sample=workspace == TRIAL)
            end.callback(stage.close)
            for screen, dress in sorted(here, key=lambda pair: (pair[1].name, str(pair[0].role))):
                stage.wear(dress, screen.role)
                shown = screen.show(stage)
                stage.rest()
                yield file_name(screen, dress), picture(shown)
                if shown is not stage.window:
                    shown.close()
                stage.clear()


def page() -> str:
    """Return the page that shows the pictures."""
    parts = [HEAD]
    for screen in SCREENS:
        parts.append(f"## {screen.title}\n")
        for dress in (USUAL, *screen.also):
            alt = ", ".join(filter(None, (screen.title, WORN[dress.name])))
            parts.append(f"![{alt}](pictures/window/{file_name(screen, dress)})\n")
    return "\n".join(parts)


def main(names: list[str]) -> None:
    """Take the pictures and write the page."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QApplication(["lobbykit"])
    application.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as place:
        for name, data in taken(application, Path(place), names):
            (TARGET / name).write_bytes(data)
            sys.stdout.write(f"{name} {len(data) // 1000} kB\n")
    if not names:
        known = {file_name(screen, dress) for screen in SCREENS for dress in (USUAL, *screen.also)}
        for file in TARGET.glob("*.png"):
            if file.name not in known:
                file.unlink()
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
