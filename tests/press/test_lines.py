"""Line breaking: few lines, even ones, and nothing wider than its measure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.press.faces import Faces
from lobbykit.press.lines import fitting, line_breaks, line_count
from lobbykit.press.look import look_at
from lobbykit.press.words import Word, words_of
from tests.press.sheets import FONTS, text

FACES = Faces(FONTS)
BODY, TITLE = look_at(0.5).body, look_at(0.5).title


def said(words: tuple[Word, ...]) -> str:
    return "".join("".join(piece.text for piece in word.pieces) + " " * word.spaced for word in words)


def width(words: tuple[Word, ...]) -> float:
    return sum(word.width(BODY) + word.space(BODY) for word in words) - words[-1].space(BODY)


@given(st.lists(st.text("abcdefgWij", min_size=1, max_size=40), max_size=40), st.floats(40, 330))
def test_lines_keep_every_word_fit_their_measure_and_are_as_many_as_counted(parts: list[str], measure: float) -> None:
    words = fitting(words_of(text(" ".join(parts)), BODY, FACES)[0], BODY, measure)
    lines = [words[start:end] for start, end in line_breaks(words, BODY, measure)]
    assert tuple(word for line in lines for word in line) == words
    assert said(words).split() == parts
    assert all(width(line) <= measure + 0.001 for line in lines)
    assert len(lines) == line_count(words, BODY, measure)


def test_no_text_makes_no_lines() -> None:
    assert line_breaks((), BODY, 100) == ()
    assert line_count((), BODY, 100) == 0


def test_an_address_is_cut_after_its_signs() -> None:
    words = fitting(words_of(text("https://example.org/a-long-way/to/the-bill"), BODY, FACES)[0], BODY, 90)
    assert len(words) > 1
    assert all(word.pieces[-1].text[-1] in "/-." for word in words[:-1])
    assert not any(word.spaced for word in words[:-1])


def test_titles_have_even_lines() -> None:
    words, _ = words_of(text("Negotiate a Fair Plan for All the Valleys of the River Now"), TITLE, FACES)
    (start, middle), (_, end) = line_breaks(words, TITLE, 400)
    first, second = words[start:middle], words[middle:end]
    assert abs(sum(word.width(TITLE) for word in first) - sum(word.width(TITLE) for word in second)) < 80


def test_a_short_last_word_gets_company() -> None:
    words, _ = words_of(text("The valley towns must sit at the table when their own water is decided so"), BODY, FACES)
    for measure in range(150, 340):
        *_, (start, end) = line_breaks(words, BODY, measure)
        if line_count(words, BODY, measure) > 1 and end - start == 1:
            assert width(words[start:end]) >= 0.1 * measure or width(words[start - 1 : end]) > measure
