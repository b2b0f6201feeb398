"""The team behind the file: founded where there is none, else where notes go and the key in safe-keeping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.kit.choices_card import field
from lobbykit.ui.panes.kit.doing import CONTACT, MAILBOX, PERSON, TEAM
from lobbykit.ui.widgets.fields import titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.kit_desk.standing import TeamShown
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown


class TeamCard(QFrame):
    """`first` is the field that something is missing in."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing) -> None:
        super().__init__()
        self._look, self._shown, self._doing = look, shown, doing
        self.setProperty("look", "card")
        self.first: QWidget | None = None
        team = shown.now.team
        parts = self._founding() if team is None else self._known(team)
        self.setLayout(column(look, *parts, margin=20, gap=12))

    def _founding(self) -> list[QWidget]:
        look, shown, doing = self._look, self._shown, self._doing
        told = self.tr(
            "The team is who may read the notes. You become its first organizer: every note is sealed on the laptop it "
            "was written on, and only organizers' laptops open it."
        )
        team = field(self.tr("What the team is called"), TEAM, shown, doing, shown.now.organization)
        person = field(self.tr("Your name"), PERSON, shown, doing, shown.now.me)
        contact = field(self.tr("Whom to call when something is lost"), CONTACT, shown, doing, "")
        for one in (team, person, contact):
            one.setMaxLength(200)
        self.first = team
        found = button(look, self.tr("Found the team"), doing.found, kind="primary", icon="shield-check")
        found.setEnabled(shown.can_write)
        return [
            words(self.tr("Found your team"), "heading"),
            words(told, tone="ink2", wrap=True),
            titled(look, self.tr("What the team is called"), team),
            titled(look, self.tr("Your name"), person),
            titled(look, self.tr("Whom to call when something is lost"), contact),
            box(Flow(look, [found])),
        ]

    def _known(self, team: TeamShown) -> list[QWidget]:
        look, shown, doing = self._look, self._shown, self._doing
        mailbox = field(self.tr("Where notes are brought or sent"), MAILBOX, shown, doing, team.mailbox)
        mailbox.setEnabled(shown.can_write and team.signs)
        mailbox.setMaxLength(300)
        self.first = mailbox
        hint = self.tr(
            "Say which folder or stick, in your own words, or give an address that begins with https://. "
            "Never a password: everybody with the file reads this."
        )
        name = words(self.tr("The team: %1").replace("%1", team.name), "heading", wrap=True)
        where = titled(look, self.tr("Where notes are brought or sent"), mailbox, words(hint, "caption", wrap=True))
        return [name, where, *(self._key() if team.signs else [])]

    def _key(self) -> list[QWidget]:
        look = self._look
        told = self.tr(
            "The organizer key opens every note of the team. Keep it in a file on a stick, with the papers of your "
            "organization: if this laptop is lost, it is the only way to what was sent."
        )
        keep = button(look, self.tr("Keep the organizer key\u2026"), self._doing.keep_key, icon="lock")
        parts: list[QWidget] = [words(told, tone="ink2", wrap=True), box(Flow(look, [keep]))]
        if self._shown.key_kept:
            parts.append(signed(look, "circle-check", self.tr("Written. Take the stick away from this laptop.")))
        return parts
