"""One program at a time: a second start hands what it was asked for over to the one that is running."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Problem, Severity
from lobbykit.store.device_file import state_folder
from lobbykit.store.door import Door, DoorError, hand_over
from lobbykit.store.layout import Layout
from lobbykit.store.lock import WorkspaceBusyError, who_holds
from lobbykit.store.marker import FORMAT
from lobbykit.store.recognition import WorkspaceError, recognised

if TYPE_CHECKING:
    from lobbykit.app.session import Session
    from lobbykit.app.surroundings import Surroundings

_OPEN, _SHOW = "open", "show"


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start asks for: to be shown the window, and in it a file if there is one."""

    file: Path | None = None


class Calls:
    """Second starts of this workspace; watch `fileno()` and take what they ask for whenever it can be read."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def fileno(self) -> int:
        """Return what to wait for."""
        return self._door.fileno()

    def taken(self) -> Request | None:
        """Return what one asks for, None when nobody did, or nothing that we know."""
        match self._door.answer():
            case ("open", str(file)):
                return Request(Path(file))
            case ("show",):
                return Request()
        return None

    def close(self) -> None:
        """Answer nobody any more."""
        self._door.close()


def answering(session: Session, around: Surroundings) -> Calls | None:
    """Let second starts find us; None where this workspace is only read, or no door can be opened.

    The latter is one of the session's problems then.
    """
    workspace = session.workspace
    holder = who_holds(workspace.layout)
    if workspace.lock is None or holder is None:
        return None
    try:
        door = Door.open(state_folder(around.state, workspace.id), around.new_id())
    except DoorError as error:
        session.problems += (Problem(error.code, Severity.WARNING, None, error.params),)
        return None
    workspace.lock.announce(replace(holder, door=door.address))
    return Calls(door)


def handed_over(busy: WorkspaceBusyError, around: Surroundings, request: Request) -> bool:
    """Ask the program that holds the workspace to do it; return whether it will."""
    try:
        marker = recognised(Layout(around.root), FORMAT).marker
    except WorkspaceError:
        return False
    if busy.holder is None or marker is None:
        return False
    asked = (_OPEN, str(request.file.absolute())) if request.file else (_SHOW,)
    return hand_over(asked, holder=busy.holder, state=state_folder(around.state, marker.id))
