"""Entering what a person was shown of a file: backed up before, then all of it as one step or none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.importing import RefusedImportError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.edit import Edit
    from lobbykit.app.workbench import Workbench


def take_in(bench: Workbench, edits: Sequence[Edit]) -> None:
    """Back the workspace up and make these changes as one step that can be undone.

    Raises RefusedImportError when they may not be made as they are, and as `Session.apply_together` does.
    """
    bench.opened.upkeep.before_import()
    done = bench.session.apply_together(edits)
    if done.value is None:
        raise RefusedImportError("import-refused", done.problems)
