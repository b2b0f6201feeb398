"""Returning a laptop: what would be lost if everything here were forgotten now, and what somebody must say to that."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.syncing.acknowledging import acknowledged, acknowledged_photos
from lobbykit.app.syncing.bench_desks import sync_desk, team_desk
from lobbykit.app.syncing.private_keeping import private_entries, private_words
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.canonical import digest
from lobbykit.domain.entity_row import NEWER, TABLES
from lobbykit.domain.problem import error
from lobbykit.store.attachments import Attachments
from lobbykit.store.removal import Removal

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem

_PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Leaving:
    """What lies here and what of it an organizer has confirmed from another laptop than this.

    `notes` are all of them, `unseen` the ids of those with a change that nobody confirmed, `others` how many other
    things have one; `unfinished` counts what is typed and not saved, `photos` the files of photos, of which nobody
    confirmed `photos_unseen`. `private` counts entries of the author's own box, and `private_sum` stands for all of
    their words, as `risk_sum` does for everything that nobody confirmed.
    """

    notes: int
    unseen: tuple[str, ...]
    others: int
    unfinished: int
    photos: int
    photos_unseen: int
    private: int
    private_sum: str
    risk_sum: str

    @property
    def seen(self) -> int:
        """How many notes an organizer has whole."""
        return self.notes - len(self.unseen)

    @property
    def at_risk(self) -> int:
        """How many things would be lost for the team."""
        return len(self.unseen) + self.others + self.unfinished + self.photos_unseen

    @property
    def photos_seen(self) -> int:
        """How many photos an organizer has whole."""
        return self.photos - self.photos_unseen


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody said, each by the sum of what it was said of: whatever comes later was not meant.

    `given_up` is what of the team's nobody confirmed, `private_given_up` the own box, `kept` the own box that was
    written to a stick and read back.
    """

    given_up: str = ""
    private_given_up: str = ""
    kept: str = ""


def leaving(bench: Workbench) -> Leaving:
    """Look what lies here; raises as `SyncDesk` does, and OSError for a folder of photos that cannot be listed."""
    known, confirmed = _confirmed(bench)
    open_ops = {table: _unseen(bench, table, known) for table in (*TABLES.values(), NEWER) if table != TABLES[_PRIVATE]}
    notes, entries, drafts = TABLES["note"], private_entries(bench), bench.session.drafts.all()
    photos = _photos(bench)
    unseen = sorted(photos - confirmed)
    risk = sorted(op for ops in open_ops.values() for one in ops.values() for op in one)
    return Leaving(
        len(bench.view.table(notes)),
        tuple(open_ops[notes]),
        sum(len(found) for table, found in open_ops.items() if table != notes),
        len(drafts),
        len(photos),
        len(unseen),
        len(entries),
        digest(private_words(bench).encode()) if entries else "",
        digest(json.dumps([risk, {one: dict(texts) for one, texts in drafts.items()}, unseen]).encode()),
    )


def refusals(found: Leaving, consent: Consent, bench: Workbench) -> tuple[Problem, ...]:
    """Return why nothing may be forgotten now, empty where it may.

    What was given up is what there was then: where anything has come since, it is asked again.
    """
    problems = [why] if (why := only_read(bench.opened)) else []
    if found.at_risk and consent.given_up != found.risk_sum:
        problems.append(error("return-unconfirmed", count=found.at_risk))
    if found.private and found.private_sum not in {consent.private_given_up, consent.kept}:
        problems.append(error("return-private", count=found.private))
    return tuple(problems)


def removal(bench: Workbench) -> Removal:
    """Return what is to be removed of this workspace once it is closed."""
    around, workspace = bench.around, bench.session.workspace
    return Removal(workspace.layout, around.state, workspace.id, around.ring)


def _confirmed(bench: Workbench) -> tuple[frozenset[str], frozenset[str]]:
    """Return which changes, by id, and photos, by the name of the file, an organizer on another laptop says to hold."""
    if only_read(bench.opened) or spoken_team(bench.session.workspace) is None:
        return frozenset(), frozenset()
    here, own = sync_desk(bench).holdings(""), team_desk(bench).own.made().pub
    said = [one for one in here.said_by_organizers() if one.pub != own]
    attachments = Attachments(bench.session.workspace)
    photos = map(attachments.name, acknowledged_photos(here.kept.values(), said))
    return acknowledged(here.shared_held(), said), frozenset(photos)


def _unseen(bench: Workbench, table: str, confirmed: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Return by entity the changes in a table, whoever wrote them, that nobody confirmed."""
    found = {}
    for row in bench.view.table(table).all():
        ops = tuple(op.id for op in bench.session.ops(str(row["id"])) if op.id not in confirmed)
        if ops:
            found[str(row["id"])] = ops
    return found


def _photos(bench: Workbench) -> frozenset[str]:
    """Return the names of the files of photos that are kept here."""
    folder = bench.session.workspace.layout.attachments
    return frozenset(one.name for one in folder.rglob("*") if one.is_file()) if folder.is_dir() else frozenset()
