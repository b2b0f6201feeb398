"""What can be done on the page of the team's file, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.kit_desk.checklist import Line
    from lobbykit.app.kit_desk.logos import SenderLogo
    from lobbykit.app.kit_desk.making import MadeKit
    from lobbykit.app.kit_desk.readable import Readable
    from lobbykit.app.kit_desk.scale_choice import ScaleShown
    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.kit_desk.trying import Trial

NAME, ORGANIZATION, MAILBOX = "name", "organization", "mailbox"
TEAM, PERSON, CONTACT = "team", "person", "contact"
SCALE = "scale"


@dataclass(frozen=True, slots=True)
class KitShown:
    """What the page shows. `typed` are fields that are not kept yet; `wrong` is what failed, "" for nothing.

    `made` is the file as it would be written now, None while it is made; `written` the one that was, and where.
    `trial` is what a delegate found in `made`, `first` its first meeting in words. `can_try` is
    false in a workspace that is only tried itself.
    """

    now: KitStanding
    lines: tuple[Line, ...]
    typed: Mapping[str, str]
    can_write: bool
    wrong: str = ""
    made: MadeKit | None = None
    readable: Readable | None = None
    trial: Trial | None = None
    first: str = ""
    is_trying: bool = False
    written: MadeKit | None = None
    file: str = ""
    mail: str = ""
    key_kept: bool = False
    can_try: bool = True
    logos: tuple[SenderLogo, ...] = ()
    scale: ScaleShown | None = None


@dataclass(frozen=True, slots=True)
class KitDoing:
    """The acts. `typed` is given a field and its text, `left` is called when a field was left."""

    back: Callable[[], object]
    briefs: Callable[[], object]
    meetings: Callable[[], object]
    typed: Callable[[str, str], object]
    left: Callable[[], object]
    choose: Callable[[str, bool], object]
    switch: Callable[[str, bool], object]
    choose_logo: Callable[[str], object]
    remove_logo: Callable[[str], object]
    allow_logo: Callable[[str, bool], object]
    name_levels: Callable[[], object]
    usual_levels: Callable[[], object]
    take_people: Callable[[], object]
    found: Callable[[], object]
    keep_key: Callable[[], object]
    try_it: Callable[[], object]
    tell_it: Callable[[], object]
    write: Callable[[], object]
    copy: Callable[[], object]
    folder: Callable[[], object]
