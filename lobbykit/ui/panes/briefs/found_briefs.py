"""The pane of briefs where things are found: a measure, an ask, a point, a question or a source becomes its field."""

from __future__ import annotations

from pathlib import Path

from lobbykit.app.brief_desk.hit_places import line_of, place_of_hit
from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.ui.panes.briefs.briefs_pane import BriefsPane


class FoundBriefs(BriefsPane):
    """Shows one thing that was found."""

    def show_hit(self, kind: str, found: str) -> bool:
        """Open the brief that holds it, with the focus on its first field; return False where none does."""
        place = place_of_hit(self._needs.bench.view, kind, found)
        if place is None:
            return False
        file, path = place
        self._picked(file)
        form = BriefForm.read(self.writing.text, Path(file)).value
        line = line_of(form, path) if form and path else 0
        if line:
            self.place.focus_line(line)
        return Path(self.writing.file) == Path(file)
