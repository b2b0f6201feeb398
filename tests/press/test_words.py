"""Words to be set: what stays together, what may be a link, and what cannot be drawn."""

from __future__ import annotations

import pytest

from lobbykit.domain.prose import Span
from lobbykit.press.faces import Faces
from lobbykit.press.look import look_at
from lobbykit.press.words import address, kept_together, normal, words_of
from tests.press.sheets import FONTS, bold, mark, text

FACES = Faces(FONTS)
BODY = look_at(0.5).body


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("see H.Res. 100 now", 3),
        ("see H. Con. Res. 5 now", 3),
        ("see S. 61 now", 3),
        ("by Sen. Jo Bo", 3),
        ("on February 5, 2026 here", 3),
        ("on 21 Nov 2026 here", 3),
        ("el 21 de noviembre de 2026 aquí", 3),
        ("slow \u2014 yet", 2),
        ("a march 5 miles long", 5),
        ("in the House 100 sat", 5),
    ],
)
def test_measures_titles_and_dates_stay_together(typed: str, words: int) -> None:
    assert len(kept_together(typed).split(" ")) == words
    assert len(kept_together(typed)) == len(typed)


def test_what_belongs_together_does_so_across_looks() -> None:
    words, _ = words_of(text("by Rep. ", bold("Falk"), " today"), BODY, FACES)
    assert ["".join(piece.text for piece in word.pieces) for word in words] == ["by", "Rep. Falk", "today"]


def test_a_footnote_mark_does_not_lengthen_the_number_before_it() -> None:
    words, _ = words_of(text("on February 5, 2026", mark("1", "a"), " in S. 61", mark("2", "b")), BODY, FACES)
    assert [word.pieces[0].text for word in words] == ["on", "February 5, 2026", "in", "S. 61"]


def test_a_footnote_mark_is_smaller_and_never_leaves_its_word() -> None:
    words, _ = words_of(text("lives", mark("1", "a"), mark("2", "b"), ", it says"), BODY, FACES)
    assert [len(word.pieces) for word in words] == [4, 1, 1]
    assert BODY.note_size < BODY.size
    assert words[0].width(BODY) < words_of(text("lives12,"), BODY, FACES)[0][0].width(BODY)


@pytest.mark.parametrize("href", ["https://x.org", "http://x.org/a?b=c#d", "mailto:a@x.org", "tel:+12025550142"])
def test_ordinary_addresses_may_be_links(href: str) -> None:
    assert address(href) == href


@pytest.mark.parametrize(
    "href",
    ["javascript:x", "file:///x", "https:x", "https://a b", "mailto:", " https://x.org", "#", "", "src:un", None],
)
def test_other_addresses_never_are(href: str | None) -> None:
    assert address(href) is None


def test_a_space_is_linked_only_inside_a_link() -> None:
    words, _ = words_of(text("a ", Span("two words", href="https://x.org"), " b"), BODY, FACES)
    assert [word.linked for word in words] == [False, True, False, False]


def test_what_no_face_can_draw_is_told_once_in_order() -> None:
    assert words_of(text("b\U0001f30a a\u4e00 \U0001f30a \u05d0"), BODY, FACES)[1] == "\u05d0\u4e00\U0001f30a"


def test_a_mark_that_does_not_compose_counts_as_missing() -> None:
    assert words_of(text("x\u0302"), BODY, FACES)[1] == "\u0302"
    assert words_of(text("e\u0302"), BODY, FACES)[1] == ""


def test_invisible_marks_of_other_programs_are_not_printed() -> None:
    assert normal("co\u00adoperation\ufeff\u200b") == "cooperation"


def test_blanks_of_any_kind_and_length_part_words() -> None:
    assert len(words_of(text(" a\t\nb \u2028 c "), BODY, FACES)[0]) == 3
