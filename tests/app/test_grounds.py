"""What briefs are checked against does not change under whoever works with it."""

from __future__ import annotations

from lobbykit.app.choosing import choose
from tests.app.brief_desk.benches import benches


def test_what_is_decided_later_is_not_in_what_was_gathered_before(tmp_path):
    for bench in benches(tmp_path):
        office = bench.library().roster.offices[0]
        brief = bench.brief("ukraine-diplomacy").value
        before = bench.grounds()
        assert choose(bench.session, (office.id, brief.id), {"staffer": "Jo"}, brief).value
        assert before.reference(brief).choices_for(office.id, brief.id).staffer == ""
        assert bench.grounds().reference(brief).choices_for(office.id, brief.id).staffer == "Jo"
