"""What tests do with a pane of briefs as people do it: typing, pressing, and waiting until it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

SOON = 30_000


def own(bench, name="ukraine-diplomacy.yaml"):
    return bench.shelves.workspace / "library" / "briefs" / name


def buttons(within, name):
    found = [one for one in within.findChildren(QPushButton) if one.accessibleName().startswith(name)]
    return [one for one in found if one.isVisible()]


def press(within, name):
    buttons(within, name)[0].click()


def write(pane, old, new):
    """Replace some words in the text as somebody types them."""
    raw = pane.place.area.raw
    cursor = raw.document().find(old)
    assert not cursor.isNull()
    raw.setTextCursor(cursor)
    raw.insertPlainText(new)


def saved(qtbot, pane):
    qtbot.waitUntil(lambda: pane.place.head.said == "Saved", timeout=SOON)
