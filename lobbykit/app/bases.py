"""What copies of briefs are based on: whether a newer one is there, which is told and never merged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit import __version__
from lobbykit.app import paths
from lobbykit.app.copying import OURS
from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.library_files import BRIEF_FILE, library_bytes
from lobbykit.app.shelves import BRIEFS
from lobbykit.domain.preflight.bases import newer_base
from lobbykit.domain.problem import Problem, note
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.app.library_files import Reader
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.kit import Kit
    from lobbykit.domain.problem import Place, Read
    from lobbykit.store.seal import Vault


def updates(brief: Brief, library: Path, vault: Vault | None, read: Callable[[str], Read[Brief]]) -> Iterator[Problem]:
    """Yield `update-available` for a brief and its translations where what they were copied from has changed since.

    `library` is the workspace's, `read` reads a brief by its file. A base that is no longer there has no update. Raises
    UnreadableFileError.
    """
    beside = (Path(brief.place.file).with_name(name) for _, name in brief.translations)
    translated = (read(str(file)).value for file in beside if file.is_file())
    for copy in (brief, *filter(None, translated)):
        base = _base(copy, library)
        if base:
            file, edition = base
            sha256 = sum_of(library_bytes(file, vault))
            yield from newer_base(copy, edition=edition, sha256=sha256, file=str(file))


def kit_updates(kit: Kit, copies: dict[str, Brief], folder: Path) -> Iterator[Problem]:
    """Yield `update-available` for copies, by the names of their files, that were made of another edition of a kit.

    `folder` is where the kit will lie.
    """
    for name, copy in copies.items():
        if copy.based_on and copy.based_on.kit == kit.head.id:
            base = kit.briefs[name]
            file = str(folder / BRIEFS / name)
            yield from newer_base(copy, edition=str(kit.head.edition), sha256=base.sha256, file=file)


def briefs_of_two_kits(kit: Kit, library: Path, reader: Reader, place: Place) -> Iterator[Problem]:
    """Yield the briefs of a kit that another opened kit has too, and not the same: the kit opened last is used."""
    for other in shelved_kits(library):
        if other.id == kit.head.id or not (other.folder / BRIEFS).is_dir():
            continue
        files = sorted((other.folder / BRIEFS).glob("*.yaml"))
        theirs = {file.name: read for file in files if (read := reader.read(BRIEF_FILE, file).value)}
        ids = {one.id for name, one in theirs.items() if _is_brief(name)}
        for name, ours in kit.briefs.items():
            same_name = theirs.get(name)
            differs = same_name.sha256 != ours.sha256 if same_name else _is_brief(name) and ours.id in ids
            if differs:
                yield note("kit-brief-twice", place, brief=name.removesuffix(".yaml"), kit=other.id)


def _is_brief(name: str) -> bool:
    """Whether a file is a brief and not the translation of one."""
    return "." not in name.removesuffix(".yaml")


def _base(copy: Brief, library: Path) -> tuple[Path, str] | None:
    """Return the file that a copy was made of, as it is now, with its edition."""
    if copy.based_on is None:
        return None
    name = Path(copy.place.file).name
    if copy.based_on.kit == OURS:
        file, edition = paths.briefs() / name, __version__
    else:
        kit = next((one for one in shelved_kits(library) if one.id == copy.based_on.kit), None)
        if kit is None:
            return None
        file, edition = kit.folder / BRIEFS / name, str(kit.edition)
    return (file, edition) if file.is_file() else None
