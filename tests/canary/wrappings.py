"""Ways to wrap bytes that a search must undo, and canary texts that stand in no file."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import quopri
import textwrap
import urllib.parse
import zipfile
import zlib
from itertools import cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_CONSONANTS, _VOWELS = "bdfgklmnprtvz", "aeiou"


def secret(seed: str, words: int = 3) -> str:
    """Return made-up words, 8 letters each, with a blank between them: `seed` decides which."""
    digits = cycle(hashlib.sha256(seed.encode()).digest())
    letters = [kind[next(digits) % len(kind)] for _ in range(words) for kind in (_CONSONANTS, _VOWELS) * 4]
    return " ".join("".join(letters[start : start + 8]) for start in range(0, len(letters), 8))


def canary(seed: str, tag: str) -> bytes:
    """Return 38 characters as notes have them; those of two seeds have no 12 bytes in common. The end tells the tag."""
    first, second, third = secret(seed).split()
    return f"{first}’s {second} “{third}é” {hashlib.sha256(f'{seed}/{tag}'.encode()).hexdigest()[:6]}".encode()


def percent(data: bytes) -> bytes:
    return urllib.parse.quote_from_bytes(data, safe="").encode()


def json_escaped(data: bytes) -> bytes:
    """Escape every character, as a strict writer may."""
    wide = data.decode().encode("utf-16-be").hex()
    return ('"' + "".join(f"\\u{wide[at : at + 4]}" for at in range(0, len(wide), 4)) + '"').encode()


def raw_deflate(data: bytes, level: int = 9) -> bytes:
    engine = zlib.compressobj(level, wbits=-15)
    return engine.compress(data) + engine.flush()


def zipped(data: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("notes/first.txt", b"nothing")
        archive.writestr("notes/second.txt", data)
    return out.getvalue()


def without_directory(data: bytes) -> bytes:
    """Return a zip that lost its directory, as one cut off while it was written."""
    whole = zipped(data)
    return whole[: whole.index(b"PK\1\2")]


def streamed(data: bytes) -> bytes:
    """Return a zip whose headers do not say how long the members are."""
    out = io.BytesIO()

    class Pipe(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, chunk: bytes) -> int:  # type: ignore[override]
            return out.write(chunk)

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("note.txt", data)
    return out.getvalue()


OF_TEXT: dict[str, Callable[[bytes], bytes]] = {
    "json": lambda data: json.dumps({"note": data.decode()}).encode(),
    "json, every character": json_escaped,
    "repr of text": lambda data: ascii(data.decode()).encode(),
    "utf-16-le": lambda data: data.decode().encode("utf-16-le"),
    "utf-16-be": lambda data: data.decode().encode("utf-16-be"),
    "utf-16 with its mark": lambda data: data.decode().encode("utf-16"),
    "form": lambda data: urllib.parse.urlencode({"note": data.decode()}).encode(),
}
OF_BYTES: dict[str, Callable[[bytes], bytes]] = {
    "base64": base64.b64encode,
    "base64, URL-safe, unpadded": lambda data: base64.urlsafe_b64encode(data).rstrip(b"="),
    "base64 in lines": base64.encodebytes,
    "base64 in lines of CRLF": lambda data: base64.encodebytes(data).replace(b"\n", b"\r\n    "),
    "hex": lambda data: data.hex().encode(),
    "hex in capitals": lambda data: data.hex(" ").upper().encode(),
    "hex in lines": lambda data: "\n".join(textwrap.wrap(data.hex(":"), 60)).encode(),
    "repr": lambda data: repr(data).encode(),
    "percent": percent,
    "quoted-printable": lambda data: quopri.encodestring(data, quotetabs=True),
    "zlib": zlib.compress,
    "zlib, stored": lambda data: zlib.compress(data, 0),
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "raw deflate": raw_deflate,
    "zip": zipped,
    "zip, stored": lambda data: zipped(data, zipfile.ZIP_STORED),
    "zip without its directory": without_directory,
    "zip without lengths": streamed,
}
