"""Parts of a workspace that were made ready beside the old ones and change places with them, through any crash."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from lobbykit.store.private_files import first_free, flush_folder, make_folder, move, read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from lobbykit.store.layout import Layout

_LIMIT = 64_000


class Incoming:
    """What a migration or a restore prepares in `incoming/new`.

    Until `ready` is written nothing of the workspace has changed and the next start throws the preparation away; from
    then on every start goes on putting the new parts in place and the old ones aside, until all are.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._ready = layout.incoming / "ready.json"
        self.new = layout.incoming / "new"

    def begin(self) -> Path:
        """Return the empty folder in which to prepare, once whatever was ready before is in place."""
        self.finish()
        make_folder(self.new)
        return self.new

    def throw_away(self) -> None:
        """Remove a preparation that never became ready."""
        if self._layout.incoming.exists():
            shutil.rmtree(self._layout.incoming)
            flush_folder(self._layout.root)

    def give_up(self) -> None:
        """Free the room of a preparation; what cannot be removed now, the next start removes."""
        if not self.is_ready:
            shutil.rmtree(self._layout.incoming, ignore_errors=True)

    def commit(self, parts: Sequence[str], aside: str) -> Path:
        """Put every prepared part in place of the old one and return the folder that keeps the old ones.

        `parts` are names relative to the workspace; the marker comes first, so that an older program never takes the
        mixture for its own. A part that was not prepared is moved aside all the same.
        """
        kept = first_free(self._layout.root / aside)
        ordered = sorted(parts, key=lambda part: (part != self._layout.marker.name, part))
        plan = {
            "aside": kept.name,
            "out": [part for part in ordered if (self._layout.root / part).exists()],
            "in": [part for part in ordered if (self.new / part).exists()],
        }
        write_whole(self._ready, json.dumps(plan).encode())
        self._carry_out(plan)
        return kept

    @property
    def is_ready(self) -> bool:
        """Whether the next start will put the new parts in place."""
        return self._ready.exists()

    def finish(self) -> Path | None:
        """Go on where a crash stopped: return the folder of old parts when something was put in place."""
        if not self._layout.incoming.exists():
            return None
        try:
            plan = json.loads(read_bounded(self._ready, _LIMIT))
        except FileNotFoundError:
            self.throw_away()
            return None
        self._carry_out(plan)
        return self._layout.root / str(plan["aside"])

    def _carry_out(self, plan: Mapping[str, object]) -> None:
        root, aside = self._layout.root, self._layout.root / str(plan["aside"])
        out, arriving = _names(plan["out"]), _names(plan["in"])
        for part in dict.fromkeys((*out, *arriving)):
            stays = part in arriving and not (self.new / part).exists()
            if part in out and not stays and not (aside / part).exists():
                make_folder((aside / part).parent)
                move(root / part, aside / part)
            if part in arriving and not stays:
                make_folder((root / part).parent)
                move(self.new / part, root / part)
        self._ready.unlink()  # should a power cut bring it back, every part is already where it belongs
        self.give_up()


def _names(found: object) -> tuple[str, ...]:
    return tuple(str(name) for name in found) if isinstance(found, list) else ()
