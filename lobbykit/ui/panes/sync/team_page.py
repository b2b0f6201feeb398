"""Team and laptops: this laptop's words, who belongs to the team, who asks to be let in, and putting out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.sync.code_view import CodeView
from lobbykit.ui.panes.sync.founding_card import FoundingCard
from lobbykit.ui.panes.sync.letting_in import LettingIn
from lobbykit.ui.panes.sync.standing_card import problem_line
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import aside, fact, headed
from lobbykit.ui.widgets.layouts import box, card, column, rule
from lobbykit.ui.widgets.words import button, chip, words
from lobbykit.ui.widgets.yielding import Yielding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.team_shown import LaptopShown, MemberShown, OwnLaptop, TeamShown
    from lobbykit.ui.look.look import Look


class TeamPage(QFrame):
    """`file_wanted` asks for the file of a team, `key_wanted` for the organizer key in a file.

    `out_wanted` carries the key of a laptop that is to be put out, or "" to leave it; `put_out` the one that somebody
    has put out after reading what that does. What is typed stands in `founding` and `letting_in`, where they are there.
    """

    file_wanted = Signal()
    key_wanted = Signal()
    out_wanted = Signal(str)
    put_out = Signal(str)

    def __init__(self, look: Look, shown: TeamShown, typed: dict[str, str], choices: QWidget, asking: str = "") -> None:
        """Show the team; `asking` is the key of the laptop about which it is asked whether to put it out."""
        super().__init__()
        self._look, self._shown, self._asking = look, shown, asking
        self.setProperty("look", "page")
        self.founding: FoundingCard | None = None
        self.letting_in: LettingIn | None = None
        parts = [choices, *(self._beginning(typed) if shown.name is None else self._team(typed))]
        told = self.tr("Who can read what you send, and whose laptops belong to the team")
        self.setLayout(column(look, headed(look, shown.name or self.tr("No team yet"), told, *parts), gap=0))

    def _beginning(self, typed: dict[str, str]) -> Iterator[QWidget]:
        look, shown = self._look, self._shown
        if shown.failure:
            yield problem_line(look, shown.failure)
            return
        bring = button(look, self.tr("Open file\u2026"), self.file_wanted.emit, icon="folder-open")
        told = self.tr("If your team exists, its file says so: open it, and this laptop belongs to the team.")
        yield card(look, fact(look, "download", self.tr("Open your team\u2019s file"), told, bring), margin=20)
        self.founding = FoundingCard(look, shown.own_name, typed)
        yield self.founding

    def _team(self, typed: dict[str, str]) -> Iterator[QWidget]:
        look, shown = self._look, self._shown
        if not shown.is_sealed:
            clear = self.tr("This team does not seal: anyone who finds this stick can read the notes.")
            yield problem_line(look, clear)
        if shown.own is not None:
            yield self._own(shown.own)
        if shown.can_change:
            self.letting_in = LettingIn(look, shown.waiting, typed)
            yield self.letting_in
        elif shown.waiting:
            yield aside(look, self.tr("%n laptop(s) wait(s) for an organizer.", "", len(shown.waiting)))
        people = [part for one in shown.members for part in (rule(), self._member(one))]
        yield card(look, words(self.tr("Members"), "heading"), *people, margin=20, gap=12)
        if shown.can_change:
            yield self._key()

    def _own(self, own: OwnLaptop) -> QFrame:
        look = self._look
        standing = {
            "in": self.tr("This laptop is in the team."),
            "first-use": self.tr("This laptop was let in unseen: have an organizer compare its words."),
            "waiting": self.tr("This laptop waits to be let in: read its words to your organizer."),
            "other-user": self.tr("This key belongs to somebody else in the team: tell your organizer."),
            "out": self.tr("An organizer has put this laptop out: what it sends no longer counts."),
        }[own.standing]
        told = self.tr("Read these words to your organizer, on the telephone or face to face, never by mail.")
        if own.standing == "in":
            told = self.tr("These words stand for its keys. Who compares them with you knows that it is your laptop.")
        said = words(own.words, "title", wrap=True, selectable=True)
        said.setAccessibleName(self.tr("The words of this laptop: %1").replace("%1", own.words))
        said.setObjectName("own-words")
        code = CodeView(look, own.code, self.tr("The same as a code for a camera"))
        texts = column(look, words(self.tr("This laptop"), "heading"), words(standing, wrap=True), said)
        texts.addWidget(words(told, tone="ink2", wrap=True))
        texts.addStretch(1)
        return card(look, Yielding(look, texts, code), margin=20)

    def _member(self, one: MemberShown) -> QFrame:
        look = self._look
        role = {
            "organizer": self.tr("Organizer"),
            "lead": self.tr("Team lead"),
            "delegate": self.tr("Delegate"),
        }[one.role]
        names = column(look, words(one.name, "strong", wrap=True), words(one.user, "label", wrap=True), gap=2)
        laptops: list[QWidget] = [self._laptop(one, each) for each in one.laptops]
        none = words(self.tr("No laptop has asked yet"), "caption", wrap=True)
        return box(column(look, Yielding(look, names, chip(role)), *(laptops or [none]), gap=8))

    def _laptop(self, member: MemberShown, one: LaptopShown) -> QFrame:
        look = self._look
        told = {
            "in": self.tr("Let in, words compared"),
            "first-use": self.tr("Let in unseen: compare its words"),
            "out": self.tr("Put out"),
        }[one.standing]
        said = words(one.words, wrap=True, selectable=True)
        mine = self.tr("%1 (this laptop)").replace("%1", told) if one.is_own else told
        texts = column(look, said, words(mine, "caption", wrap=True), gap=2)
        if not self._shown.can_change or one.standing == "out":
            return box(texts)
        if one.pub == self._asking:
            return box(column(look, texts, self._question(member, one), gap=8))
        name = self.tr("Put out: %1, %2").replace("%1", member.name).replace("%2", one.words)
        run = partial(self.out_wanted.emit, one.pub)
        out = button(look, self.tr("Put out\u2026"), run, kind="ghost", icon="circle-minus", name=name)
        out.setObjectName(f"out-{one.pub}")
        return Yielding(look, texts, out)

    def _question(self, member: MemberShown, one: LaptopShown) -> QFrame:
        look = self._look
        does = self.tr("What this laptop of %1 writes from now on counts no more, and nothing new is sealed to it.")
        does_not = self.tr(
            "What it could read until now it still can, and what you hold of it stays. "
            "It stays out: it comes back only with new keys."
        )
        yes = button(look, self.tr("Put this laptop out"), partial(self.put_out.emit, one.pub), icon="circle-minus")
        yes.setObjectName(f"out-{one.pub}")
        no = button(look, self.tr("Leave it in"), partial(self.out_wanted.emit, ""))
        told = words(f"{does.replace('%1', member.name)} {does_not}", tone="warn", wrap=True)
        return box(column(look, told, box(Flow(look, (yes, no), gap=8)), margin=12), "warn")

    def _key(self) -> QFrame:
        look = self._look
        save = button(look, self.tr("Save the key\u2026"), self.key_wanted.emit, icon="download")
        told = self.tr(
            "Whoever has this file reads every note, so keep it away from this laptop. "
            "With all laptops of organizers lost, nothing else opens sealed notes."
        )
        made = fact(look, "lock", self.tr("The organizer key"), told, save)
        return card(look, made, margin=20)
