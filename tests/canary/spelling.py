"""Undoes the ways in which text is spelled as other text: base64, hex, escapes, UTF-16."""

from __future__ import annotations

import base64
import re
import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

GAP = b"\n\xff\x00\xff\n"  # between two finds: no spelling goes on across it
_BREAK = rb"(?:[ \t]*\r?\n[ \t]*)?"
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-](?:" + _BREAK + rb"[A-Za-z0-9+/_-]){15,}+")
_PLAIN = re.compile(rb"[0-9a-f\s]+|[0-9A-F\s]+|[a-z/_\s-]+")  # ids, paths and words: chance makes no base64 of those
_HEX = re.compile(rb"[0-9A-Fa-f](?:[\s:]{0,2}[0-9A-Fa-f]){23,}+")
_LINE = re.compile(rb"[^\x00-\x08\x0a-\x1f\x7f]{12,}")
_LINES = re.compile(rb"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]{12,}")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_LETTER = rb"(?:[A-Za-z0-9*._~!'()-]|%[0-9A-Fa-f]{2})"
_FORM = re.compile(rb"(?:" + _LETTER + rb"{0,24}+\+)++" + _LETTER + rb"{0,24}")
_LONGEST = 16  # letters of a word, on average; base64 has a plus sign in 64 letters
_INDENTED = re.compile(rb"(%0[Aa])\++")
_QUOTED = re.compile(rb"=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n)")
_ESCAPE = re.compile(
    rb"\\(?:(?P<units>u[0-9A-Fa-f]{4}(?:\\u[0-9A-Fa-f]{4})*)|x(?P<byte>[0-9A-Fa-f]{2})|U(?P<wide>[0-9A-Fa-f]{8})"
    rb"|(?P<octal>[0-7]{1,3})|(?P<named>[abfnrtv\"'/\\]))"
)
_NAMED = dict(zip(b"abfnrtv", b"\a\b\f\n\r\t\v", strict=True))
_WIDE = re.compile(rb"(?:[\x01-\xff][\x00-\x06](?:\0\0){0,3}){4,}+")
_NEAR = 64


def spelled_out(view: bytes) -> Iterator[tuple[str, bytes]]:
    """Give (what was undone, result) for each spelling that occurs; all finds of a kind stand in one result."""
    yield from _base64(view)
    yield from _hex(view)
    yield from _utf16(view)
    yield "percent", _joined(_PERCENT.sub(_byte, line) for line in _with(_LINE, view, _PERCENT))
    yield "form", _joined(_PERCENT.sub(_byte, run) for run in _forms(view))
    yield "quoted-printable", _joined(_QUOTED.sub(_byte, text) for text in _with(_LINES, view, _QUOTED))
    escaped = list(_with(_LINE, view, _ESCAPE))
    for characters in (False, True):
        undo = partial(_unescaped, characters=characters)
        yield "escapes", _joined(_ESCAPE.sub(undo, line) for line in escaped if not characters or b"\\x" in line)


def _joined(parts: Iterable[bytes]) -> bytes:
    return GAP.join(parts)


def _with(runs: re.Pattern[bytes], view: bytes, sign: re.Pattern[bytes]) -> Iterator[bytes]:
    """Give the stretches of text in which something occurs."""
    if sign.search(view):
        yield from (run for run in runs.findall(view) if sign.search(run))


def _forms(view: bytes) -> Iterator[bytes]:
    """Give what may have been written with a plus sign for each blank: words, and the beginnings of lines."""
    for run in _FORM.findall(view) if b"+" in view else ():
        if 12 <= len(run) <= _LONGEST * (run.count(b"+") + run.count(b"%")):
            yield run.replace(b"+", b" ")
    yield from (_INDENTED.sub(rb"\1 ", line) for line in _with(_LINE, view, _INDENTED))


def _base64(view: bytes) -> Iterator[tuple[str, bytes]]:
    """Undo both alphabets, as if the text began at each of four places."""
    texts = (found[0] for found in _BASE64.finditer(view))
    runs = [re.sub(rb"\s", b"", text).translate(_STANDARD) for text in texts if not _PLAIN.fullmatch(text)]
    for skipped in range(4):
        cut = (run[skipped : skipped + (len(run) - skipped) // 4 * 4] for run in runs)
        rests = (_rest(run[skipped:]) for run in runs)
        yield "base64", _joined(base64.b64decode(one) + rest for one, rest in zip(cut, rests, strict=True))


_STANDARD = bytes.maketrans(b"-_", b"+/")


def _rest(run: bytes) -> bytes:
    """Undo the two or three characters after the last whole group of four."""
    odd = run[len(run) // 4 * 4 :]
    return base64.b64decode(odd + b"=" * (4 - len(odd))) if len(odd) > 1 else b""


def _hex(view: bytes) -> Iterator[tuple[str, bytes]]:
    runs = [re.sub(rb"[\s:]", b"", found[0]) for found in _HEX.finditer(view)]
    for skipped in range(2):
        cut = (run[skipped : skipped + (len(run) - skipped) // 2 * 2] for run in runs)
        yield "hex", _joined(bytes.fromhex(run.decode("ascii")) for run in cut)


def _utf16(view: bytes) -> Iterator[tuple[str, bytes]]:
    """Undo both byte orders, from an even and from an odd place on, around four common letters in a row.

    Common are letters up to U+06FF: Latin, Greek, Cyrillic, Hebrew, Arabic. Done twice it undoes UTF-32.
    """
    spans: list[list[int]] = []
    for found in _WIDE.finditer(view):
        if spans and found.start() - spans[-1][1] <= 2 * _NEAR:
            spans[-1][1] = found.end()
        else:
            spans.append([found.start(), found.end()])
    near = [view[max(0, start - _NEAR) : end + _NEAR] for start, end in spans]
    for order in ("utf-16-le", "utf-16-be"):
        for skipped in range(2):
            yield order, _joined(part[skipped:].decode(order, "replace").encode() for part in near)


def _byte(found: re.Match[bytes]) -> bytes:
    return bytes.fromhex(found[1].decode("ascii")) if found[1] else b""


def _unescaped(found: re.Match[bytes], *, characters: bool) -> bytes:
    r"""Undo one escape of JSON or Python; \xe9 stands for a byte or for a character."""
    text = found[found.lastgroup or 0]
    match found.lastgroup:
        case "units":
            wide = bytes.fromhex(re.sub(rb"\\?u", b"", text).decode("ascii"))
            return wide.decode("utf-16-be", "replace").encode()
        case "byte" if not characters:
            return bytes([int(text, 16)])
        case "byte" | "wide":
            return _encoded(int(text, 16))
        case "octal":
            return bytes([int(text, 8) & 255])
    return bytes([_NAMED.get(text[0], text[0])])


def _encoded(number: int) -> bytes:
    return chr(number).encode("utf-8", "replace") if number <= sys.maxunicode else b""
