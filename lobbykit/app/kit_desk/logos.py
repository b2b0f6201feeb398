"""Logos in the team's file: they stand beside the briefs that name them, and are changed there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.copying import basis_of, copies
from lobbykit.app.importing import ChangedMeanwhileError
from lobbykit.app.library_files import library_bytes
from lobbykit.app.previous import library_path
from lobbykit.app.shelves import BRIEFS
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.content.logos.logo_file import MOST_BYTES, MOST_BYTES_OF_SVG, read_logo
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import LobbykitError, Place, error
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief, Organization
    from lobbykit.domain.graphic import Logo
    from lobbykit.domain.problem import Problem, Read

KINDS = (".svg", ".png", ".jpg", ".jpeg")
SHOWN = (480, 160)
"""How many pixels across and down a picture has that is only looked at."""
Known: TypeAlias = "dict[tuple[str, int, int], Read[Logo]]"
"""What was read of pictures, by path, time and size."""
_ORGANIZATIONS = "organizations"
_LONGEST_NAME = 50


class BriefElsewhereError(LobbykitError):
    """A brief that lies neither in the workspace nor in a kit: nothing can be put beside it from here."""


@dataclass(frozen=True, slots=True)
class SenderLogo:
    """An organization and its logo as the briefs have it: `file` is "" for none, `logo` None where it cannot be shown.

    `is_allowed` is whether the day is on record on which its use was granted; `problems` say why a picture cannot be
    used.
    """

    name: str
    file: str = ""
    logo: Logo | None = None
    is_allowed: bool = False
    problems: tuple[Problem, ...] = ()


def sender_logos(bench: Workbench, chosen: Sequence[str], known: Known | None = None) -> tuple[SenderLogo, ...]:
    """Return every organization of the briefs in these files, with the logo of the first brief that has one.

    `known` remembers what was read of files that did not change since.
    """
    memory: Known = {} if known is None else known
    found: dict[str, SenderLogo] = {}
    for file in chosen:
        brief = bench.brief(file).value
        for one in brief.organizations if brief else ():
            if not found.setdefault(one.name.raw, SenderLogo(one.name.raw)).file:
                found[one.name.raw] = _shown(bench, Path(file).parent, one, memory)
    return tuple(found.values())


def choose_logo(bench: Workbench, chosen: Sequence[str], name: str, picture: Path) -> tuple[Problem, ...]:
    """Put a picture beside every one of these briefs that names the organization, as one step to undo.

    Returns why the picture cannot be a logo, nothing for done. Raises UnreadableFileError, BriefElsewhereError,
    ChangedMeanwhileError, and as `History.bring_in` does.
    """
    ending = picture.suffix.lower()
    if ending not in KINDS:
        return (error("logo-broken", Place(str(picture)), file=picture.name),)
    taken: list[bytes] = []

    def content(file: Path, most: int) -> bytes:
        taken.append(library_bytes(file, None, limit=most))
        return taken[0]

    read = read_logo(picture, Place(str(picture)), SHOWN, content)
    if read.value is None:
        return read.problems
    target = _free(
        bench, f"{safe_name(name, fallback='our')[:_LONGEST_NAME].strip('-').lower()}-logo", ending, taken[0]
    )
    return _changed(bench, chosen, name, {"logo": target.name}, ((target, taken[0]),))


def remove_logo(bench: Workbench, chosen: Sequence[str], name: str) -> tuple[Problem, ...]:
    """Take the logo of an organization, and the day it was granted, out of these briefs; raise as `choose_logo`."""
    return _changed(bench, chosen, name, {"logo": None, "permission": None})


def allow_logo(bench: Workbench, chosen: Sequence[str], name: str, *, on: bool) -> tuple[Problem, ...]:
    """Write down that the use of a logo was granted today, or that it was not; raise as `choose_logo`."""
    return _changed(bench, chosen, name, {"permission": bench.today.isoformat() if on else None})


def may_be_printed(organization: Organization, bench: Workbench) -> bool:
    """Whether the day is on record, and has come, on which an organization granted the use of its logo."""
    return organization.permission is not None and organization.permission <= bench.today


def _shown(bench: Workbench, folder: Path, one: Organization, known: Known) -> SenderLogo:
    if one.logo is None:
        return SenderLogo(one.name.raw)
    vault, file = bench.session.workspace.vault, folder / one.logo.raw
    stamp = (str(file), file.stat().st_mtime_ns, file.stat().st_size) if file.is_file() else None
    read = known.get(stamp) if stamp else None
    if read is None:
        read = read_logo(file, one.logo.place, SHOWN, lambda each, most: library_bytes(each, vault, limit=most))
    if stamp:
        known[stamp] = read
    return SenderLogo(one.name.raw, one.logo.raw, read.value, may_be_printed(one, bench), read.problems)


def _free(bench: Workbench, name: str, ending: str, data: bytes) -> Path:
    """Return where a picture goes in the library: under a name that no other picture has."""
    folder, number = bench.shelves.workspace / "library" / BRIEFS, 1
    while True:
        file = folder / f"{name}{f'-{number}' if number > 1 else ''}{ending}"
        if not file.exists() or _is(file, data, bench):
            return file
        number += 1


def _is(file: Path, data: bytes, bench: Workbench) -> bool:
    try:
        return library_bytes(file, bench.session.workspace.vault, limit=max(MOST_BYTES, MOST_BYTES_OF_SVG)) == data
    except UnreadableFileError:
        return False


def _changed(
    bench: Workbench,
    chosen: Sequence[str],
    name: str,
    values: Mapping[str, str | None],
    more: tuple[tuple[Path, bytes], ...] = (),
) -> tuple[Problem, ...]:
    """Write values of an organization into every brief and translation that names it, all files or none."""
    files: dict[Path, bytes] = {}
    for file in _files(bench, chosen):
        read = _edited(bench, file, name, values)
        if read.value is None:
            return read.problems
        form = read.value
        if form.text != form.opened.text:
            files |= _written(bench, file, form.text)
    if files:
        bench.session.history.bring_in((*files.items(), *more))
    return ()


def _files(bench: Workbench, chosen: Sequence[str]) -> Iterator[Path]:
    """Yield the files of briefs, each before its translations, so that what these say of themselves stays."""
    for name in chosen:
        brief: Brief | None = bench.brief(name).value
        if brief is not None:
            yield Path(name)
            yield from (Path(name).parent / file for _, file in brief.translations)


def _edited(bench: Workbench, file: Path, name: str, values: Mapping[str, str | None]) -> Read[BriefForm]:
    read = BriefForm.read(library_bytes(file, bench.session.workspace.vault), file)
    form, at = read.value, 0
    while form is not None and form.value((_ORGANIZATIONS, at, "name")) is not None:
        if form.value((_ORGANIZATIONS, at, "name")) == name:
            for key, value in values.items():
                read = form.set((_ORGANIZATIONS, at, key), value) if form is not None else read
                form = read.value
        at += 1
    return read


def _written(bench: Workbench, file: Path, text: str) -> dict[Path, bytes]:
    """Return the files to write for a brief that now says something else: itself, or its copy in the library."""
    library, vault = bench.shelves.workspace / "library", bench.session.workspace.vault
    if basis_of(file, library, sum_of(b"")) is not None:
        made = dict(copies(file, text, library, vault))
        there = next((one for one in made if one.exists()), None)
        if there is not None:
            raise ChangedMeanwhileError("library-changed-meanwhile", file=str(there))
        return made
    if library_path(library, file) is None:
        raise BriefElsewhereError("kit-logo-elsewhere", file=str(file), folder=str(file.parent))
    return {file: text.encode()}
