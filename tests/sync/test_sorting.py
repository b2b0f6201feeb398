"""What comes out of a mailbox is taken, kept, left waiting or refused; and nothing it holds makes the visit fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical, read_canonical
from lobbykit.domain.op import Link, read_op, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.domain.problem import warning
from lobbykit.sync.bundle import Packing, packed
from lobbykit.sync.envelope import write_envelope
from lobbykit.sync.mailbox import Arrival
from lobbykit.sync.sorting import Sorted, row_of, sort
from lobbykit.sync.statement import Says, Speaker, write_statement
from tests.sync_world import TEAM, OpenTeam, keys_for

ANA, BEN, ORG = map(keys_for, ("ana", "ben", "org"))
DEV = "a" * 16
OP = set_op(Link(DEV, "ana", 1, FIRST, 0), "1" * 32, 1, {"kind": "note", "summary": "quiet"})
SEALED = Packing(TEAM, ANA, (ORG.recipient,))


@pytest.fixture
def team() -> OpenTeam:
    team = OpenTeam()
    team.let_in("org", organizer=True)
    team.let_in("ana")
    return team


def bundle(how: Packing = SEALED) -> bytes:
    (found,) = packed([OP], how)
    return found.envelope.raw


def said(says: Says, keys=ORG, user: str = "org", team: str = TEAM) -> bytes:
    return write_statement(says, Speaker(team, user, DEV, 1), {"x": 1}, keys).envelope.raw


def arrived(raw: bytes | None, team: OpenTeam, keys=ORG) -> Sorted:
    return sort(Arrival("folder/x.lkb", raw), team, [keys.identity])


def code(found: Sorted) -> str | None:
    return found.problem.code if found.problem else None


def test_a_bundle_for_us_is_taken(team):
    found = arrived(bundle(), team)
    assert (found.fate, found.ops, code(found)) == ("taken", (OP,), None)
    assert found.kept
    assert found.kept.ops == (OP.id,)


def test_a_bundle_for_others_is_kept_unread(team):
    found = arrived(bundle(), team, BEN)
    assert (found.fate, found.ops) == ("kept", ())
    assert found.kept
    assert found.kept.ops is None


def test_a_bundle_of_a_laptop_that_nobody_let_in_waits(team):
    found = arrived(bundle(Packing(TEAM, BEN, (ORG.recipient,))), team)
    assert (found.fate, code(found), found.ops, found.envelope) == ("waiting", "sync-key-unknown", (), None)


def test_nobody_speaks_for_another_but_an_organizer(team):
    team.let_in("ben")
    assert code(arrived(bundle(Packing(TEAM, BEN, (ORG.recipient,))), team)) == "sync-key-other-user"
    assert arrived(bundle(Packing(TEAM, ORG, (ORG.recipient,))), team).fate == "taken"


def test_of_a_laptop_that_was_put_out_only_what_came_before_counts(team):
    team.outs[ANA.pub] = {DEV: 1}
    assert arrived(bundle(), team).fate == "taken"
    team.outs[ANA.pub] = {DEV: 0}
    assert code(arrived(bundle(), team)) == "sync-key-out"


def test_a_bundle_in_clear_is_taken_and_told_where_a_team_seals(team):
    assert code(arrived(bundle(Packing(TEAM, ANA, None)), team)) == "sync-in-clear"
    team.is_sealed = False
    assert code(arrived(bundle(Packing(TEAM, ANA, None)), team)) is None


def test_what_another_team_sends_is_left_alone(team):
    assert arrived(bundle(Packing("0" * 32, ANA, (ORG.recipient,))), team).fate == "foreign"
    assert arrived(said("team", team="0" * 32), team).fate == "foreign"


def test_whoever_wants_to_join_is_heard_and_only_organizers_speak_of_the_team(team):
    assert arrived(said("join", BEN, "ben"), team).fate == "kept"
    assert arrived(said("team"), team).fate == arrived(said("seen"), team).fate == "kept"
    for says in ("team", "seen"):
        assert code(arrived(said(says, ANA, "ana"), team)) == "sync-no-organizer"


@pytest.mark.parametrize("raw", [b"", bundle()[:-9], b"{"])
def test_what_is_still_on_its_way_is_no_damage(team, raw):
    assert arrived(raw, team).fate in {"not-yet", "foreign"}


def test_what_could_not_be_read_is_told_by_the_mailbox(team):
    assert sort(Arrival("x", None), team, []).fate == "not-yet"
    assert code(sort(Arrival("x", None, warning("envelope-large", limit=1)), team, [])) == "envelope-large"


def test_a_newer_bundle_of_a_member_is_kept_and_one_of_a_stranger_waits(team):
    (found,) = packed([OP], SEALED)
    newer = write_envelope({**found.envelope.header, "lkb": 2, "z": 1}, b"?", ANA.pub, ANA.sign).raw
    kept = arrived(newer, team)
    assert (kept.fate, code(kept)) == ("kept", "bundle-newer")
    assert kept.kept
    assert kept.kept.label == "00000001-00000001"
    stranger = write_envelope({**found.envelope.header, "lkb": 2}, b"?", BEN.pub, BEN.sign).raw
    assert arrived(stranger, team).fate == "waiting"


def test_a_change_of_a_newer_version_is_taken_to_be_passed_on(team):
    newer = read_op(canonical({**dict(read_canonical(OP.raw)), "v": 2}))
    (found,) = packed([newer], SEALED)
    assert arrived(found.envelope.raw, team).ops == (newer,)


def test_the_row_of_a_kept_envelope_can_be_found_again(team):
    for raw, keys in ((bundle(), ORG), (bundle(), BEN), (said("join", BEN, "ben"), ORG)):
        found = arrived(raw, team, keys)
        assert found.envelope
        assert row_of(found.envelope, [keys.identity]) == found.kept


WHOLE = bundle()


@given(st.binary(max_size=500) | st.builds(lambda start, tail: WHOLE[:start] + tail, st.integers(0, 500), st.binary()))
def test_no_bytes_make_a_visit_fail(raw: bytes):
    found = arrived(raw, OpenTeam(ins={ANA.pub: "ana"}))
    assert found.fate in {"foreign", "not-yet", "damaged"}
    assert found.problem
