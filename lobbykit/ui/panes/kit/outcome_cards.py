"""What comes of it: what others can read, how it looks to a delegate, and the file once it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.fields import TextBox
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, rule
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.kit_desk.making import MadeKit
    from lobbykit.app.kit_desk.trying import Trial
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown

_FEW, _LINES = 6, 12


class ReadableCard(QFrame):
    """What anyone with the file can read, counted in the file as it is now."""

    def __init__(self, look: Look, shown: KitShown) -> None:
        super().__init__()
        self.setProperty("look", "card")
        parts: list[QWidget] = [words(self.tr("What anyone with the file can read"), "heading", wrap=True)]
        told = shown.readable
        if told is None:
            parts.append(words(self.tr("This is told once nothing is missing."), tone="ink2", wrap=True))
        else:
            parts += [signed(look, "eye", one) for one in told.there]
            parts += [rule(), words(self.tr("What is never in it"), "strong", wrap=True)]
            parts += [signed(look, "shield-check", one) for one in told.never]
        self.setLayout(column(look, *parts, margin=20, gap=8))


class TrialCard(QFrame):
    """The file as a delegate has it: gone through in a window of its own, or told, and thrown away."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing) -> None:
        super().__init__()
        self._look, self._shown = look, shown
        self.setProperty("look", "card")
        told = self.tr(
            "Opens the file in a window of its own, as on a laptop that has nothing yet. There you pick one of your "
            "people or type another name, and go through everything. Nothing of it is sent or kept, and your own work "
            "is not touched."
        )
        run = button(look, self.tr("Try it as a delegate"), doing.try_it, icon="user")
        run.setEnabled(shown.made is not None and shown.can_try)
        tell = button(look, self.tr("Only tell what is in it"), doing.tell_it, icon="list")
        tell.setEnabled(shown.made is not None and not shown.is_trying)
        parts: list[QWidget] = [
            words(self.tr("How it looks to a delegate"), "heading", wrap=True),
            words(told, tone="ink2", wrap=True),
            box(Flow(look, [run, tell], gap=10)),
        ]
        if shown.is_trying:
            parts.append(signed(look, "refresh-cw", self.tr("It is being tried\u2026")))
        if shown.trial is not None:
            parts += [rule(), *(signed(look, icon, text) for icon, text in self._found(shown.trial))]
        self.setLayout(column(look, *parts, margin=20, gap=8))

    def _found(self, trial: Trial) -> Iterator[tuple[str, str]]:
        yield "shield-check", self.tr("It opens, and says: signed by %1.").replace("%1", trial.signer)
        if trial.delegations:
            for one in trial.delegations[:_FEW]:
                more = " \u2026" if len(one.people) > _FEW else ""
                name = one.name or self.tr("Without a delegation")
                yield "users", f"{name}: {', '.join(one.people[:_FEW])}{more}"
            if len(trial.delegations) > _FEW:
                yield "users", self.tr("and %n more delegation(s)", "", len(trial.delegations) - _FEW)
        else:
            yield "triangle-alert", self.tr("Nobody finds their name: each has to type it.")
        yield "calendar-clock", self.tr("%n meeting(s) to go to", "", trial.meetings)
        if self._shown.first:
            yield "clock", self.tr("The first: %1").replace("%1", self._shown.first)
        yield "book-open", self.tr("%n brief(s): %1", "", len(trial.briefs)).replace("%1", "; ".join(trial.briefs))
        yield "landmark", self.tr("%n office(s) to look up", "", trial.offices)
        readers = ", ".join(trial.sealed_for)
        yield "lock", self.tr("Notes are for %1: sealed for %2.").replace("%1", trial.team).replace("%2", readers)
        if trial.mailbox:
            yield "send", self.tr("Notes go to: %1").replace("%1", trial.mailbox)
        else:
            yield "triangle-alert", self.tr("It does not say where to bring the notes.")


class WrittenCard(QFrame):
    """The button that writes the file; then where it is, whose signature it has, and the text of the mail."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing) -> None:
        super().__init__()
        self._look, self._shown, self._doing = look, shown, doing
        self.setProperty("look", "card")
        self.write = button(
            look, self.tr("Write the file\u2026"), doing.write, kind="primary", icon="download", big=True
        )
        self.write.setEnabled(shown.made is not None and shown.can_write)
        parts: list[QWidget] = [words(self.tr("The file"), "heading"), box(Flow(look, [self.write]))]
        if shown.made is not None:
            parts.append(words(self._next(shown.made), "caption", wrap=True))
        else:
            wait = self.tr("It can be written once nothing is missing above.")
            parts.append(words(shown.wrong or wait, tone="error" if shown.wrong else "ink2", wrap=True))
        if shown.written is not None:
            parts += [rule(), *self._told(shown.written)]
        self.setLayout(column(look, *parts, margin=20, gap=10))

    def _next(self, made: MadeKit) -> str:
        text = self.tr("Edition %1, signed with the key of this laptop.")
        return text.replace("%1", str(made.kit.head.edition))

    def _told(self, written: MadeKit) -> Iterator[QWidget]:
        look, shown = self._look, self._shown
        done = self.tr("Edition %1 is written: %2").replace("%1", str(written.kit.head.edition))
        yield signed(look, "circle-check", done.replace("%2", shown.file), kind="strong")
        proof = self.tr("These words prove that it is yours. Read them to whoever asks; do not put them into the mail:")
        yield words(proof, tone="ink2", wrap=True)
        yield words(written.signer.words, "strong", wrap=True, selectable=True)
        text = TextBox(look, self.tr("Text for the mail"), _LINES)
        text.show_text(shown.mail)
        text.setReadOnly(True)
        label = words(self.tr("Text for the mail"), "label")
        label.setBuddy(text)
        yield label
        yield text
        copy = button(look, self.tr("Copy the text"), self._doing.copy, icon="copy")
        folder = button(look, self.tr("Open folder"), self._doing.folder, icon="folder-open")
        yield box(Flow(look, [copy, folder], gap=10))
