"""A picture file becomes a logo, or the one finding that says why it cannot be used."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from lobbykit.content.bounded import UnreadableFileError, decoded, read_bytes
from lobbykit.content.logos.refusal import RefusedLogoError
from lobbykit.content.logos.svg import read_svg
from lobbykit.domain.problem import Place, Problem, Read, Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.domain.graphic import Logo

MOST_BYTES, MOST_BYTES_OF_SVG = 8_000_000, 2_000_000
_SVG = ".svg"


def _on_disk(file: Path, most: int) -> bytes:
    return read_bytes(file, limit=most)


def read_logo(
    file: Path, place: Place, most: tuple[int, int], content: Callable[[Path, int], bytes] = _on_disk
) -> Read[Logo]:
    """Read an SVG, PNG or JPEG file; a larger picture is scaled down to `most` pixels across and down.

    `content` gives the bytes of a file that may be sealed, so many at most, and raises UnreadableFileError. Never
    raises on what the file is or holds: the finding names it and stands at `place`, where it was asked for.
    """
    try:
        drawing = file.suffix.lower() == _SVG
        data = content(file, MOST_BYTES_OF_SVG if drawing else MOST_BYTES)
        return Read(_logo(data, file, most))
    except UnreadableFileError as failure:
        return Read(None, (Problem(failure.code, Severity.ERROR, place, failure.params),))
    except RefusedLogoError as refused:
        params = {"file": str(file), **dict(refused.problem.params)}
        return Read(None, (Problem(refused.problem.code, Severity.ERROR, place, tuple(sorted(params.items()))),))


def _logo(data: bytes, file: Path, most: tuple[int, int]) -> Logo:
    sha256 = hashlib.sha256(data).hexdigest()
    if file.suffix.lower() == _SVG:
        return read_svg(decoded(data, file=str(file)), sha256)
    from lobbykit.content.logos.raster import read_raster  # noqa: PLC0415 - Pillow is slow to load, most briefs need none

    return read_raster(data, sha256, most)
