"""States of the meetings: how each comes about on the stage, and how it is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.access_needs import drop_access, set_access
from lobbykit.app.edit import Revise
from lobbykit.app.finding_notes import meetings_found, members_found
from lobbykit.app.meeting_acts import cancelled, joined, late, moved
from lobbykit.app.meeting_screen import meeting_screen
from lobbykit.app.schedule_desk.board import View
from lobbykit.ui.panes.meetings.acts_bar import LATER, MOVED
from lobbykit.ui.place import Place
from tests.window.stage import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.window.stage import Stage

MINUTES = 11
HEAD = "Member;State;Date;Starts;Ends;Who is going;Comments\n"
SURE = "Foster;IL;2026-12-02;9:00 AM;9:30 AM;Robin Sample (lead);bring the map\n"
DOUBTFUL = "Rep. Smith;;2026-12-02;10:00 AM;10:30 AM;Robin Sample, Dana Example;by the west door\n"
ELSEWHERE = "Cafeteria of the Longworth House Office Building, at the window tables"


def board(view: View = View.DAY) -> Callable[[Stage], QWidget]:
    """Return what shows all meetings by day, or those of one delegation."""

    def show(stage: Stage) -> QWidget:
        stage.window.go(Place.MEETINGS.value)
        meetings = stage.program.meetings
        meetings._board_state.view = view
        meetings._board_state.chosen.clear()
        meetings.show_all()
        if view is View.TEAM:
            page = meetings.place.shown
            page._show_group(page.groups[0].key)
        stage.later.append(lambda: setattr(meetings._board_state, "view", View.DAY))
        return stage.window

    return show


def _ids(stage: Stage) -> list[str]:
    return [row["id"] for row in meetings_found(stage.bench.view)]


def _acted(stage: Stage, *acts: Callable[[], object]) -> None:
    """Do something about meetings; cleared away, they are as before, and there is nothing to do again."""
    session = stage.opened.session
    before = {one: dict(session.entity(one).fields) for one in _ids(stage)}
    for act in acts:
        act()

    def back() -> None:
        for one, fields in before.items():
            now = session.entity(one)
            paths = {*now.fields, *fields}
            other = {path: fields.get(path) for path in paths if now.fields.get(path) != fields.get(path)}
            if other:
                assert session.apply(Revise(now, other)).value

    stage.later.append(back)


def news(stage: Stage) -> QWidget:
    session, ids = stage.opened.session, _ids(stage)
    _acted(
        stage,
        lambda: late(session, ids[0], 20),
        lambda: joined(session, ids[0]),
        lambda: moved(
            session,
            ids[1],
            "Cafeteria of the Longworth House Office Building, at the window tables",
            known_place="1717 Longworth",
        ),
        lambda: cancelled(session, ids[2], stage.bench.today),
    )
    return board()(stage)


def meeting(stage: Stage, at: int = 0) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    stage.program.meetings.open(_ids(stage)[at])
    return stage.window


def running(stage: Stage) -> QWidget:
    meetings, one = stage.program.meetings, _ids(stage)[0]
    meetings.agendas.begin(one)
    stage.laptop.clock.pass_by(minutes=MINUTES)
    meeting(stage)
    stage.rest()
    page = meetings.place.shown
    page._area.ensureWidgetVisible(page.agenda, 0, 0)
    page._area.verticalScrollBar().setValue(page.agenda.mapTo(page._area.widget(), page.agenda.rect().topLeft()).y())

    def back() -> None:
        meetings.agendas.stop(one)
        stage.laptop.clock.pass_by(minutes=-MINUTES)

    stage.later.append(back)
    return stage.window


def joined_one(stage: Stage) -> None:
    _acted(stage, lambda: joined(stage.opened.session, _ids(stage)[0]))


def joined_screen(stage: Stage) -> QWidget:
    joined_one(stage)
    return meeting(stage)


def _acting(form: str, **typed: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        meeting(stage)
        state = stage.program.meetings._pages[_ids(stage)[0]].acts
        state.form = form
        for name, text in typed.items():
            setattr(state, name, text)
        if typed:
            acting = stage.program.meetings.acting
            acting.move(meeting_screen(stage.bench, _ids(stage)[0]), state)
        stage.program.meetings._again()
        stage.later.append(lambda: (setattr(state, "form", ""), setattr(state, "trouble", "")))
        return stage.window

    return show


moving = _acting(MOVED, place="Dirksen 106", time="2:30")
late_one = _acting(LATER)


def drop_off(stage: Stage) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    stage.program.meetings.drop_off()
    return stage.window


def changes(stage: Stage) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    stage.program.meetings.changes()
    return stage.window


def form(stage: Stage) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    meetings = stage.program.meetings
    meetings.edit(_ids(stage)[0])
    stage.later.append(meetings.show_all)
    return stage.window


def new_wrong(stage: Stage) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    meetings = stage.program.meetings
    meetings.edit()
    page = meetings.place.shown
    for name, text in {"day": "2026-12-01", "begins": "2:30", "place": ELSEWHERE}.items():
        page.texts[name].setText(text)
        page._typed(name, text)
    page.save()

    def back() -> None:
        page._desk.form = page._desk.saved
        meetings.show_all()

    stage.later.append(back)
    return stage.window


def _file(*rows: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        stage.window.go(Place.MEETINGS.value)
        meetings = stage.program.meetings
        file = stage.laptop.folder / "lobby day, meetings.csv"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEAD + "".join(rows), encoding="utf-8")
        meetings.take_in(file)
        until(lambda: not meetings.taking._latest.busy)
        stage.later.append(meetings.show_all)
        return stage.window

    return show


asking = _file(SURE, DOUBTFUL)
ready = _file(SURE)
refused = _file(SURE.replace("9:00 AM", "noonish"))


def access(stage: Stage) -> QWidget:
    stage.window.go(Place.MEETINGS.value)
    meetings = stage.program.meetings
    meetings.access()
    page = meetings.place.shown
    member = members_found(stage.bench.view)[0]["id"]
    need = {"consent": "2026-11-20", "seat": True, "interpreter": "ASL", "interpreter_on": "2026-11-21"}
    session = stage.opened.session
    assert set_access(session, member, need).value
    page.pick(member)
    stage.later += [lambda: drop_access(session, member), meetings.show_all]
    return stage.window
