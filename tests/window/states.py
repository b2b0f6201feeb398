"""How the states of briefs, leave-behinds and cards come about that take more than going there.

What is put on the screen is taken off it again by the stage, so that every screen begins with the same workspace.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

from lobbykit.app.brief_desk.brief_import import draft_in
from lobbykit.app.print_job import Outcome
from lobbykit.app.printer import Destination
from lobbykit.app.reprints import DatedSheet, Reprints
from lobbykit.domain.sheet_changes import Alteration, BlockChange, SheetChange
from lobbykit.ui.panes.briefs.briefs_pane import BriefsPane
from lobbykit.ui.panes.briefs.kept import Kept
from lobbykit.ui.panes.leave_behinds.leave_behinds_pane import LeaveBehindsPane
from lobbykit.ui.panes.leave_behinds.refused_list import Refused
from lobbykit.ui.place import Place
from tests.making import TODAY
from tests.window.stage import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.panes.offices.card_view import CardView
    from tests.window.stage import Stage

HANDOUT = """# Clean rivers for the Fox Valley

The Fox River feeds 400,000 homes. In 2019 the county closed eleven beaches for lead.

## What we ask

- Cosponsor H.R. 9001 (Rep. Foster), the Clean Rivers Act
- Support Res. 302
- Fund the monitoring stations at about $12 million

## Questions

Q: What does it cost?
A: About as much as one bridge, says the Army Corps.
"""
WRONG = (("rank: primary", "rank: primry"), ("https://", "htps://"))


def _briefs(stage: Stage) -> BriefsPane:
    stage.window.go(Place.BRIEFS.value)
    stage.rest()
    pane = stage.window.findChild(BriefsPane)
    assert isinstance(pane, BriefsPane)
    return pane


def brief(view: str = "", *, as_text: bool = False, field: str = "") -> Callable[[Stage], QWidget]:
    """Return what opens the first brief, shows something beside it, and goes to the line of some words."""

    def show(stage: Stage) -> QWidget:
        pane = _briefs(stage)
        until(lambda: pane.writing.checked is not None)
        before = pane.place.view
        stage.later.append(lambda: pane.place.show_view(before))
        if view:
            pane.place.show_view(view)
        if as_text:
            pane.place.head.as_text.click()
            stage.later.append(pane.place.head.as_text.click)
        if field:
            stage.rest()
            line = next(at for at, one in enumerate(pane.writing.text.splitlines(), 1) if field in one)
            pane.place.focus_line(line)
        return stage.window

    return show


def brief_wrong(stage: Stage) -> QWidget:
    """Show a brief with mistakes beside what the preflight says of them; nothing is saved."""
    pane = _briefs(stage)
    writing = pane.writing
    text = writing.text
    for right, wrong in WRONG:
        text = text.replace(right, wrong, 1)
    writing.put(text)
    writing._save_soon.stop()
    writing.check()
    until(lambda: writing.checked is not None and writing.checked.text == text)

    def back() -> None:
        writing.undo()
        writing._save_soon.stop()
        writing.check()
        writing.kept.emit(Kept.AS_IT_WAS, None)

    stage.later.append(back)
    return stage.window


def brief_new(*answers: tuple[str, str], issue: str = "", tried: bool = False) -> Callable[[Stage], QWidget]:
    """Return what begins a brief and answers: what each ask is about, and who leads it."""

    def show(stage: Stage) -> QWidget:
        pane = _briefs(stage)
        pane.show_new()
        page = pane.new_page
        assert page is not None
        page.issue.setText(issue)
        for at, (about, leader) in enumerate(answers):
            if at:
                page.add_row()
            page.rows[at].about.setText(about)
            page.rows[at].leader.setText(leader)
        if tried:
            page.try_to_make()

        def back() -> None:
            page.left.emit()
            pane.stack.removeWidget(page)
            page.deleteLater()
            pane.new_page = None

        stage.later.append(back)
        return stage.window

    return show


def brief_import(stage: Stage) -> QWidget:
    """Show what was recognized in a handout, with its doubts."""
    pane = _briefs(stage)
    file = stage.laptop.folder / "rivers-handout.md"
    file.write_text(HANDOUT, encoding="utf-8")
    pane._recognized(draft_in(file, stage.bench.shelves, TODAY, stage.bench.catalogue))
    until(lambda: pane.writing.checked is not None)

    def back() -> None:
        pane._drop_draft()
        pane.trouble.clear()

    stage.later.append(back)
    return stage.window


def brief_two_texts(stage: Stage) -> QWidget:
    """Show both texts of a brief that was changed outside of the window."""
    pane = _briefs(stage)
    mine = pane.writing.text
    theirs = mine.replace("rank: primary", "rank: supporting", 1).replace("Dana Example", "Robin Sample")
    pane.choosing.page.show_texts(mine.replace("title:", "title:  ", 1), theirs, Path(pane.writing.file).name)
    pane.stack.setCurrentWidget(pane.choosing.page)
    stage.later.append(pane._chosen)
    return stage.window


def sheet(stage: Stage) -> LeaveBehindsPane:
    """Go to the leave-behinds and return the pane, with its form."""
    stage.window.go(Place.LEAVE_BEHINDS.value)
    stage.rest()
    pane = stage.window.findChild(LeaveBehindsPane)
    assert isinstance(pane, LeaveBehindsPane)
    pane.side.setCurrentIndex(0)
    return pane


def beside(stage: Stage) -> QWidget:
    """Show the sheets of House and Senate side by side."""
    pane = sheet(stage)
    pane.preview.show_beside(wanted=True)
    pane.sides.show_page()
    stage.later += [pane.sides.show_form, lambda: pane.preview.show_beside(wanted=False)]
    return stage.window


def as_words(stage: Stage) -> QWidget:
    """Show the page as text."""
    pane = sheet(stage)
    pane.preview._reading.click()
    pane.sides.show_page()
    stage.later += [pane.sides.show_form, pane.preview._reading.click]
    return stage.window


def misspelled(stage: Stage) -> QWidget:
    """Show a local paragraph that is too long, with a name that is not spelled as in the roster; nothing is saved."""
    pane = sheet(stage)
    text = "In Aurora, Sen. Tammy Duckwort met 240 families of the clinic." + " It is open to every neighbor." * 15
    pane._standing().desk.form = pane._with(local=text)
    pane._show_form()
    pane._ask()
    until(lambda: pane.preview.shows(text) and not pane.preview.busy)
    stage.rest()
    area = next(one for one in pane.side.findChildren(QScrollArea) if one.isAncestorOf(pane.form.local))
    area.ensureWidgetVisible(pane.form.local, 0, 200)

    def back() -> None:
        pane._standing().desk.form = pane._with(local="")
        pane._show_form()
        pane._ask()
        stage.rest()

    stage.later.append(back)
    return stage.window


def printed(*, refused: int = 0, order: str = "", printers: tuple[str, ...] = ()) -> Callable[[Stage], QWidget]:
    """Return what shows what a print run came to, and the printers that could print it."""

    def show(stage: Stage) -> QWidget:
        pane = sheet(stage)
        pane.panel.folder.put_below(Path("Documents") / "lobbykit")
        pane._go_printing()
        run = pane.panel.run
        folder = stage.laptop.folder
        outcome = Outcome(folder, files=12, order=order)
        offices = stage.bench.library().roster.offices[:refused]
        why = "The page holds 31 words more than it has room for."
        lines = [Refused(one.id, f"{one.name} ({one.district_code})", (why,)) for one in offices]
        run.outcome.show_outcome(outcome, (), lines)
        if printers:
            run.printer._pdfs, run.printer._known = (folder / "sheet.pdf",), True
            run.printer._show_printers(tuple(Destination(one) for one in printers))
        stage.rest()
        _to_end(pane.panel)
        stage.later.append(run.clear)
        return stage.window

    return show


def under_way(stage: Stage) -> QWidget:
    """Show a print run that is on its way."""
    pane = sheet(stage)
    pane.panel.folder.put_below(Path("Documents") / "lobbykit")
    pane._go_printing()
    pane.panel.run.outcome.show_begun(int)
    pane.panel.run.outcome.show_progress(212, 535)
    stage.rest()
    _to_end(pane.panel)
    stage.later.append(pane.panel.run.clear)
    return stage.window


def out_of_date(stage: Stage) -> QWidget:
    """Show which sheets that are out say something else today."""
    pane = sheet(stage)
    panel = pane.reprints
    panel.folder.put_below(Path("Documents") / "lobbykit")
    pane._go_reprinting()
    stage.rest()
    assert panel._found is not None
    offices = stage.bench.library().roster.offices[:7]
    dated = tuple(DatedSheet(one, SheetChange(one.id, "1", "2"), "Rev. 2") for one in offices)
    old = "The clinic on Galena Boulevard cares for 214 families from Aurora, Montgomery and Oswego."
    change = BlockChange("local", "1", "2")
    changes = (Alteration(change, old, old.replace("214", "241"), tuple(one.id for one in offices)),)
    panel._show(Reprints(panel._found.check, 12, dated, changes, ()))
    return stage.window


def card_end(card: CardView) -> None:
    """Scroll a card to its end."""
    card.verticalScrollBar().setValue(card.verticalScrollBar().maximum())


def without_source(card: CardView) -> None:
    """Try to correct a fact without saying where it is known from."""
    card.facts.open_form(("room",))
    assert card.facts.form is not None
    card.facts.form.value.setText("2366 Rayburn")
    card.facts.form._save()


def _to_end(within: QWidget) -> None:
    for one in within.findChildren(QScrollArea):
        one.verticalScrollBar().setValue(one.verticalScrollBar().maximum())
