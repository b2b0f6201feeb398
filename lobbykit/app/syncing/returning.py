"""Returning a laptop: what would be lost if everything here were forgotten now, and what somebody must say to that."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lobbykit.app.entering_workspace import only_read
from lobbykit.app.syncing.acknowledging import acknowledged, acknowledged_photos
from lobbykit.app.syncing.bench_desks import sync_desk, team_desk
from lobbykit.app.syncing.packing import places
from lobbykit.app.syncing.private_keeping import private_entries, private_words
from lobbykit.app.team_statements import spoken_team
from lobbykit.domain.canonical import digest
from lobbykit.domain.entity_row import NEWER, TABLES
from lobbykit.domain.problem import error
from lobbykit.store.attachments import Attachments
from lobbykit.store.removal import Removal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lobbykit.app.syncing.holdings import Holdings
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.merge import Held
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
    return leaving_work(bench)()


def leaving_work(bench: Workbench) -> Callable[[], Leaving]:
    """Return what finds that out on any thread, from what is here now; both raise as `leaving` does."""
    tables = {table: bench.view.ids(table) for table in (*TABLES.values(), NEWER) if table != TABLES[_PRIVATE]}
    own = private_entries(bench)
    lying = _Lying(
        tables,
        tuple(bench.opened.lanes.lines()),
        {one: dict(texts) for one, texts in bench.session.drafts.all().items()},
        _photos(bench),
        len(own),
        digest(private_words(bench).encode()) if own else "",
    )
    return partial(_leaving, lying, _witness(bench))


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


@dataclass(frozen=True, slots=True)
class _Lying:
    """What lies here: ids of rows by table, lines of the log, drafts, names of photos, and of the own box its sum."""

    tables: Mapping[str, tuple[str, ...]]
    lines: tuple[tuple[bool, bytes], ...]
    drafts: Mapping[str, Mapping[str, str]]
    photos: frozenset[str]
    private: int
    private_sum: str


@dataclass(frozen=True, slots=True)
class _Witness:
    """What tells what an organizer on another laptop has; `own` is our key, whose word does not count."""

    here: Holdings
    own: str
    held: tuple[Held, ...]
    attachments: Attachments

    def confirmed(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return which changes, by id, and photos, by the name of the file, an organizer says to hold."""
        said = [one for one in self.here.said_by_organizers() if one.pub != self.own]
        photos = map(self.attachments.name, acknowledged_photos(self.here.kept.values(), said))
        return acknowledged(self.held, said), frozenset(photos)


def _witness(bench: Workbench) -> _Witness | None:
    if only_read(bench.opened) or spoken_team(bench.session.workspace) is None:
        return None
    here, own = sync_desk(bench).holdings(""), team_desk(bench).own.made().pub
    return _Witness(here, own, tuple(here.shared_held()), Attachments(bench.session.workspace))


def _leaving(lying: _Lying, witness: _Witness | None) -> Leaving:
    nothing = frozenset[str]()
    known, confirmed = witness.confirmed() if witness else (nothing, nothing)
    ops = _ops(lying.lines, known | (witness.here.hidden if witness else nothing))
    open_ops = {table: {one: ops[one] for one in ids if one in ops} for table, ids in lying.tables.items()}
    notes, photos = TABLES["note"], sorted(lying.photos - confirmed)
    risk = sorted(op for found in open_ops.values() for one in found.values() for op in one)
    return Leaving(
        len(lying.tables[notes]),
        tuple(open_ops[notes]),
        sum(len(found) for table, found in open_ops.items() if table != notes),
        len(lying.drafts),
        len(lying.photos),
        len(photos),
        lying.private,
        lying.private_sum,
        digest(json.dumps([risk, lying.drafts, photos]).encode()),
    )


def _ops(lines: Iterable[tuple[bool, bytes]], without: frozenset[str]) -> Mapping[str, list[str]]:
    """Return by entity the changes in these lines, whoever wrote them, but some."""
    found: dict[str, list[str]] = {}
    for _, one in places(lines):
        if one.entity is not None and one.id not in without:
            found.setdefault(one.entity, []).append(one.id)
    return found


def _photos(bench: Workbench) -> frozenset[str]:
    """Return the names of the files of photos that are kept here."""
    folder = bench.session.workspace.layout.attachments
    return frozenset(one.name for one in folder.rglob("*") if one.is_file()) if folder.is_dir() else frozenset()
