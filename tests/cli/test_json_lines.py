"""Lines of JSON: bounded, one answer each, whatever stands in them."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.cli.json_lines import lines_of, read_object

LIMIT = 20


def read(data: bytes) -> list[tuple[int, bytes | None]]:
    return [(line.number, line.data) for line in lines_of(io.BytesIO(data), LIMIT)]


def test_line_ends_of_windows_a_byte_order_mark_and_blank_lines_are_no_content():
    assert read(b"\xef\xbb\xbf{}\r\n\r\n  \n[]\n1") == [(1, b"{}"), (4, b"[]"), (5, b"1")]


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_line_may_be_as_long_as_the_limit_and_not_a_byte_longer(start, end):
    assert read(start + b"x" * LIMIT + end) == [(1, b"x" * LIMIT)]
    assert read(start + b"x" * (LIMIT + 1) + end) == [(1, None)]


def test_the_line_after_one_that_is_too_long_is_read_and_numbered_as_it_stands():
    assert read(b"x" * 1_000_000 + b"\n{}\n") == [(1, None), (2, b"{}")]


class Endless(io.RawIOBase):
    """A line without end, which tells how much was asked of it at once."""

    asked = 0
    left = 5_000_000

    def readline(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size <= 70_000
        self.asked, self.left = max(self.asked, size), self.left - size
        return b"x" * size if self.left > 0 else b""


def test_of_a_line_that_is_too_long_no_more_than_a_piece_is_held():
    assert [line.data for line in lines_of(Endless(), LIMIT)] == [None]  # type: ignore[arg-type]


@given(st.lists(st.binary(max_size=LIMIT + 8).map(lambda data: data.replace(b"\n", b"."))))
def test_every_line_is_answered_once_under_its_own_number(lines):
    found = dict(read(b"".join(line + b"\n" for line in lines)))
    for number, line in enumerate(lines, 1):
        text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        text = text.removesuffix(b"\r")
        if len(text) > LIMIT:
            assert found[number] is None
        else:
            assert found.get(number, b"").strip() == text.strip()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "line-not-object"),
        (b"\xff{}", "line-not-utf8"),
        (b'{"a": "\x00"}', "line-has-nul"),
        (b"[1]", "line-not-object"),
        (b'"text"', "line-not-object"),
        (b'{"a": 1, "a": 2}', "json-key-twice"),
        (b'{"a": NaN}', "json-number"),
        (b'{"a": -Infinity}', "json-number"),
        (b'{"a": ' + b"[" * 100_000, "json-too-deep"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "json-number-long"),
        (b'{"a": "bc', "json-truncated"),
        (b"{'a': 1}", "json-syntax"),
    ],
)
def test_what_is_no_sound_object_is_named(data, code):
    read = read_object(data)
    assert (read.value, [one.code for one in read.problems]) == (None, [code])


@given(st.binary())
def test_no_bytes_break_the_reader(data):
    assert (read_object(data).value is None) == bool(read_object(data).problems)
