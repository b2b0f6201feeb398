"""What an organizer decided about the team's file, kept in the workspace's library from one edition to the next."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.library_files import library_bytes
from lobbykit.content.bounded import decoded
from lobbykit.content.kits.member_names import KIT_ID
from lobbykit.content.strict_json import read_json
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.problem import Place, Read, warning

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.history import History
    from lobbykit.store.seal import Vault

FILE = "kit-desk.json"
FORMAT = "kit-desk/1"
LONGEST_NAME = 120
_LONGEST_ID = 40
_TEXTS, _SWITCHES = ("id", "name", "organization"), ("people", "contacts")


@dataclass(frozen=True, slots=True)
class KitChoices:
    """What was decided. `briefs` are ids, None until somebody chose; `edition` is the last one written, 0 for none.

    `people` is whether names of the team are in, `contacts` whether their e-mail and telephone are too. `id` is ""
    until the first edition was written, and the same for all editions from then on.
    """

    id: str = ""
    name: str = ""
    organization: str = ""
    briefs: tuple[str, ...] | None = None
    people: bool = True
    contacts: bool = False
    edition: int = 0

    def for_next(self, library: Path, otherwise: str) -> KitChoices:
        """Return this as the next edition has it, higher than any that was opened or written here.

        `otherwise` is what a kit is called that nobody named.
        """
        kit = self.id or kit_id(self.name or otherwise)
        opened = (one.edition for one in shelved_kits(library) if one.id == kit)
        return replace(self, id=kit, edition=1 + max((self.edition, *opened)))


def kit_id(name: str) -> str:
    """Return an id made of a name: what of it is plain letters and digits."""
    made = safe_name(name).lower()[:_LONGEST_ID].replace("_", "-").replace(".", "-").strip("-")
    return made if KIT_ID.fullmatch(made) and made != safe_name("") else "team"


def load_choices(library: Path, vault: Vault | None) -> Read[KitChoices]:
    """Return what was decided in a workspace's library; a file that cannot be used is a warning and counts as none."""
    file = library / FILE
    if not file.exists():
        return Read(KitChoices())
    read = read_json(decoded(library_bytes(file, vault), file=str(file)), file=str(file))
    found = None if read.has_errors else _choices(read.value)
    return Read(found or KitChoices(), () if found else (warning("kit-desk-damaged", Place(str(file))),))


def keep_choices(library: Path, choices: KitChoices, history: History) -> None:
    """Write what was decided, which is no step to undo; raise UnwritableFileError."""
    told = {"lobbykit": FORMAT, **asdict(choices)}
    history.write(library / FILE, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def written_edition(library: Path, kit: str, vault: Vault | None) -> int:
    """Return the last edition of a kit that was written here from the window, 0 for none."""
    kept = load_choices(library, vault).value
    return kept.edition if kept and kept.id == kit else 0


def _choices(root: object) -> KitChoices | None:
    if not isinstance(root, dict) or root.get("lobbykit") != FORMAT:
        return None
    texts, switches = {one: root.get(one) for one in _TEXTS}, {one: root.get(one) for one in _SWITCHES}
    briefs, edition = root.get("briefs"), root.get("edition")
    sound = all(isinstance(one, str) for one in texts.values())
    sound &= all(isinstance(one, bool) for one in switches.values())
    if not sound or type(edition) is not int or edition < 0 or not _listed(briefs):
        return None
    chosen = None if briefs is None else tuple(map(str, briefs))
    return KitChoices(
        str(texts["id"]),
        str(texts["name"]),
        str(texts["organization"]),
        chosen,
        bool(switches["people"]),
        bool(switches["contacts"]),
        edition,
    )


def _listed(briefs: object) -> bool:
    return briefs is None or (isinstance(briefs, list) and all(isinstance(one, str) for one in briefs))
