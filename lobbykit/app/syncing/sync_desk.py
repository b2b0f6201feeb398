"""Syncing from one open workspace: a visit to a mailbox, and how things stand with what was written here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.own_keys import OwnKeys
from lobbykit.app.syncing.holdings import Holdings
from lobbykit.app.syncing.loose_files import LooseFiles, PassingHoldings
from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords
from lobbykit.app.syncing.standing import How, late_problems, standing_work
from lobbykit.app.syncing.team_membership import TeamMembership
from lobbykit.app.syncing.visiting import visited
from lobbykit.app.team_desk import TeamDesk
from lobbykit.app.team_requests import TeamError
from lobbykit.app.team_statements import spoken_team
from lobbykit.store.device_file import state_folder
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.sync_files import SyncFiles
from lobbykit.store.team_file import read_team_file, write_team_file
from lobbykit.sync.exchange import Exchange
from lobbykit.sync.memory import Memory, from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from lobbykit.app.opening import Opened
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.team_requests import Request
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.domain.problem import Problem
    from lobbykit.sync.mailbox import Mailbox
    from lobbykit.sync.outcome import Outcome


T = TypeVar("T", bound=Holdings)


@dataclass(frozen=True, slots=True)
class Me:
    """What whoever works here says of themselves to be let in."""

    name: str
    device: str


class SyncDesk:
    """Syncing in one open workspace that may be written.

    Raises TeamError where it belongs to no team, and what TeamDesk raises.
    """

    def __init__(self, opened: Opened, around: Surroundings, me: Me) -> None:
        self._opened, self._around, self._me = opened, around, me
        self._session = opened.session
        self._session.begin()
        self._workspace = self._session.workspace
        state = state_folder(around.state, self._workspace.id)
        self._files = SyncFiles(state)
        self.passwords = MailboxPasswords(around.ring, state)
        self._own = OwnKeys(around, self._workspace, self._session.user)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What a person should know about their keys."""
        return self._own.problems

    @cached_property
    def spoken(self) -> SpokenTeam:
        """The team of this workspace as it was when first asked for; from then on the workspace belongs to it."""
        found = spoken_team(self._workspace)
        if found is None:
            raise TeamError("team-none")
        if read_team_file(self._workspace.layout) is None:
            write_team_file(self._workspace.layout, found.place)
        return found

    def holdings(self, mailbox: str) -> Holdings:
        """Return what this workspace holds, for a visit to the mailbox of this name."""
        return self._holdings(Holdings, mailbox)

    def visit(self, mailbox: Mailbox) -> Exchange:
        """Return a visit that has not begun; raise TeamError where everything is only tried."""
        if not self._around.sends:
            raise TeamError("tried-not-sent")
        return Exchange(mailbox, self.holdings(mailbox.name), from_json(self._files.memory(mailbox.name)))

    def sync(self, mailbox: Mailbox, report: Callable[[int, int], None]) -> Outcome:
        """Visit a mailbox, and once more if that let anybody in; raises as `Exchange.steps`, and as TeamDesk."""
        outcome = visited(self.visit(mailbox), report)
        if self.admit():
            outcome = outcome.and_then(visited(self.visit(mailbox), report))
        return outcome

    def admit(self) -> tuple[Request, ...]:
        """Let in unseen who asked and may, where the team decided so and we are an organizer; return them."""
        spoken = spoken_team(self._workspace)
        keys = self._own.held()
        if spoken is None or keys is None or not spoken.team.is_organizer(keys.pub):
            return ()
        admitted = TeamDesk(self._opened, self._around, DeviceWords.shipped()).admit_unseen()
        if admitted:
            self.__dict__.pop("spoken", None)
        return admitted

    def take_files(self, files: Sequence[Path]) -> tuple[Exchange, PassingHoldings]:
        """Return a visit to files that somebody brought, of which nothing is remembered, and what it learns."""
        here = self._holdings(PassingHoldings, "")
        return Exchange(LooseFiles(files), here, Memory()), here

    def is_first(self) -> bool:
        """Whether nothing was ever sent from this workspace."""
        return not any(from_json(one).there for one in self._files.memories())

    def standing(self) -> How:
        """Return how things stand with everything that was written here, and with what came."""
        return self.standing_work()()

    def standing_work(self) -> Callable[[], How]:
        """Return what finds that out on any thread, from what is here now."""
        here = self.holdings("")
        return standing_work(self._session, here, [from_json(one) for one in self._files.memories()])

    def late_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with files of the mailboxes that had time enough to become whole."""
        return late_problems(map(from_json, self._files.memories()), self._session.now_ms())

    def _holdings(self, kind: type[T], mailbox: str) -> T:
        user = self._session.user
        membership = TeamMembership(
            self.spoken, {user: self._own.made()}, {"name": self._me.name, "device": self._me.device}, user
        )
        shelf = EnvelopeShelf(self._workspace.layout, self._workspace.vault)
        return kind(self._session, self._opened.lanes, (shelf, self._files), membership, mailbox)
