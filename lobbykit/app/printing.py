"""Printing: one PDF for each office, with a manifest that says what was made and what was refused."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.changed_sheets import manifest_since, manifest_words
from lobbykit.app.checking import Fitter, check_office, has_errors
from lobbykit.app.whole_file import UnwritableFileError, write_whole
from lobbykit.domain.edition import block_fingerprint
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import LobbykitError, Problem, Severity
from lobbykit.domain.sheet_changes import sheet_change
from lobbykit.domain.tailor_many import Tailor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet
    from lobbykit.domain.sheet_changes import EarlierRun
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
    """One sheet that was written: its file name, those of its twins, and what was decided for the office.

    `more` stands behind the rest in both manifests; `twins` are the names of the files beside it; `back` is the other
    brief's sheet on the reverse, where two briefs share a leaf.
    """

    office: Office
    file: str
    pages: int
    tailored: Tailored
    twins: tuple[str, ...] = ()
    more: tuple[tuple[str, str | int], ...] = ()
    back: Tailored | None = None


@dataclass(frozen=True, slots=True)
class PrintRun:
    """What a run made, for each refused office the findings that refused it, and what stopped it early, if anything.

    `skipped` are the sheets that stand as the run `since` printed them; they were not made again.
    """

    sheets: tuple[PrintedSheet, ...]
    refused: tuple[tuple[Office, tuple[Problem, ...]], ...]
    stopped_by: UnwritableFileError | None = None
    since: EarlierRun | None = None
    skipped: tuple[tuple[Office, Sheet], ...] = ()


def fresh_folder(folder: Path) -> Path:
    """Make the folder and return it; raise OutputFolderError when it holds anything already or cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise OutputFolderError("output-not-empty", folder=str(folder))
    except OSError as error:
        raise OutputFolderError("output-unusable", folder=str(folder), reason=error.strerror or str(error)) from error
    return folder


def print_sheets(  # noqa: PLR0913 - one run has these facts
    brief: Brief,
    offices: Sequence[Office],
    reference: Reference,
    press: Press,
    folder: Path,
    *,
    draft: bool = False,
    twins: Sequence[SheetWriter] = (),
    since: EarlierRun | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    record: Callable[[PrintRun], None] = lambda _run: None,
) -> PrintRun:
    """Write one PDF for each office into `folder`, with its twins, then the manifest, and return what was made.

    An office with an error of its own is refused, unless `draft` prints it watermarked. Each file appears whole or not
    at all; whatever stops the run, the manifest lists what was written, and `record` is told of it. What the run
    `since` printed and nothing has changed is skipped.
    """
    tally, tailor = Tally(folder, twins, since), Tailor(brief, reference)
    try:
        for done, office in enumerate(offices):
            progress(done, len(offices))
            tailored = tailor.tailored(office)
            if tally.skips(office, tailored.sheet):
                continue
            rendered = press.render(tailored.sheet, draft=draft)
            problems = check_office(brief, office, reference, tailored.sheet, rendered.fit)
            if not rendered.pdf or (has_errors(problems) and not draft):
                tally.refused.append((office, problems))
            elif not tally.writes(office, file_name(office, press.ending), tailored, rendered):
                break
        else:
            progress(len(offices), len(offices))
    finally:
        run = tally.run()
        write_manifest(folder, brief, reference, run)
        record(run)
    return run


@dataclass(slots=True)
class Tally:
    """What a run has made so far."""

    folder: Path
    twins: Sequence[SheetWriter] = ()
    since: EarlierRun | None = None
    made: list[PrintedSheet] = field(default_factory=list)
    refused: list[tuple[Office, tuple[Problem, ...]]] = field(default_factory=list)
    skipped: list[tuple[Office, Sheet]] = field(default_factory=list)
    stopped_by: UnwritableFileError | None = None

    def skips(self, office: Office, sheet: Sheet) -> bool:
        """Whether the sheet stands as the earlier run printed it."""
        if self.since is None or sheet_change(self.since.sheets.get(office.id), sheet):
            return False
        self.skipped.append((office, sheet))
        return True

    def writes(self, office: Office, name: str, tailored: Tailored, rendered: Rendered) -> bool:
        """Write the PDF of one sheet and its twins; False stops the run."""
        files = {name: rendered.pdf}
        files |= {name.removesuffix(".pdf") + one.suffix: one.write(tailored, rendered.pdf) for one in self.twins}
        return self.puts(files, PrintedSheet(office, name, rendered.fit.pages, tailored, tuple(files)[1:]))

    def puts(self, files: Mapping[str, bytes], printed: PrintedSheet) -> bool:
        """Write the files of one sheet and count it as made; False stops the run."""
        try:
            for each, content in files.items():
                write_whole(self.folder / each, content, durable=False)
        except UnwritableFileError as error:
            self.stopped_by = error
            return False
        self.made.append(printed)
        return True

    def run(self) -> PrintRun:
        """Return what it came to."""
        return PrintRun(tuple(self.made), tuple(self.refused), self.stopped_by, self.since, tuple(self.skipped))


def file_name(office: Office, ending: str = "") -> str:
    """Return a safe file name that sorts by state and seat, e.g. "NY-07-Velazquez-….pdf", `ending` before its dot."""
    seat = "Sen" if office.district is None else f"{office.district:02d}" if office.district else "AL"
    return f"{safe_name(f'{office.state} {seat} {office.last} {office.id}')}{ending}.pdf"


def write_manifest(folder: Path, brief: Brief, reference: Reference, run: PrintRun, back: Brief | None = None) -> None:
    """Write both manifests of a run; `back` is the brief on the reverse, where two share a leaf."""
    head = {"lobbykit": "manifest/1", "brief": brief.id, "lang": brief.lang, "today": reference.today.isoformat()}
    head |= {"back": back.id} if back else {}
    refused = [
        {"office": office.id, "codes": sorted({one.code for one in problems if one.severity is Severity.ERROR})}
        for office, problems in run.refused
    ]
    # One sheet a line: people can read it, and the fast encoder writes it.
    sheets = ",\n".join(json.dumps(_entry(one), ensure_ascii=False) for one in run.sheets)
    text = (
        f'{json.dumps(head, ensure_ascii=False)[:-1]},\n"sheets": [\n{sheets}\n],\n"refused": {json.dumps(refused)}'
        f"{manifest_since(run)}{manifest_words(run)}}}\n"
    )
    write_whole(folder / MANIFEST, text.encode())
    write_whole(folder / MANIFEST_TABLE, _table(run).encode())


def _entry(one: PrintedSheet) -> dict[str, object]:
    return {
        "office": one.office.id,
        "file": one.file,
        **({"twins": list(one.twins)} if one.twins else {}),
        "room": room_of(one.office),
        "edition": one.tailored.sheet.edition,
        "pages": one.pages,
        **_parts(one.tailored),
        **dict(one.more),
        **({f"back_{name}": value for name, value in _parts(one.back).items()} if one.back else {}),
    }


def _parts(tailored: Tailored) -> dict[str, object]:
    return {
        "blocks": {block.id: block_fingerprint(block) for block in tailored.sheet.blocks},
        "asks": [
            {"id": ask.decision.ask.id, "state": ask.decision.state.value, "why": ask.decision.why.code}
            for ask in tailored.asks
        ],
    }


def _table(run: PrintRun) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    more = [name for name, _ in run.sheets[0].more] if run.sheets else []
    writer.writerow(["office", "name", "state", "district", "room", "file", "edition", "pages", "refused", *more])
    for one in run.sheets:
        office = one.office
        row = [*_seat(office), one.file, one.tailored.sheet.edition, str(one.pages), ""]
        writer.writerow([csv_cell(value) for value in (*row, *(str(value) for _, value in one.more))])
    for office, problems in run.refused:
        codes = " ".join(sorted({one.code for one in problems}))
        row = [*_seat(office), "", "", "", codes]
        writer.writerow([csv_cell(value) for value in row])
    return out.getvalue()


def _seat(office: Office) -> list[str]:
    return [office.id, office.name, office.state, _district(office), room_of(office)]


def csv_cell(text: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula (OWASP: CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def room_of(office: Office) -> str:
    """Return the room with its building, "" where either is not known."""
    return f"{office.room} {office.building}" if office.room and office.building else ""


def _district(office: Office) -> str:
    return "" if office.district is None else str(office.district)
