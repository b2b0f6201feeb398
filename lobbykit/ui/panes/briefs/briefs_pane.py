"""The pane of briefs: the list, the brief that is open, and beside it what is found in it and its sources."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget

from lobbykit.app.brief_desk.brief_import import KINDS, draft_in
from lobbykit.app.brief_desk.brief_list import BriefRow, brief_rows, told_by
from lobbykit.app.brief_desk.finding_cards import ORDER, finding_cards
from lobbykit.app.brief_desk.new_briefs import keep_new
from lobbykit.app.brief_desk.open_brief import Origin
from lobbykit.app.brief_desk.source_list import source_rows
from lobbykit.app.brief_desk.starting_brief import starting_brief
from lobbykit.domain.problem import LobbykitError, ProblemsError
from lobbykit.ui.panes.briefs.brief_head import DOUBTS, PROBLEMS, SOURCES, WRITE, BriefHead
from lobbykit.ui.panes.briefs.briefs_list import DRAFT, BriefsList
