"""Words to be set: spans become unbreakable words in known faces, and what no face can draw is told."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.press.faces import EM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.prose import Span, Spans
    from lobbykit.press.faces import Face, Faces
    from lobbykit.press.look import TextStyle

NO_BREAK_SPACE = "\u00a0"
_NOTE_MARK = "\ufffc"  # stands for a footnote mark, which is no part of the number before it
NOTE_GAP = 0.22  # of the size, between two footnote marks in a row
_INVISIBLE = compiled_late("[\u00ad\u200b\ufeff]")
_BLANKS = str.maketrans(dict.fromkeys("\t\r\n\f\v\u2028\u2029\x85", " "))
_SAFE_ADDRESS = compiled_late(r"(?:https?://|mailto:|tel:)[^\s\x00-\x1f\x7f]+", re.IGNORECASE)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_TOGETHER = compiled_late(
    r"\b(?:Rep|Reps|Sen|Sens|Del|Mr|Mrs|Ms|Dr|St|Gov|Amb)\. (?=\w)"
    r"|\b(?:H\. ?R\.|[HS]\. ?(?:J\. ?|Con\. ?)?Res\.|S\.) ?(?=\d)"
    rf"|\b(?:{_MONTHS})\.? \d{{1,2}}(?:, \d{{4}})?\b"
    rf"|\b\d{{1,2}} (?:de )?(?:{_MONTHS})\b(?:,? (?:de )?\d{{4}}\b)?"
    r"| (?=[\u2013\u2014] )"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word in one look. `gap` is extra room before it, as a part of its size.

    `note` is the id of the source that it is the mark of, `lang` its language where that is not the text's own.
    """

    face: Face
    text: str
    href: str | None = None
    note: str | None = None
    gap: float = 0.0
    lang: str = ""

    @property
    def target(self) -> str | None:
        """Where it leads: an address, or "#" with the id of a note."""
        return self.href if self.note is None else f"#{self.note}"

    @property
    def em(self) -> float:
        """The width in ems, kerning included."""
        return self.face.shaped(self.text).width / EM + self.gap


@dataclass(frozen=True, slots=True)
class Word:
    """What is never broken over two lines. `spaced` tells whether a space follows, `linked` whether that is linked.

    Widths are in ems: `em` of the text, `note_em` of footnote marks, `space_em` of the space; `letters` counts signs.
    """

    pieces: tuple[Piece, ...]
    spaced: bool
    linked: bool
    em: float
    note_em: float
    space_em: float
    letters: int

    @classmethod
    def of(cls, pieces: tuple[Piece, ...], *, spaced: bool = True, linked: bool = False) -> Word:
        """Return a word with its widths measured."""
        em, note_em, letters = 0.0, 0.0, 0
        for piece in pieces:
            letters += len(piece.text)
            if piece.note is not None:
                note_em += piece.em
            else:
                em += piece.em
        space_em = pieces[-1].face.shaped(" ").width / EM if spaced else 0.0
        return cls(pieces, spaced, linked, em, note_em, space_em, letters)

    def width(self, style: TextStyle) -> float:
        """Return the width in points, without the space that follows."""
        notes = self.note_em * style.note_size if self.note_em else 0.0
        return self.em * style.size + notes + self.letters * style.tracking

    def space(self, style: TextStyle) -> float:
        """Return the width in points of the space that follows."""
        return self.space_em * style.size + style.tracking if self.spaced else 0.0


def address(href: str | None) -> str | None:
    """Return the address if it may become a link on paper: http, https, mailto and tel only, else None."""
    return href if href is not None and _SAFE_ADDRESS.fullmatch(href) else None


def normal(text: str) -> str:
    """Return the text as it is printed: composed (NFC), blanks as spaces, without optional hyphens and the like."""
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).translate(_BLANKS)


def kept_together(text: str) -> str:
    """Make spaces no-break inside measures, after titles, in dates and before dashes; the length stays."""
    return _TOGETHER.sub(lambda found: found.group().replace(" ", NO_BREAK_SPACE), text)


def words_of(spans: Spans, style: TextStyle, faces: Faces) -> tuple[tuple[Word, ...], str]:
    """Return the words of a text in a style, and the characters that its faces do not have, sorted."""
    missing: set[str] = set()
    words: list[Word] = []
    open_word: list[Piece] = []
    for token in _tokens(spans, style, faces, missing):
        if token is not None:
            after_note = bool(open_word) and open_word[-1].note is not None and token.note is not None
            open_word.append(Piece(token.face, token.text, token.href, token.note, NOTE_GAP) if after_note else token)
        elif open_word:
            words.append(Word.of(tuple(open_word)))
            open_word = []
    if open_word:
        words.append(Word.of(tuple(open_word)))
    return tuple(_linked(words)), "".join(sorted(missing))


def _tokens(spans: Spans, style: TextStyle, faces: Faces, missing: set[str]) -> Iterator[Piece | None]:
    texts = [normal(span.text) for span in spans]
    notes = zip(spans, texts, strict=True)
    whole = kept_together("".join(_NOTE_MARK * len(text) if span.note else text for span, text in notes))
    start = 0
    for span, text in zip(spans, texts, strict=True):
        part = text if span.note else whole[start : start + len(text)]
        start += len(text)
        yield from _pieces(span, part, _face(span, style, faces), missing)


def _pieces(span: Span, text: str, face: Face, missing: set[str]) -> Iterator[Piece | None]:
    href = address(span.href)
    for at, run in enumerate(text.split(" ")):
        if at:
            yield None
        lost = face.undrawn(run)
        missing |= lost
        shown = "".join(sign for sign in run if sign not in lost) if lost else run
        if shown:
            yield Piece(face, shown.replace(NO_BREAK_SPACE, " "), href, span.note, lang=span.lang)


def _face(span: Span, style: TextStyle, faces: Faces) -> Face:
    if span.note is not None:
        return faces[style.family.face(bold=False, italic=False)]
    return faces[style.family.face(bold=span.bold, italic=span.italic)]


def _linked(words: Iterable[Word]) -> Iterator[Word]:
    waiting: Word | None = None
    for word in words:
        if waiting is not None:
            href = waiting.pieces[-1].href
            linked = href is not None and href == word.pieces[0].href
            yield Word.of(waiting.pieces, linked=True) if linked else waiting
        waiting = word
    if waiting is not None:
        yield waiting
