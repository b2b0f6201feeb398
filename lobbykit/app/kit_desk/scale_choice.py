"""The support scale of the team's file: the usual levels, or levels that an organization names in its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.scales import SCALE
from lobbykit.content.scale_file import write_scale
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.problem import Read, error
from lobbykit.domain.support_scale import DEFAULT_SCALE, Level, Scale
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.levels import LevelShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem

LEAST, MOST, LONGEST = 2, 7, 32
_PLAIN = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class ScaleShown:
    """The scale in the file: each level with its number, the states beside them, whether it is not the usual one.

    `noted` counts the notes that hold a level or a state of any scale.
    """

    levels: tuple[tuple[LevelShown, int], ...]
    states: tuple[LevelShown, ...]
    is_own: bool
    noted: int


def scale_in_file(bench: Workbench) -> ScaleShown:
    """Return the scale that goes into the file."""
    scale = known_scale(bench)
    shown = levels_shown(scale, bench.catalogue.stock_phrases())
    numbers = {one.code: one.number for one in scale.levels}
    levels = tuple((one, number) for one in shown if (number := numbers.get(one.code)) is not None)
    states = tuple(one for one in shown if not one.is_level)
    return ScaleShown(levels, states, scale != DEFAULT_SCALE, _noted(bench))


def known_codes(bench: Workbench) -> dict[str, str]:
    """Return the codes of the usual levels and of those in force, by their words in small letters."""
    words = bench.catalogue.stock_phrases()
    shown = (*levels_shown(DEFAULT_SCALE, words), *levels_shown(known_scale(bench), words))
    return {one.name.lower(): one.code for one in shown}


def named_scale(text: str, codes: Mapping[str, str] | None = None) -> Read[Scale]:
    """Return the scale whose levels are called as the lines say, the most supportive first, or what is wrong.

    Signs and colours are those of the usual scale, spread over as many levels; its states stay. Words that have a code
    in `codes` keep it, so that they are said in every language as before.
    """
    names = tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
    coded = tuple((name, (codes or {}).get(name.lower(), name.lower().replace(" ", "-"))) for name in names)
    problems = tuple(_wrong(coded))
    if problems:
        return Read(None, problems)
    usual, last = DEFAULT_SCALE.levels, len(names) - 1
    made = [(code, usual[round(at * (len(usual) - 1) / last)]) for at, (_, code) in enumerate(coded)]
    levels = (Level(code, last + 1 - at, like.icon, like.colour) for at, (code, like) in enumerate(made))
    return Read(Scale(tuple(levels), DEFAULT_SCALE.states))


def keep_scale(bench: Workbench, scale: Scale) -> tuple[Problem, ...]:
    """Make a scale that of the workspace, as one step to undo; raise as `History.bring_in`.

    A library that was named at the start, and has a scale, comes before: then that is said and nothing is changed.
    """
    named = bench.shelves.named
    if named is not None and (named / SCALE).exists():
        return (error("scale-named-elsewhere", folder=str(named), file=str(named / SCALE)),)
    bench.session.history.bring_in(((bench.shelves.workspace / "library" / SCALE, write_scale(scale).encode()),))
    return ()


def _wrong(names: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    if not LEAST <= len(names) <= MOST:
        yield error("scale-names-count", least=LEAST, most=MOST, count=len(names))
    seen = {one.code for one in DEFAULT_SCALE.states}
    for name, code in names:
        if len(code) > LONGEST:
            yield error("scale-name-long", name=name[:80], most=LONGEST)
        elif not _PLAIN.fullmatch(code):
            yield error("scale-name-plain", name=name)
        elif code in seen:
            yield error("scale-name-twice", name=name)
        seen.add(code)


def _noted(bench: Workbench) -> int:
    """Return how many notes say how an office stands."""
    rows = bench.view.table(TABLES["note"]).search(where("deleted").one_of([False]))
    return sum(_has_level(bench, str(row["id"])) for row in rows)


def _has_level(bench: Workbench, note: str) -> bool:
    entity = bench.session.entity(note)
    paths = entity.visible_fields if entity else {}
    return any(path.startswith("ask/") and path.endswith(("/before", "/after")) for path in paths)
