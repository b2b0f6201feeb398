"""Making the team's file: taken down of the session, packed and read back on any thread, and written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.kit_desk.choices import LONGEST_NAME, KitChoices, keep_choices, load_choices
from lobbykit.app.kit_desk.gathering import Rows, gathered, rows_for_kit
from lobbykit.app.kit_team import own_signer, signer_of, team_for_kit, team_in_kit
from lobbykit.app.kits import RefusedKitPackError, packed
from lobbykit.app.library_files import FileReader
from lobbykit.app.team_requests import TeamError
from lobbykit.app.whole_file import write_whole
from lobbykit.content.kits.kit_file import read_kit
from lobbykit.domain.kit import KitHead
from lobbykit.domain.problem import Place
from lobbykit.sync.seal import verified

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.kit_team import KitSigner, KitTeam
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.kit import Kit


@dataclass(frozen=True, slots=True)
class KitWork:
    """All that a file is made of, taken down of the session so that another thread may make it."""

    choices: KitChoices
    briefs: tuple[str, ...]
    rows: Rows
    head: KitHead
    ours: KitTeam
    shelves: Shelves
    reader: FileReader


@dataclass(frozen=True, slots=True)
class MadeKit:
    """A file that was made and read back as whoever opens it will read it; `choices` has its id and edition."""

    data: bytes
    kit: Kit
    team: SpokenTeam
    signer: KitSigner
    choices: KitChoices

    @property
    def file_name(self) -> str:
        """What the file should be called."""
        return f"{self.kit.head.id}.lobbykit"


def kit_work(bench: Workbench, now: KitStanding) -> KitWork:
    """Take down what a file is made of; raise TeamError where it would carry no organizer's key or signature.

    Raises KeysLockedError, KeysUnavailableError, and as `spoken_team` too.
    """
    session = bench.session
    ours = team_for_kit(session, bench.around)
    if ours is None:
        raise TeamError("team-none")
    signer = own_signer(ours)
    if signer is None or not signer.is_organizer:
        raise TeamError("team-not-organizer")
    choices = now.choices.for_next(bench.shelves.workspace / "library", now.name)
    rows = rows_for_kit(session, now.chosen, people=choices.people, contacts=choices.contacts)
    reader = FileReader(session.workspace.vault)
    return KitWork(choices, now.files, rows, _head(now, choices, ours, bench.today), ours, bench.shelves, reader)


def make_kit(work: KitWork) -> MadeKit:
    """Pack the file and read it back, on any thread.

    Raises RefusedKitPackError, UnknownBriefError, UnreadableFileError, DamagedLibraryError, and RefusedImportError for
    a team that nobody could open.
    """
    contents = gathered(work.briefs, work.rows, work.shelves, work.reader, roster=True)
    contents = replace(contents, texts={**contents.texts, **work.ours.texts})
    data = packed(work.head, contents, work.ours.sign)
    again = read_kit(work.head.id, data, verified)
    place = Place(f"{work.head.id}.lobbykit")
    team = team_in_kit(again.value, place) if again.value else None
    signer = signer_of(again.value, team, place)[0] if again.value else None
    if again.value is None or team is None or signer is None:
        raise RefusedKitPackError("kit-unpacked", again.problems)
    return MadeKit(data, again.value, team, signer, work.choices)


def write_kit_file(bench: Workbench, made: MadeKit, file: Path) -> None:
    """Write the file whole, over one that a person chose; its edition is used up first.

    A number that was left out hurts nobody, two files with the same number are refused by whoever opens both. Raises
    UnwritableFileError.
    """
    library = bench.shelves.workspace / "library"
    now = load_choices(library, bench.session.workspace.vault).value or KitChoices()
    used = replace(now, id=made.choices.id, edition=max(now.edition, made.choices.edition))
    keep_choices(library, used, bench.session.history)
    write_whole(file, made.data)


def _head(now: KitStanding, choices: KitChoices, ours: KitTeam, today: date) -> KitHead:
    name, organization = now.name[:LONGEST_NAME], now.organization[:LONGEST_NAME]
    told = (ours.spoken.place.team, ours.mailbox, ours.organizer_keys)
    return KitHead(choices.id, name, choices.edition, today, organization, *told)
