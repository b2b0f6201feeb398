"""Saying which sheets changed since an earlier run, and which stand as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.changed_sheets import changes_of, not_looked_at
from lobbykit.domain.edition import speakable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.office import Office
    from lobbykit.domain.sheet_changes import BlockChange, SheetChange


def say_changes(done: PrintRun, offices: Sequence[Office], manifest: Path, desk: Desk) -> None:
    """Name each sheet that was made with the blocks that changed, and say what was not made and why."""
    if done.since is None:
        return
    changes = changes_of(done)
    names: dict[str, str] = {office.id: office.name for office in offices}
    for change in changes:
        _say(change, names[change.office], desk)
    if not changes and not done.refused and not done.stopped_by:
        desk.print(desk.catalogue.say("nothing-changed", file=str(manifest)))
    if done.skipped:
        desk.print(desk.catalogue.say("sheets-unchanged", count=len(done.skipped)))
    if left := not_looked_at(done):
        desk.remark("sheets-not-looked-at", count=len(left))


def _say(change: SheetChange, name: str, desk: Desk) -> None:
    say, new = desk.catalogue.say, speakable(change.new_edition)
    if change.is_new:
        desk.print(say("sheet-new", name=name, office=change.office, new=new))
        return
    told = {"name": name, "office": change.office, "old": speakable(change.old_edition), "new": new}
    if change.blocks:
        blocks = ", ".join(_block(one, desk) for one in change.blocks)
        desk.print(say("sheet-changed", blocks=blocks, **told))
    else:
        desk.print(say("sheet-reordered", **told))


def _block(change: BlockChange, desk: Desk) -> str:
    if not change.old:
        return desk.catalogue.say("block-added", block=change.block)
    return change.block if change.new else desk.catalogue.say("block-removed", block=change.block)
