"""Changed sheets: what an earlier run printed is read from its manifest, and a run says what it did about it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lobbykit.content.bounded import read_text
from lobbykit.content.manifest_file import LIMIT, read_manifest
from lobbykit.domain.edition import block_fingerprint
from lobbykit.domain.print_records import fingerprints
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet_changes import EarlierRun, SheetChange, sheet_change

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.sheet import Sheet


class UnusableManifestError(ProblemsError):
    """A file that is no manifest of ours; nothing was made."""


class OtherManifestError(LobbykitError):
    """A manifest of another brief, of two on one leaf, or of the brief in another language; nothing was made."""


def earlier_run(file: Path, brief: Brief) -> EarlierRun:
    """Return what the manifest of an earlier run of this brief says.

    Raises UnreadableFileError, UnusableManifestError or OtherManifestError.
    """
    read = read_manifest(read_text(file, limit=LIMIT), file=str(file))
    run = read.value
    if run is None:
        raise UnusableManifestError("manifest-unusable", read.problems, file=str(file))
    if run.back:
        raise OtherManifestError("manifest-two-briefs", file=str(file), brief=run.brief, back=run.back)
    if run.brief != brief.id:
        raise OtherManifestError("manifest-other-brief", file=str(file), other=run.brief, brief=brief.id)
    if run.lang not in {"", brief.lang}:
        raise OtherManifestError("manifest-other-language", file=str(file), other=run.lang, lang=brief.lang)
    return run


def changes_of(run: PrintRun) -> tuple[SheetChange, ...]:
    """Return how each sheet of a run differs from what the earlier run printed, in printed order."""
    if run.since is None:
        return ()
    earlier = run.since.sheets
    found = (sheet_change(earlier.get(one.office.id), one.tailored.sheet) for one in run.sheets)
    return tuple(one for one in found if one)


def not_looked_at(run: PrintRun) -> tuple[str, ...]:
    """Return the offices that have an earlier sheet and that this run neither made, skipped nor refused."""
    if run.since is None:
        return ()
    told = {one.office.id for one in run.sheets} | {office.id for office, _ in (*run.skipped, *run.refused)}
    return tuple(one for one in run.since.sheets if one not in told)


def words_of(run: PrintRun) -> dict[str, str]:
    """Return the words of every block that the sheets of a run hold, by fingerprint."""
    blocks = dict.fromkeys(block for sheet in _sheets(run) for block in sheet.blocks if block.role != "stamp")
    return {block_fingerprint(block): plain_text(block.content) for block in blocks}


def manifest_since(run: PrintRun) -> str:
    """Return what a manifest says of the run that this one was compared with: changes, and sheets left as they are."""
    if run.since is None:
        return ""
    since = {"today": run.since.today.isoformat(), "sheets": len(run.since.sheets)}
    changed = ",\n".join(json.dumps(_changed(one)) for one in changes_of(run))
    skipped = ",\n".join(json.dumps(_skipped(*one), ensure_ascii=False) for one in run.skipped)
    left = json.dumps(not_looked_at(run))
    return (
        f',\n"changed_since": {json.dumps(since)},\n"changed": [\n{changed}\n],\n"skipped": [\n{skipped}\n],\n'
        f'"not_looked_at": {left}'
    )


def manifest_words(run: PrintRun) -> str:
    """Return what a manifest keeps of the words that were printed, so that a correction can say what they were."""
    lines = ",\n".join(
        f"{json.dumps(key)}: {json.dumps(text, ensure_ascii=False)}" for key, text in words_of(run).items()
    )
    return f',\n"words": {{\n{lines}\n}}'


def _sheets(run: PrintRun) -> Iterator[Sheet]:
    for one in run.sheets:
        yield one.tailored.sheet
        if one.back:
            yield one.back.sheet
    yield from (sheet for _, sheet in run.skipped)


def _changed(change: SheetChange) -> dict[str, object]:
    return {
        "office": change.office,
        "old": change.old_edition or None,
        "new": change.new_edition,
        "blocks": [one.block for one in change.blocks],
    }


def _skipped(office: Office, sheet: Sheet) -> dict[str, object]:
    return {"office": office.id, "edition": sheet.edition, "blocks": fingerprints(sheet)}
