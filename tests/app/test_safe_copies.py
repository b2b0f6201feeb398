"""What waits, what is not finished, and the newest copy of everything."""

from __future__ import annotations

from lobbykit.app.safe_copies import safe_copies
from lobbykit.store.backup import Backups
from tests.sessions import new_id, noted
from tests.ui.workbenches import open_bench


def test_every_note_waits_and_the_newest_copy_is_named_by_its_day(tmp_path):
    with open_bench(tmp_path) as bench:
        noted(bench.session)
        bench.session.drafts.keep(new_id(), "summary", "Half")
        kept = safe_copies(bench)
        assert (kept.waiting, kept.unfinished, kept.last, kept.file) == (1, 1, "", None)
        file = Backups(bench.session.workspace.layout).make(bench.around.clock())
        kept = safe_copies(bench)
        assert (kept.last, kept.file, kept.folder) == ("November 22, 2026", file, file.parent)
