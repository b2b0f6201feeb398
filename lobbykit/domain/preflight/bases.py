"""`update-available`: what a brief of one's own was copied from has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Problem


def newer_base(copy: Brief, *, edition: str, sha256: str, file: str) -> Iterator[Problem]:
    """Yield that a copy is not based on what its base is now: that edition, that SHA-256, in that file."""
    basis = copy.based_on
    if basis and basis.sha256 != sha256:
        since = basis.edition
        yield note("update-available", copy.place, kit=basis.kit, since=since, edition=edition, base=file, sum=sha256)
