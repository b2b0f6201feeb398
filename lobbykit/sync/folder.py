"""A mailbox that is a folder: a stick, a network drive, or what Dropbox, OneDrive, Nextcloud or Syncthing carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.sync.files import RealFiles
from lobbykit.sync.folder_failures import failure
from lobbykit.sync.folder_listing import Listing, listed
from lobbykit.sync.folder_memory import remembered
from lobbykit.sync.folder_names import README, address, team_folder
from lobbykit.sync.folder_pull import Look, emptied
from lobbykit.sync.folder_readme import readme
from lobbykit.sync.folder_writing import Writer
from lobbykit.sync.mailbox import MailboxError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from lobbykit.domain.canonical import Json
    from lobbykit.sync.files import Files
    from lobbykit.sync.mailbox import Addressed, Batch, Letter, Put


class FolderMailbox:
    """The mailbox of a team in a share: `SHARE/lobbykit-<8 of team>/`, which appears when something is put.

    `contact` is whom the README there says to call. Nothing is ever deleted or renamed but our own temporary files.
    """

    def __init__(self, share: Path, team: str, contact: str, files: Files | None = None) -> None:
        self._share, self._team, self._contact = share, team, contact
        self._files: Files = files or RealFiles()
        self._top = share / team_folder(team)
        self._held: set[str] | None = None

    @property
    def name(self) -> str:
        """The path of the share."""
        return address(self._share)

    @property
    def skew(self) -> float | None:
        """None: a folder is stamped by clocks of its own, or by ours."""
        return None

    def pull(self, memory: Json, again: Collection[str]) -> Iterator[Batch]:
        """Give what is new since `memory`, and what lies at the places in `again`; see `Mailbox.pull`.

        What is not there yet (a placeholder, a file that changes just now) is told at every pull. Once a week each file
        is read, whatever it looks like; one whose bytes are as remembered is not given again. Raises MailboxError
        `mailbox-missing` where there is no share, and others when it fails; no folder of the team is an empty mailbox.
        """
        try:
            listing = self._listed()
            look = Look(self._files, self._team, remembered(memory, self._team), frozenset(again))
            for batch in look.through(listing):
                if batch.done == batch.total:
                    self._check_share("mailbox-gone")
                yield batch
        except OSError as error:
            raise failure(error, self.name) from error
        self._held = look.held(listing)

    def looks_emptied(self, memory: Json) -> int:
        """Return how many files that `memory` knows are gone, if most are; 0 where all or many are still there.

        It stays so, pull after pull, until they are there again. Raises MailboxError as `pull` does.
        """
        known = remembered(memory, self._team)
        try:
            places = {one.place for one in self._listed().found}
        except OSError as error:
            raise failure(error, self.name) from error
        return emptied(known, places) if known else 0

    def lacks(self, letters: Sequence[Addressed]) -> frozenset[str]:
        """Return the sums of those letters that lay nowhere when `pull` last went through."""
        if self._held is None:
            for _batch in self.pull(None, ()):
                pass
        held = self._held or set()
        return frozenset(one.sum for one in letters if one.sum not in held)

    def put(self, letters: Sequence[Letter]) -> tuple[Put, ...]:
        """Keep letters as files of their own; raise MailboxError when the folder fails, and what was put stays put."""
        try:
            self._is_begun()
            writer = Writer(self._files, self._top)
            done = tuple(map(writer.put, letters))
            if self._is_begun() and self._files.look(self._top / README) is None:
                writer.written(self._top / README, readme(self._contact))
        except OSError as error:
            raise failure(error, self.name) from error
        if self._held is not None:
            self._held.update(one.sum for one in done if one.problem is None)
        return done

    def _listed(self) -> Listing:
        return listed(self._files, self._top) if self._is_begun() else Listing((), ())

    def _is_begun(self) -> bool:
        """Whether the share has a folder of the team; raise MailboxError where there is no share, or something else."""
        self._check_share("mailbox-missing")
        there = self._files.look(self._top)
        if there and there.kind != "folder":
            raise MailboxError("mailbox-not-a-folder", name=self.name, folder=self._top.name)
        return there is not None

    def _check_share(self, code: str) -> None:
        """Raise MailboxError unless the share is a folder now; a link to one, which a person made, is."""
        if not self._files.is_folder(self._share):
            raise MailboxError(code, name=self.name)
