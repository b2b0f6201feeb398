"""Briefs that are never edited where they lie, those shipped and those of kits, become copies in the user's library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit import __version__
from lobbykit.app import paths
from lobbykit.app.library_files import library_bytes
from lobbykit.app.shelves import BRIEFS
from lobbykit.content.bounded import decoded
from lobbykit.content.briefs.basis import with_basis
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.yaml_tree import read_yaml
from lobbykit.domain.brief import BasedOn
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.store.seal import Vault

KITS = "kits"
OURS = "lobbykit"


def basis_of(file: Path, library: Path, sha256: str) -> BasedOn | None:
    """Return what a copy of this brief is based on, or None for a brief that may be edited where it lies.

    `library` is the workspace's; in it, a kit lies in `kits/<its id>/<its edition>/`.
    """
    whole, kits = file.resolve(), (library / KITS).resolve()
    if whole.is_relative_to(paths.briefs().resolve()):
        return BasedOn(OURS, __version__, sha256)
    if whole.is_relative_to(kits):
        kit, edition, *_ = (*whole.relative_to(kits).parts, "", "")
        return BasedOn(kit, edition, sha256)
    return None


def copies(file: Path, text: str, library: Path, vault: Vault | None) -> tuple[tuple[Path, bytes], ...]:
    """Return the files of a copy in the library of a brief that now says `text`, the brief first; none for one's own.

    What the brief names beside it, logos and translations, comes along unless the library has a file of that name.
    """
    basis = basis_of(file, library, sum_of(library_bytes(file, vault)))
    if basis is None:
        return ()
    beside = ((library / BRIEFS / name, file.with_name(name)) for name in _named(text, str(file)))
    along = [
        (target, _along(one, library, library_bytes(one, vault)))
        for target, one in beside
        if one.is_file() and not target.exists()
    ]
    return ((library / BRIEFS / file.name, _based(text, file, basis)), *along)


def _along(file: Path, library: Path, data: bytes) -> bytes:
    basis = basis_of(file, library, sum_of(data))
    if basis is None or file.suffix not in {".yaml", ".yml"}:
        return data
    return _based(decoded(data, file=str(file), as_is=True), file, basis)


def _based(text: str, file: Path, basis: BasedOn) -> bytes:
    return with_basis(text, read_yaml(text, file=str(file)).value, basis).encode()


def _named(text: str, file: str) -> Iterator[str]:
    """Yield the files beside a brief that it names; none of a brief that has errors."""
    brief = read_brief(decoded(text.encode(), file=file), file=file).value
    if brief is not None:
        yield from dict.fromkeys(one.logo.raw for one in brief.organizations if one.logo)
        yield from (name for _, name in brief.translations)
