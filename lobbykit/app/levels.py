"""The levels of support as a screen shows them: always a word and an icon, never a colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.library_files import FileReader
from lobbykit.app.scales import load_scale
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.support_scale import DEFAULT_SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.support_scale import Level, Scale

_RENAMED = {"circle-help": "circle-question-mark"}
_TONES = {"support-5": "yes", "support-4": "yes", "support-3": "lean", "support-2": "und", "support-1": "no"}
_ANY = "circle"


@dataclass(frozen=True, slots=True)
class LevelShown:
    """One level or state: its code, its word, an icon that is shipped, and the tone of a chip ("yes", "nil").

    `is_level` is false for a state, which says why there is no level.
    """

    code: str
    name: str
    icon: str
    tone: str
    is_level: bool = False


def known_scale(bench: Workbench) -> Scale:
    """Return the organization's scale; one that cannot be used keeps nobody from taking notes."""
    try:
        return load_scale(bench.shelves, FileReader(bench.session.workspace.vault))
    except LobbykitError:
        return DEFAULT_SCALE


def levels_shown(scale: Scale, words: Phrases) -> tuple[LevelShown, ...]:
    """Return every level, the most supportive first, and then the states that say why there is none."""
    return tuple(_shown(one, words) for one in (*scale.levels, *scale.states))


def _shown(one: Level, words: Phrases) -> LevelShown:
    icon = _RENAMED.get(one.icon, one.icon)
    known = (paths.resources() / "icons" / f"{icon}.svg").is_file()
    name = words.templates.get(f"level-{one.code}", one.code.replace("-", " ").capitalize())
    return LevelShown(one.code, name, icon if known else _ANY, _TONES.get(one.colour, "nil"), one.number is not None)


def level_named(code: str, levels: Sequence[LevelShown]) -> LevelShown | None:
    """Return the level or state of a code, None for none; one that the scale lacks by now is shown by its code."""
    found = next((one for one in levels if one.code == code), None)
    return found or (LevelShown(code, code.replace("-", " ").capitalize(), _ANY, "nil") if code else None)
