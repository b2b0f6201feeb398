"""Changes that know nothing of a format: of bytes, of characters and of lines; and the chance that picks them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

One = TypeVar("One")
Random = random.Random

SPECIAL = (
    "\0", "\x01", "\x1b", "\x7f", "\x85", "\xa0", "\xad", "\u200b", "\u2028", "\u2029", "\u202e", "\u2066", "\ufeff",
    "\ufffd", "\ufffe", "\U0001f600", "\U0010ffff", "\u0301", "é", "ß", "İ", "ﬁ", "\t", "\r", "\r\n", "\n", "\n\n", " ",
    "\\", "'", '"', "&", "<", ">", "{", "}", "[", "]", "(", ")", "*", "**", "_", "`", "#", "%", "@", "!", "|", "-",
    "--", "---", "...", ":", ": ", ",", ";", "=", "/", "..", "0", "9", "$", "~", "^", "?", "+",
)  # fmt: skip
NUMBERS = ("0", "-0", "-1", "1", "00", "007", "1e9", "1e308", "1e309", "1e999999", "-1e999999", "1e-999999", "0x1F",
           "NaN", "Infinity", "1_000", "1,000", "10:30", ".5", "5.", "2026-02-30", "9999-12-31", "0000-00-00",
           "9" * 30, "9" * 400, "9" * 5_000, "١٢٣", "²", "119", "4294967296", "18446744073709551616", "-2147483649")  # fmt: skip
LENGTHS = (2, 3, 8, 40, 300, 3_000)


def chance(*seed: object) -> Random:
    """Return a source of choices that are the same in every run with the same seed."""
    return random.Random(":".join(map(str, seed)))  # noqa: S311 - repeatable choices, no secret


def few(rng: Random) -> int:
    """Return how many changes are made at once: mostly one or two, at times many."""
    return rng.choice((1, 1, 1, 1, 2, 2, 3, 5, 9))


def characters(rng: Random, text: str) -> str:
    """Return a text with one change of its characters or lines."""
    return rng.choice(_OF_TEXT)(rng, text)


def rough(rng: Random, text: str) -> str:
    """Return a text with a few changes of its characters and lines."""
    for _ in range(few(rng)):
        text = characters(rng, text)
    return text


def bytes_of(rng: Random, data: bytes) -> bytes:
    """Return bytes with a few of them changed, moved, doubled or cut off."""
    for _ in range(few(rng)):
        data = rng.choice(_OF_BYTES)(rng, data)
    return data


def encoded(rng: Random, text: str) -> bytes:
    """Return a text as bytes, at times not in UTF-8; a lone surrogate goes as three bytes that no reader may take."""
    share = rng.random()
    if share < 0.004:
        return text.encode("utf-16", "surrogatepass")
    if share < 0.01:
        return b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    if share < 0.015:
        return text.encode("latin-1", "replace")
    data = text.encode("utf-8", "surrogatepass")
    return bytes_of(rng, data) if share < 0.06 else data


def span(rng: Random, size: int) -> tuple[int, int]:
    """Return the ends of a piece of something that long, short pieces more often."""
    first = rng.randrange(size + 1)
    return first, min(size, first + rng.choice((1, 1, 2, 5, 20, 100, 1_000)))


def _insert(rng: Random, text: str) -> str:
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice(SPECIAL) * rng.choice((1, 1, 1, 2, 3, 30)) + text[at:]


def _number(rng: Random, text: str) -> str:
    at, end = span(rng, len(text))
    return text[:at] + rng.choice(NUMBERS) + text[end:]


def _remove(rng: Random, text: str) -> str:
    first, last = span(rng, len(text))
    return text[:first] + text[last:]


def _repeat(rng: Random, text: str) -> str:
    first, last = span(rng, len(text))
    return text[:last] + text[first:last] * min(rng.choice(LENGTHS), 20_000 // (last - first + 1) + 1) + text[last:]


def _move(rng: Random, text: str) -> str:
    first, last = span(rng, len(text))
    rest = text[:first] + text[last:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + text[first:last] + rest[at:]


def _cut(rng: Random, text: str) -> str:
    return text[: rng.randrange(len(text) + 1)]


def _lines(rng: Random, text: str) -> str:
    lines = text.split("\n")
    here, there = rng.randrange(len(lines)), rng.randrange(len(lines))
    match rng.randrange(8):
        case 0:
            lines[here], lines[there] = lines[there], lines[here]
        case 1:
            lines.insert(there, lines[here])
        case 2:
            del lines[here]
        case 3:
            lines[here] = rng.choice((" ", "  ", "    ", "\t", "> ", "- ", "\xa0")) + lines[here]
        case 4:
            lines[here] = lines[here][rng.choice((1, 2, 4)) :]
        case 5:
            lines[here] = "  ".join(lines[here : here + 2])
        case 6:
            lines[here] += lines[here] * rng.choice((1, 20, 200))
        case _:
            return rng.choice(("\r\n", "\r", "\n\n", "\x85", "\u2028")).join(lines)
    return "\n".join(lines)


_OF_TEXT: Sequence[Callable[[Random, str], str]] = (_insert, _insert, _number, _remove, _repeat, _move, _cut, _lines, _lines)  # fmt: skip


def _flip(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + bytes([rng.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, rng.randrange(256)))]) + data[at + 1 :]


def _put(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.randbytes(rng.choice((1, 2, 4, 16))) + data[at:]


def _less(rng: Random, data: bytes) -> bytes:
    first, last = span(rng, len(data))
    return data[:first] + data[last:]


def _again(rng: Random, data: bytes) -> bytes:
    first, last = span(rng, len(data))
    return data[:last] + data[first:last] * rng.choice((1, 2, 9)) + data[last:]


def _end(rng: Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


_OF_BYTES: Sequence[Callable[[Random, bytes], bytes]] = (_flip, _flip, _put, _less, _again, _end)
