"""The logos of a brief, read from beside its file."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.library_files import library_bytes
from lobbykit.content.logos.logo_file import read_logo
from lobbykit.press.beside import SENDER_BOX

if TYPE_CHECKING:
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.graphic import Logo
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.store.seal import Vault

_DOTS = 300 / 72


def with_logos(reference: Reference, brief: Brief, vault: Vault | None = None) -> Reference:
    """Return the reference with the brief's logos, or with what is wrong with them.

    `vault` opens sealed ones, as those of a kit are in a workspace with a passphrase. A picture is kept at no more than
    300 dots an inch of the largest place that paper has for a logo.
    """
    most = ceil(SENDER_BOX[0] * _DOTS), ceil(SENDER_BOX[1] * _DOTS)
    logos: dict[str, Logo] = {}
    problems: list[Problem] = []

    def content(file: Path, most_bytes: int) -> bytes:
        return library_bytes(file, vault, limit=most_bytes)

    for organization in brief.organizations:
        if organization.logo and organization.logo.raw not in logos:
            file = Path(brief.place.file).parent / organization.logo.raw
            read = read_logo(file, organization.logo.place, most, content)
            problems += read.problems
            if read.value is not None:
                logos[organization.logo.raw] = read.value
    return replace(reference, logos=logos, logo_problems=tuple(problems))
