"""Printing: one PDF for each office, with a manifest that says what was made and what was refused."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.checking import Fitter, check_office, has_errors
from lobbykit.app.whole_file import UnwritableFileError, write_whole
from lobbykit.domain.composing import tailor
from lobbykit.domain.edition import block_fingerprint
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import LobbykitError, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Rendered

MANIFEST = "manifest.json"
MANIFEST_TABLE = "manifest.csv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class OutputFolderError(LobbykitError):
    """The folder for the sheets cannot be used; nothing was written."""


class Press(Fitter, Protocol):
    """What printing needs of a press."""

    @property
    def ending(self) -> str:
        """What the name of its files ends with, before the dot; "" for the usual layout."""
        ...

    def render(self, sheet: Sheet, *, draft: bool = False) -> Rendered:
        """Return the PDF of a sheet with its fit."""
        ...


class SheetWriter(Protocol):
    """Makes another file of each sheet, beside its PDF."""

    @property
    def suffix(self) -> str:
        """How its file's name ends, e.g. ".txt"."""
        ...

    def write(self, tailored: Tailored, pdf: bytes) -> bytes:
        """Return the file for one office, of the sheet and the PDF that was made of it."""
        ...


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One sheet that was written: its file name, and what was decided for the office.

    `more` stands behind the rest in both manifests; `twins` are the names of the files beside it.
    """

    office: Office
    file: str
    pages: int
    tailored: Tailored
    more: tuple[tuple[str, str | int], ...] = ()
    twins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintRun:
    """What a run made, for each refused office the findings that refused it, and what stopped it early, if anything."""

    sheets: tuple[PrintedSheet, ...]
    refused: tuple[tuple[Office, tuple[Problem, ...]], ...]
    stopped_by: UnwritableFileError | None = None


def fresh_folder(folder: Path) -> Path:
    """Make the folder and return it; raise OutputFolderError when it holds anything already or cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise OutputFolderError("output-not-empty", folder=str(folder))
    except OSError as error:
        raise OutputFolderError("output-unusable", folder=str(folder), reason=error.strerror or str(error)) from error
    return folder


def print_sheets(  # noqa: PLR0913 - one run has these six facts
    brief: Brief,
    offices: Sequence[Office],
    reference: Reference,
    press: Press,
    folder: Path,
    *,
    draft: bool = False,
    twins: Sequence[SheetWriter] = (),
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> PrintRun:
    """Write one PDF for each office into `folder`, with its twins, then the manifest, and return what was made.

    An office with an error of its own is refused, unless `draft` prints it watermarked. Each file appears whole or not
    at all; whatever stops the run, the manifest lists what was written.
    """
    made: list[PrintedSheet] = []
    refused: list[tuple[Office, tuple[Problem, ...]]] = []
    stopped_by: UnwritableFileError | None = None
    try:
        for done, office in enumerate(offices):
            progress(done, len(offices))
            tailored = tailor(brief, office, reference)
            rendered = press.render(tailored.sheet, draft=draft)
            problems = check_office(brief, office, reference, tailored.sheet, rendered.fit)
            if not rendered.pdf or (has_errors(problems) and not draft):
                refused.append((office, problems))
                continue
            try:
                name, *others = _write_sheet(folder, file_name(office, press.ending), tailored, rendered.pdf, twins)
            except UnwritableFileError as error:
                stopped_by = error
                break
            made.append(PrintedSheet(office, name, rendered.fit.pages, tailored, twins=tuple(others)))
        else:
            progress(len(offices), len(offices))
    finally:
        run = PrintRun(tuple(made), tuple(refused), stopped_by)
        write_manifest(folder, brief, reference, run)
    return run


def _write_sheet(
    folder: Path, name: str, tailored: Tailored, pdf: bytes, twins: Sequence[SheetWriter]
) -> tuple[str, ...]:
    """Write the PDF of one office and its twins, and return the names of these files, the PDF's first."""
    files = {name: pdf} | {name.removesuffix(".pdf") + one.suffix: one.write(tailored, pdf) for one in twins}
    for each, content in files.items():
        write_whole(folder / each, content, durable=False)
    return tuple(files)


def file_name(office: Office, ending: str = "") -> str:
    """Return a safe file name that sorts by state and seat, e.g. "NY-07-Velazquez-….pdf", `ending` before its dot."""
    seat = "Sen" if office.district is None else f"{office.district:02d}" if office.district else "AL"
    return f"{safe_name(f'{office.state} {seat} {office.last} {office.id}')}{ending}.pdf"


def write_manifest(folder: Path, brief: Brief, reference: Reference, run: PrintRun) -> None:
    """Write both manifests of a run."""
    head = {"lobbykit": "manifest/1", "brief": brief.id, "today": reference.today.isoformat()}
    refused = [
        {"office": office.id, "codes": sorted({one.code for one in problems if one.severity is Severity.ERROR})}
        for office, problems in run.refused
    ]
    # One sheet a line: people can read it, and the fast encoder writes it.
    sheets = ",\n".join(json.dumps(_entry(one), ensure_ascii=False) for one in run.sheets)
    text = (
        f'{json.dumps(head, ensure_ascii=False)[:-1]},\n"sheets": [\n{sheets}\n],\n"refused": {json.dumps(refused)}}}\n'
    )
    write_whole(folder / MANIFEST, text.encode())
    write_whole(folder / MANIFEST_TABLE, _table(run).encode())


def _entry(one: PrintedSheet) -> dict[str, object]:
    sheet = one.tailored.sheet
    return {
        "office": one.office.id,
        "file": one.file,
        **({"twins": list(one.twins)} if one.twins else {}),
        "room": _room(one.office),
        "edition": sheet.edition,
        "pages": one.pages,
        "blocks": {block.id: block_fingerprint(block) for block in sheet.blocks},
        "asks": [
            {"id": ask.decision.ask.id, "state": ask.decision.state.value, "why": ask.decision.why.code}
            for ask in one.tailored.asks
        ],
        **dict(one.more),
    }


def _table(run: PrintRun) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    more = [name for name, _ in run.sheets[0].more] if run.sheets else []
    writer.writerow(["office", "name", "state", "district", "room", "file", "edition", "pages", "refused", *more])
    for one in run.sheets:
        office = one.office
        row = [
            *_seat(office),
            one.file,
            one.tailored.sheet.edition,
            str(one.pages),
            "",
            *(str(value) for _, value in one.more),
        ]
        writer.writerow([_cell(value) for value in row])
    for office, problems in run.refused:
        codes = " ".join(sorted({one.code for one in problems}))
        row = [*_seat(office), "", "", "", codes]
        writer.writerow([_cell(value) for value in row])
    return out.getvalue()


def _seat(office: Office) -> list[str]:
    return [office.id, office.name, office.state, _district(office), _room(office)]


def _cell(text: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula (OWASP: CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _room(office: Office) -> str:
    return f"{office.room} {office.building}" if office.room and office.building else ""


def _district(office: Office) -> str:
    return "" if office.district is None else str(office.district)
