"""The compiled library: what its files hold, as rows of the view, so that only changed files are read again."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from lobbykit.app.compiled_files import FILES, CompiledFiles
from lobbykit.app.compiled_in_force import IN_FORCE_TABLES, show_in_force
from lobbykit.app.compiled_keepers import KEPT_TABLES, keepers
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.compiled_values import library_codec, program_mark
from lobbykit.app.library import brief_files, listings, load_brief, load_districts, load_library
from lobbykit.app.library_files import BRIEF_FILE, DISTRICTS_FILE
from lobbykit.app.library_shared import shared_corrections
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from lobbykit.app.library import Library
    from lobbykit.app.library_files import FileKind
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.problem import Read
    from lobbykit.store.seal import Vault
    from lobbykit.store.view import View

SHARED = "corrections"
STATE = "library"
_ALONE = {BRIEF_FILE.name, DISTRICTS_FILE.name}
"""Kinds of files on which neither offices nor measures depend."""
LIBRARY_TABLES = (STATE, FILES, *KEPT_TABLES, *IN_FORCE_TABLES)


class CompiledLibrary:
    """The library and its briefs, always as the files are now: what they are made of is kept in a view.

    Every question first looks at the files, without opening those that have not changed. Corrections that the view
    holds as entities count too. All that is kept can be made again: without it every answer is the same.
    """

    def __init__(
        self,
        view: View,
        shelves: Shelves,
        clock: Callable[[], datetime],
        program: str = "",
        vault: Vault | None = None,
    ) -> None:
        """Use the tables of `view`, which nobody else writes to; `program` marks who compiles (this program)."""
        self._view = view
        self._shelves = shelves
        self._program = program or program_mark()
        self._codec = library_codec()
        self._tables = Tables(view)
        self._files = CompiledFiles(self._tables, self._codec, keepers(self._tables, self._codec), clock, vault)

    def refresh(self) -> bool:
        """Compile what has changed, forget what has gone, and return whether any row of the view is different now."""
        before = self._tables.changes
        if (self._tables.get(STATE, STATE) or {}).get("program") != self._program:
            for table in LIBRARY_TABLES:
                self._tables.hold(table, ())
        changed = self._files.look(self._listed())
        state = {"id": STATE, "program": self._program, "shared": self._fingerprint(self._shared())}
        if changed - _ALONE or self._tables.get(STATE, STATE) != state:
            show_in_force(self._tables, self._usable())
            self._tables.put(STATE, state)
        return self._tables.changes > before

    def library(self) -> Library:
        """Return the library as its files are now; raise as `load_library` does."""
        self.refresh()
        return self._loaded()

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief named by path or by id, as its file is now; raise as `load_brief` does.

        One that lies elsewhere than in the library is read from its file.
        """
        self.refresh()
        return load_brief(name, self._shelves, self._files)

    def briefs(self) -> tuple[Path, ...]:
        """Return the files of all briefs in the library, one for each name."""
        return brief_files(self._shelves)

    def districts(self) -> Districts:
        """Return the table of districts as its file is now; raise as `load_districts` does."""
        self.refresh()
        return load_districts(self._shelves, self._files)

    def _loaded(self) -> Library:
        return load_library(self._shelves, reader=self._files, shared=self._shared())

    def _usable(self) -> Library | None:
        try:
            return self._loaded()
        except (LobbykitError, OSError):  # told to whoever asks for the library
            return None

    def _listed(self) -> dict[str, tuple[FileKind[Any], Path]]:
        """Return the files that there are; a folder that cannot be listed fails when somebody needs what is in it."""
        found: dict[str, tuple[FileKind[Any], Path]] = {}
        for kind, files in listings(self._shelves):
            with suppress(LobbykitError, OSError):
                found.update({str(file): (kind, file) for file in files()})
        return found

    def _shared(self) -> Read[tuple[Correction, ...]]:
        return shared_corrections(self._view.table(SHARED))

    def _fingerprint(self, shared: Read[tuple[Correction, ...]]) -> str:
        plain = [self._codec.to_plain(one) for one in (*(shared.value or ()), *shared.problems)]
        return hashlib.sha256(json.dumps(plain).encode()).hexdigest()
