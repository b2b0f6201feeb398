"""Telling one story from its beginning: an empty laptop, a screen, a person, and a picture when it goes wrong."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.stories.delegate import delegate
from tests.stories.desk import Desk
from tests.stories.hallway import hallway
from tests.stories.hands import HANDS
from tests.stories.interrupted import interrupted
from tests.stories.organizer import organizer
from tests.stories.team_lead import team_lead
from tests.stories.unexpected import unexpected
from tests.stories.waiting import StoryError

if TYPE_CHECKING:
    from collections.abc import Callable

KIT = Path(__file__).resolve().parents[2] / "resources" / "sample.lobbykit"
TODAY = "2026-11-22"
STORIES = {
    "delegate": delegate,
    "hallway": hallway,
    "team-lead": team_lead,
    "organizer": organizer,
    "interrupted": interrupted,
    "unexpected": unexpected,
}


@dataclass(frozen=True)
class Telling:
    """The program to run, where pictures of failures go, and who hears each step."""

    command: list[str]
    pictures: Path
    say: Callable[[str], object]

    def tell(self, role: str, by: str) -> str:
        """Tell a story; return what went wrong, "" for nothing."""
        with tempfile.TemporaryDirectory() as folder, Desk(Path(folder)) as desk:
            kit = Path(folder) / "documents" / "team.lobbykit"
            kit.parent.mkdir()
            shutil.copyfile(KIT, kit)
            person = HANDS[by](desk, self.command, self.say, today=TODAY)
            try:
                STORIES[role](person, kit)
            except StoryError as error:
                file = self.pictures / f"{role}-{by}.png"
                desk.picture(file)
                shown = "\n".join(f"      {one.says} {one.box} {sorted(one.states)}" for one in person.screen.things)
                (file.with_suffix(".txt")).write_text(f"{shown}\n{_said(desk)}", encoding="utf-8")
                return f"{error}; see {file}"
            finally:
                person.stop()
            said = _said(desk)
            return f"the program said: {said}" if said else ""


def _said(desk: Desk) -> str:
    file = desk.folder / "said.txt"
    return file.read_text(encoding="utf-8").strip() if file.exists() else ""
