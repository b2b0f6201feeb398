"""What the pane of briefs remembers while the window is made anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.app.brief_desk.brief_import import DraftIn
    from lobbykit.app.brief_desk.working_text import WorkingText


@dataclass
class Memory:
    """The brief that was open last, the steps of each one's text, and a draft that is not kept yet."""

    file: str = ""
    texts: dict[str, WorkingText] = field(default_factory=dict)
    draft: DraftIn | None = None
    on_draft: bool = False
