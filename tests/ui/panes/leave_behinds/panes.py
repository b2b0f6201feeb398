"""The pane of leave-behinds as the program puts it together, over a workspace with two briefs."""

from __future__ import annotations

from contextlib import contextmanager

from lobbykit.ui.bridge import Bridge
from lobbykit.ui.panes.leave_behinds.assembly import Around, leave_behinds
from lobbykit.ui.task_runner import TaskRunner
from lobbykit.ui.undoing import Undoing
from tests.making import ROOT
from tests.ui.printers import NoPrinter
from tests.ui.workbenches import open_bench

BRIEF, SECOND = "ukraine-diplomacy", "second-brief"
SOON = 20_000


@contextmanager
def two_briefs(folder):
    """Open a workspace whose library holds another brief beside the shipped ones."""
    written = (ROOT / "briefs" / f"{BRIEF}.yaml").read_text()
    briefs = folder / "laptop" / "workspace" / "library" / "briefs"
    briefs.mkdir(parents=True)
    second = written.replace(f"id: {BRIEF}", f"id: {SECOND}", 1).replace("translations:", "x-translations:")
    (briefs / f"{SECOND}.yaml").write_text(second)
    with open_bench(folder) as made:
        yield made


@contextmanager
def shown(qtbot, look, bench, code="IL-11"):
    """Show the pane for an office, and wait for its page."""
    runners = TaskRunner(), TaskRunner(), TaskRunner()
    bridge = Bridge(bench.session)
    made = leave_behinds(look, bench, Around(bridge, *runners, Undoing(bench), str, NoPrinter()))
    qtbot.addWidget(made)
    made.resize(1180, 880)
    with qtbot.waitSignal(made.preview.made, timeout=SOON):
        made.show_office(office(bench, code), BRIEF)
    qtbot.waitUntil(lambda: made.preview.shown_office == office(bench, code), timeout=SOON)
    made.show()
    yield made
    bridge.close()
    for one in runners:
        assert one.drain()


def office(bench, code="IL-11"):
    """Return the id of a seat's office."""
    return next(one.id for one in bench.library().roster.offices if one.district_code == code)
