"""What people need: kept with consent alone, and taken out when that is taken back."""

from __future__ import annotations

from dataclasses import replace

from lobbykit.app.access_needs import access_row
from lobbykit.app.edit import Create
from lobbykit.app.schedule_desk.access_form import AccessForm, access_form, save_access, team_choices
from tests.sessions import new_id
from tests.ui.workbenches import open_bench


def test_it_is_kept_changed_and_taken_out_with_the_consent(tmp_path):
    with open_bench(tmp_path) as bench:
        ana = new_id()
        assert bench.session.apply(Create(ana, "member", {"name": "Ana", "team": "Ohio"})).value
        assert team_choices(bench) == ((ana, "Ana \u00b7 Ohio"),)
        assert save_access(bench, ana, AccessForm(seat=True)).problems[0].code == "access-none"
        form = AccessForm("2026-11-01", seat=True, interpreter=" ASL ", interpreter_on="2026-11-03")
        assert save_access(bench, ana, form).value
        assert access_form(bench, ana) == replace(form, interpreter="ASL")
        assert save_access(bench, ana, replace(form, seat=False, captions=True, interpreter="")).value
        again = access_form(bench, ana)
        assert (again.seat, again.captions, again.interpreter) == (False, True, "")
        wrong = save_access(bench, ana, replace(again, captions_on="tomorrow"))
        assert [bench.catalogue.message(one) for one in wrong.problems] == ["\u201ctomorrow\u201d is not a day."]
        assert save_access(bench, ana, replace(again, consent="")).value
        assert access_row(bench.view, ana) is None
