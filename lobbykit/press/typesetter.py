"""The typesetter: sets each distinct text once, whatever the sheets that need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lobbykit.domain.prose import Span
from lobbykit.press.fragments import Setting, Text, set_lines
from lobbykit.press.lines import fitting, line_breaks, line_count
from lobbykit.press.words import words_of

if TYPE_CHECKING:
    from lobbykit.domain.prose import Spans
    from lobbykit.press.faces import Faces
    from lobbykit.press.fragments import Fragment
    from lobbykit.press.look import Family, TextStyle
    from lobbykit.press.words import Word

K = TypeVar("K")
V = TypeVar("V")
_KEPT = 8192


class Typesetter:
    """Sets texts. What was set before saves time and never changes what is set."""

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._texts: dict[Spans, Text] = {}
        self._words: dict[tuple[Text, Family], tuple[tuple[Word, ...], str]] = {}
        self._counts: dict[Setting, int] = {}
        self._fragments: dict[Setting, Fragment] = {}
        self._widths: dict[tuple[Text, TextStyle], float] = {}

    def text(self, spans: Spans) -> Text:
        """Return the text of these spans, the same one for equal spans."""
        found = self._texts.get(spans)
        return found if found is not None else keep(self._texts, spans, Text(spans))

    def plain(self, words: str) -> Text:
        """Return a text without looks."""
        return self.text((Span(words),))

    def words(self, text: Text, style: TextStyle) -> tuple[Word, ...]:
        """Return the unbreakable words of a text."""
        return self._words_of(text, style)[0]

    def missing(self, text: Text, style: TextStyle) -> str:
        """Return the characters of a text that the faces of its style do not have, sorted."""
        return self._words_of(text, style)[1]

    def line_count(self, setting: Setting) -> int:
        """Return how many lines a text takes."""
        if setting.lines is not None:
            return setting.lines[1] - setting.lines[0]
        found = self._counts.get(setting)
        if found is None:
            words = fitting(self.words(setting.text, setting.style), setting.style, setting.measure)
            found = keep(self._counts, setting, line_count(words, setting.style, setting.measure))
        return found

    def height(self, setting: Setting) -> float:
        """Return the height of a text in points."""
        return self.line_count(setting) * setting.style.leading

    def fragment(self, setting: Setting) -> Fragment:
        """Return a text set in lines."""
        found = self._fragments.get(setting)
        if found is None:
            words = fitting(self.words(setting.text, setting.style), setting.style, setting.measure)
            breaks = line_breaks(words, setting.style, setting.measure)
            if setting.lines is not None:
                breaks = breaks[slice(*setting.lines)]
            found = keep(self._fragments, setting, set_lines(words, breaks, setting))
        return found

    def line(self, text: Text, style: TextStyle) -> Fragment:
        """Return a text set on one line, however long; a right-set style ends at the fragment's left edge."""
        setting = Setting(text, style, 0.0)
        found = self._fragments.get(setting)
        if found is None:
            words = self.words(text, style)
            found = keep(self._fragments, setting, set_lines(words, ((0, len(words)),) if words else (), setting))
        return found

    def natural_width(self, text: Text, style: TextStyle) -> float:
        """Return the width of a text on one line, in points."""
        found = self._widths.get((text, style))
        if found is None:
            words = self.words(text, style)
            inner = sum(word.width(style) + word.space(style) for word in words)
            found = keep(self._widths, (text, style), inner - words[-1].space(style) if words else 0.0)
        return found

    def _words_of(self, text: Text, style: TextStyle) -> tuple[tuple[Word, ...], str]:
        key = (text, style.family)
        found = self._words.get(key)
        if found is None:
            found = keep(self._words, key, words_of(text.spans, style, self.faces))
        return found


def keep(kept: dict[K, V], key: K, value: V, most: int = _KEPT) -> V:
    """Remember a value; a full memory starts anew, which costs time and changes nothing."""
    if len(kept) >= most:
        kept.clear()
    kept[key] = value
    return value
