"""A text with words marked: underlined and on another ground, so never by colour alone."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

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
    mark = f"background-color: {ground}; color: {ink}; text-decoration: underline; font-weight: 600"
    parts = (f'<span style="{mark}">{_seen(one.text)}</span>' if one.differs else _html(one.text) for one in told)
    label.setText(f'<p style="white-space: pre-wrap; margin: 0">{"".join(parts)}</p>')
    label.setAccessibleName("".join(one.text for one in told))
    differing = "; ".join(" ".join(one.text.split()) for one in told if one.differs and one.text.strip())
    if differing:
        text = QCoreApplication.translate("Versions", "Different here: %1").replace("%1", differing)
        label.setAccessibleDescription(text)
    return label


def _seen(text: str) -> str:
    """Return marked words as HTML; blanks and line breaks alone are shown as signs."""
    if text.strip():
        return _html(text)
    return _html("".join("\u00b6\n" if one == "\n" else "\u00b7" for one in text))


def _html(text: str) -> str:
    """Return plain text as HTML that says the same; a very long word may be broken."""
    parts = (_broken(part) if len(part) > _LONGEST else part for part in text.split(" "))
    return escape(" ".join(parts)).replace("\n", "<br>")


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + _LONGEST] for at in range(0, len(word), _LONGEST))
