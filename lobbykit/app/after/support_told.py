"""Support history as an office's card shows it: every report with its words, the newest first, none weighed up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.after.support import support_history
from lobbykit.app.brief_offers import brief_named, for_reader
from lobbykit.app.card_history import changed_on
from lobbykit.app.finding_notes import Wanted
from lobbykit.app.levels import level_named
from lobbykit.domain.products.telling import short_name
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.after.support import AskHistory, SupportStep
    from lobbykit.app.former_holders import FormerHolders
    from lobbykit.app.levels import LevelShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office

VERSIONED = ("before", "after", "answer")


@dataclass(frozen=True, slots=True)
class Report:
    """What one report says of one ask: `day` in words, who wrote it (`by`), who typed it if that was another.

    `level` and `before` are None where nothing was said of them, `words` the office's own. `raised` is None where
    nobody wrote that down. `changed_by_two` marks each version of a report that two people changed at the same time.
    """

    note: str
    meeting: str
    date: str
    day: str
    by: str
    typed_by: str
    before: LevelShown | None
    level: LevelShown | None
    words: str
    reasons: tuple[str, ...]
    raised: bool | None
    changed_by_two: bool = False


@dataclass(frozen=True, slots=True)
class AskSupport:
    """All reports of one ask, the newest first. `holder` is "" for whoever holds the seat now, else who held it then.

    `brief` and `ask` are ids, `name` and `title` what they are called; of a brief that is not here they are the ids.
    """

    brief: str
    ask: str
    name: str
    title: str
    holder: str
    reports: tuple[Report, ...]

    @property
    def latest(self) -> tuple[Report, ...]:
        """The reports of the newest meeting or, of no meeting, of the newest day: all of them, whatever they say.

        Where none of them says a level, the newest report that does comes after them.
        """
        first = self.reports[0]
        found = tuple(one for one in self.reports if _is_same_talk(one, first))
        if any(_says(one) for one in found):
            return found
        older = next((one for one in self.reports if _says(one)), None)
        return (*found, older) if older else found

    @property
    def differ(self) -> bool:
        """Whether reports of the newest talk say different answers."""
        first = self.reports[0]
        return len({one.level.code for one in self.reports if one.level and _is_same_talk(one, first)}) > 1


def support_told(
    bench: Workbench, office: Office, brief: Brief | None, former: FormerHolders, levels: Sequence[LevelShown]
) -> tuple[AskSupport, ...]:
    """Return what is on record of each ask: those of `brief` in its order, then others, last with former holders."""
    since = changed_on(bench, office)
    now, before = _split(_histories(bench, office), since)
    found = [_told(bench, office, one, "", levels) for one in _ordered(now, brief)]
    found += [_told(bench, office, one, office.name, levels) for one in _ordered(before, brief)]
    for one in former.of(office):
        found += [_told(bench, one, each, one.name, levels) for each in _ordered(_histories(bench, one), brief)]
    return tuple(found)


def _histories(bench: Workbench, office: Office) -> tuple[AskHistory, ...]:
    return support_history(bench.view, Wanted(offices=frozenset({office.id})))


def _split(every: Sequence[AskHistory], since: str) -> tuple[list[AskHistory], list[AskHistory]]:
    """Return what was said from a day on, and what was said before."""
    now = [replace(one, steps=tuple(step for step in one.steps if step.date >= since)) for one in every]
    before = [replace(one, steps=tuple(step for step in one.steps if step.date < since)) for one in every]
    return [one for one in now if one.steps], [one for one in before if one.steps]


def _ordered(every: Sequence[AskHistory], brief: Brief | None) -> list[AskHistory]:
    own = [one.id for one in brief.asks] if brief else []
    name = str(brief.id) if brief else ""

    def place(one: AskHistory) -> tuple[bool, int, str, str]:
        at = own.index(one.ask) if one.brief == name and one.ask in own else len(own)
        return one.brief != name, at, one.brief, one.ask

    return sorted(every, key=place)


def _told(bench: Workbench, office: Office, one: AskHistory, holder: str, levels: Sequence[LevelShown]) -> AskSupport:
    reports = [report for step in reversed(one.steps) for report in _reports(bench, one, step, levels)]
    brief = brief_named(bench, one.brief)
    brief = brief and for_reader(bench, brief)
    ask = next((each for each in brief.asks if each.id == one.ask), None) if brief else None
    return AskSupport(
        brief=one.brief,
        ask=one.ask,
        name=short_name(ask, office) if ask else one.ask,
        title=plain_text(parse_inline(brief.title.default.raw)) if brief else one.brief,
        holder=holder,
        reports=tuple(reports),
    )


def _reports(bench: Workbench, one: AskHistory, step: SupportStep, levels: Sequence[LevelShown]) -> Iterator[Report]:
    """Yield what a note says; where two people changed it at the same time, what each of them wrote."""
    versions = tuple(_versions(bench, f"ask/{one.brief}/{one.ask}/", step))
    for each in versions:
        yield Report(
            note=step.note,
            meeting=step.meeting,
            date=step.date,
            day=bench.catalogue.stock_phrases().dated(step.date),
            by=step.author,
            typed_by=step.entered_by,
            before=level_named(each.before, levels),
            level=level_named(each.after, levels),
            words=each.words,
            reasons=step.reasons,
            raised=step.raised,
            changed_by_two=len(versions) > 1,
        )


def _versions(bench: Workbench, path: str, step: SupportStep) -> Iterator[SupportStep]:
    row: Mapping[str, Any] = bench.view.get("notes", step.note) or {}
    found = {name: row.get("conflicts", {}).get(path + name, ()) for name in VERSIONED}
    writers = dict.fromkeys(str(one["by"]) for every in found.values() for one in every)
    if not writers:
        yield step
        return
    shown = {"before": step.before, "after": step.after, "answer": step.words}
    told: dict[tuple[str, ...], None] = {}
    for writer in writers:
        values = (
            next((str(one["value"] or "") for one in found[name] if one["by"] == writer), shown[name])
            for name in VERSIONED
        )
        told[tuple(values)] = None
    for before, after, words in told:
        yield replace(step, before=before, after=after, words=words)


def _says(one: Report) -> bool:
    return one.level is not None and one.level.is_level


def _is_same_talk(one: Report, other: Report) -> bool:
    if one.meeting or other.meeting:
        return one.meeting == other.meeting
    return one.date == other.date
