"""The page of the team's file in its states, shown from values of another workspace so that this one has no team."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from lobbykit.app.kit_desk.checklist import checklist
from lobbykit.app.kit_desk.founding import found_team, say_mailbox
from lobbykit.app.kit_desk.logos import choose_logo, sender_logos
from lobbykit.app.kit_desk.mail_text import mail_text
from lobbykit.app.kit_desk.making import kit_work, make_kit, write_kit_file
from lobbykit.app.kit_desk.meeting_words import meeting_words
from lobbykit.app.kit_desk.people_intake import PeopleIntake
from lobbykit.app.kit_desk.readable import readable
from lobbykit.app.kit_desk.scale_choice import scale_in_file
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.app.kit_desk.trying import try_kit
from lobbykit.app.opening import open_session
from lobbykit.app.workbench import Workbench
from lobbykit.domain.problem import error
from lobbykit.domain.states import STATE_NAMES
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.panes.kit.checklist_card import ChecklistCard
from lobbykit.ui.panes.kit.doing import KitDoing, KitShown
from lobbykit.ui.panes.kit.people_page import PeoplePage
from lobbykit.ui.shell import Shell
from tests.app.kit_desk.desks import choose, meeting
from tests.benches import bench_of
from tests.sessions import Laptop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.workbench import Workbench
    from tests.window.stage import Stage

TABLE = """Full name,E-mail,Delegation,District,T-shirt
Robin Sample,robin@example.org,Illinois,IL-11,L
Dana Example,dana@example.org,Illinois,11,M
Sam Invented,,Illinois,,S
,nobody@example.org,,,
Pat Made-Up,pat@example.org,Ohio,Ohio 3rd,M
Kim Nowhere,kim@example.org,,Atlantis,M
"""
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><circle cx="20" cy="20" r="18" fill="#1d5f8a"/>
<path d="M8 20 L20 8 L32 20 L20 32 Z" fill="#fff"/><rect x="46" y="9" width="70" height="8" fill="#1d5f8a"/>
<rect x="46" y="23" width="52" height="8" fill="#b3541e"/></svg>"""
WORDS = "cradle rainbow blackbird napkin amber daughter finger blossom"
NOTHING = KitDoing(*[lambda *_given: None] * 20)


def unmade(stage: Stage) -> QWidget:
    """Show the page in the workspace as it is."""
    stage.program.make_kit()
    return stage.window


def _another(stage: Stage) -> Iterator[Workbench]:
    """Yield the workbench of another workspace."""
    with tempfile.TemporaryDirectory() as folder:
        around = Laptop(Path(folder), user="olga").around
        opened = open_session(around)
        with opened:
            yield bench_of(opened, around, catalogue=stage.bench.catalogue)


def _taken(bench: Workbench) -> PeopleIntake:
    file = bench.around.root.parent / "delegates.csv"
    file.write_text(TABLE, encoding="utf-8")
    return PeopleIntake(bench, file)


def _ready(bench: Workbench) -> KitShown:
    taking = _taken(bench)
    table = taking.reading()()
    taking.enter(table, taking.compared(table))
    found_team(bench, "Peace Lobby", "Olga Organizer", "Olga, 614 555 0100, any time")
    say_mailbox(bench, "the blue stick at the registration desk")
    choose(bench, name="Lobby Day for Peace")
    members = sorted(str(row["id"]) for row in bench.view.table("members").all())
    meeting(bench, *members[:2])
    _logo(bench)
    now = kit_standing(bench)
    first = make_kit(kit_work(bench, now))
    write_kit_file(bench, first, bench.around.root.parent / first.file_name)
    now = kit_standing(bench)
    made = make_kit(kit_work(bench, now))
    trial = try_kit(made.data, bench.around, STATE_NAMES)
    say = bench.catalogue
    return KitShown(
        now,
        checklist(now, len(made.data), say),
        {},
        can_write=True,
        made=made,
        readable=readable(made, say),
        trial=trial,
        first=meeting_words(bench, trial.first_meeting),
        written=replace(first, signer=replace(first.signer, words=WORDS)),
        file="Documents/lobbykit/lobby-day-for-peace.lobbykit",
        mail=mail_text(first, say),
        key_kept=True,
        logos=sender_logos(bench, now.files),
        scale=scale_in_file(bench),
    )


def _logo(bench: Workbench) -> None:
    """Choose a logo that nobody has allowed yet for the organization of the brief."""
    file = bench.around.root.parent / "logo.svg"
    file.write_text(LOGO, encoding="utf-8")
    files = kit_standing(bench).files
    (name,) = (one.name for one in sender_logos(bench, files))
    assert choose_logo(bench, files, name, file) == ()


def card(
    kind: type[QWidget], change: Callable[[KitShown], KitShown] = lambda shown: shown
) -> Callable[[Stage], QWidget]:
    """Return what shows the page with a card of it in sight."""

    def show(stage: Stage) -> QWidget:
        for bench in _another(stage):
            page = BuilderPage(stage.program.look, change(_ready(bench)), NOTHING, stage.bench.catalogue)
            stage.window.show_page(page)
        stage.rest()
        area, wanted = page.findChild(QScrollArea), page.findChild(kind)
        assert isinstance(area, QScrollArea)
        assert wanted is not None
        inside = area.widget()
        assert inside is not None
        area.verticalScrollBar().setValue(wanted.mapTo(inside, QPoint()).y() - 12)
        return stage.window

    return show


def refused_logo(shown: KitShown) -> KitShown:
    """Return what is shown where a picture beside the brief cannot be used."""
    (one,) = shown.logos
    wrong = error("logo-unsupported", None, file="our-logo.svg", what="text")
    return replace(shown, logos=(replace(one, file="our-logo.svg", logo=None, problems=(wrong,)),))


def noted(shown: KitShown) -> KitShown:
    """Return what is shown where notes hold levels already."""
    assert shown.scale is not None
    return replace(shown, scale=replace(shown.scale, noted=12, is_own=True))


def heavy(stage: Stage) -> QWidget:
    """Show the checklist of a file that is too large for many mails."""
    say = stage.bench.catalogue

    def grown(shown: KitShown) -> KitShown:
        return replace(shown, lines=checklist(shown.now, 13_400_000, say))

    window = card(ChecklistCard, grown)(stage)
    area = stage.window.findChild(BuilderPage).findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + stage.program.look.px(420))
    return window


def trial(stage: Stage) -> QWidget:
    """Show the first screen as it is in the trial of a team's file."""
    entrance, before = stage.program.entrance, stage.program.shell
    entrance._shell = Shell(is_trial=True)
    entrance._put_bars(stage.window)
    entrance.welcome()
    stage.later += [lambda: stage.window.bars.take("trial"), lambda: setattr(entrance, "_shell", before)]
    return stage.window


def made_one(share: float) -> Callable[[Stage], QWidget]:
    """Return what shows the page with everything on it, scrolled to a share of its height."""

    def show(stage: Stage) -> QWidget:
        for bench in _another(stage):
            page = BuilderPage(stage.program.look, _ready(bench), NOTHING, stage.bench.catalogue)
            stage.window.show_page(page)
        stage.rest()
        area = page.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        bar = area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        return stage.window

    return show


def people(stage: Stage) -> QWidget:
    """Show a spreadsheet on its way in."""
    for bench in _another(stage):
        taking, say = _taken(bench), stage.bench.catalogue
        table = taking.reading()()
        plan = taking.compared(table)
        told = tuple(f"{say.message(one)} {say.suggestion(one)}" for one in plan.problems)
        stage.window.show_page(PeoplePage(stage.program.look, "delegates.csv", table, plan, told))
    return stage.window
