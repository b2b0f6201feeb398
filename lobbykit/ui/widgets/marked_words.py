"""A text with words marked: underlined and on another ground, so never by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLabel

    from lobbykit.domain.word_marks import Piece
    from lobbykit.ui.look.look import Look

_LONGEST = 40


def marked_words(look: Look, pieces: Iterable[Piece]) -> QLabel:
    """Return the whole text of the pieces; a screen reader is told it, and then what of it differs."""
    told = tuple(pieces)
    label = words("", wrap=True, selectable=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    ground, ink = look.colour("und_bg").name(), look.colour("und_ink").name()
    mark = f"background-color: {ground}; color: {ink}; text-decoration: underline; font-weight: 600;"
    whole = Element("p", style="white-space: pre-wrap; margin: 0;")
    for one in told:
        part = SubElement(whole, "span", style=mark) if one.differs else SubElement(whole, "span")
        _write(part, _seen(one.text) if one.differs else one.text)
    html = tostring(whole, encoding="unicode", method="html")
    label.setText(html)
    label.setAccessibleName("".join(one.text for one in told))
    differing = "; ".join(" ".join(one.text.split()) for one in told if one.differs and one.text.strip())
    if differing:
        text = QCoreApplication.translate("Versions", "Different here: %1").replace("%1", differing)
        label.setAccessibleDescription(text)
    return label


def _seen(text: str) -> str:
    """Return marked words; blanks and line breaks alone are shown as signs."""
    return text if text.strip() else "".join("\u00b6\n" if one == "\n" else "\u00b7" for one in text)


def _write(part: Element, text: str) -> None:
    """Put plain text into an element; a very long word may be broken."""
    first, *lines = (" ".join(map(_broken, line.split(" "))) for line in text.split("\n"))
    part.text = first
    for line in lines:
        SubElement(part, "br").tail = line


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + _LONGEST] for at in range(0, max(1, len(word)), _LONGEST))
