"""What imports remember in the workspace's library: columns of known headers, answers, and what changed last."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lobbykit.app.library_files import library_bytes
from lobbykit.content.bounded import decoded
from lobbykit.content.strict_json import read_json
from lobbykit.domain.problem import Place, Read, warning

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lobbykit.app.history import History
    from lobbykit.store.seal import Vault

FILE = "import-answers.json"
FORMAT = "import-answers/1"
MOST = 5_000
"""How many answers are kept; the oldest go."""


@dataclass(frozen=True, slots=True)
class KnownHeader:
    """What was settled for files with one header: column → field, and answers that count for them alone."""

    columns: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportMemory:
    """Answers by the key of their question, headers by their key, and the changes of the last import as data.

    `listed` are the meetings that each file named when it came last, by the kind of file.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, KnownHeader] = field(default_factory=dict)
    changes: tuple[Mapping[str, str], ...] = ()
    listed: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def header(self, key: str) -> KnownHeader:
        """Return what is known of a header, nothing for a new one."""
        return self.headers.get(key, KnownHeader())

    def with_answers(self, answers: Mapping[str, str]) -> ImportMemory:
        """Return this with more answers; a later one replaces an earlier."""
        kept = {key: value for key, value in self.answers.items() if key not in answers}
        return replace(self, answers=dict([*kept.items(), *answers.items()][-MOST:]))

    def with_header(self, key: str, known: KnownHeader) -> ImportMemory:
        """Return this with what was settled for a header."""
        return replace(self, headers={**{one: this for one, this in self.headers.items() if one != key}, key: known})


def load_memory(library: Path, vault: Vault | None) -> Read[ImportMemory]:
    """Return what is remembered in a library, nothing where there is no file.

    A file that cannot be used is a warning, and counts as empty: then everything is asked again.
    """
    file = library / FILE
    if not file.exists():
        return Read(ImportMemory())
    read = read_json(decoded(library_bytes(file, vault), file=str(file)), file=str(file))
    found = None if read.has_errors else _memory(read.value)
    told = () if found else (warning("import-answers-damaged", Place(str(file))),)
    return Read(found or ImportMemory(), told)


def keep_memory(library: Path, memory: ImportMemory, history: History) -> None:
    """Write what is remembered, which is no step to undo; raise UnwritableFileError."""
    headers = {key: {"columns": one.columns, "answers": one.answers} for key, one in memory.headers.items()}
    told = {
        "lobbykit": FORMAT,
        "answers": memory.answers,
        "headers": headers,
        "changes": memory.changes,
        "listed": memory.listed,
    }
    history.write(library / FILE, (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _memory(root: object) -> ImportMemory | None:
    match root:
        case {
            "lobbykit": "import-answers/1",
            "answers": dict(answers),
            "headers": dict(headers),
            "changes": list(told),
            **more,
        }:
            known = {key: _header(one) for key, one in headers.items()}
            sound = {key: one for key, one in known.items() if one}
            if _texts(answers) and len(sound) == len(known) and all(_texts(one) for one in told):
                listed = _listed(more.get("listed", {}))
                return None if listed is None else ImportMemory(answers, sound, tuple(told), listed)
    return None


def _listed(told: object) -> dict[str, tuple[tuple[str, ...], ...]] | None:
    """Return the meetings of each file, None where that is not what is written there."""
    if not isinstance(told, dict) or not all(isinstance(groups, list) for groups in told.values()):
        return None
    groups = [one for each in told.values() for one in each]
    if not all(isinstance(one, list) and all(isinstance(name, str) for name in one) for one in groups):
        return None
    return {feed: tuple(tuple(one) for one in each) for feed, each in told.items()}


def _header(told: object) -> KnownHeader | None:
    match told:
        case {"columns": dict(columns), "answers": dict(answers)} if _texts(columns) and _texts(answers):
            return KnownHeader(columns, answers)
    return None


def _texts(told: object) -> bool:
    return isinstance(told, dict) and all(isinstance(one, str) for one in told.values())
