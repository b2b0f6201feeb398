"""A team is what all that counts says together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.team import team_of
from lobbykit.domain.team_changes import put_out, set_anew
from tests.domain.team_samples import ROOT, Story, age_of, having, key_of, pub_of, said

DEV = "d" * 16


def test_the_founder_is_in_and_an_organizer():
    team = Story().team
    assert team.standing(ROOT, "ann") == "in"
    assert team.is_organizer(ROOT)
    assert team.recipients(age_of("bob")) == tuple(sorted((age_of("ann"), age_of("bob"))))


def test_who_was_let_in_by_an_organizer_is_in_and_everybody_else_waits():
    story = Story()
    story.let_in("bob", "organizer")
    story.let_in("cho", by="bob")
    assert story.team.standing(pub_of("cho"), "cho") == "in"
    assert story.team.standing(pub_of("cho"), "bob") == "other-user"
    assert story.team.standing(pub_of("dee"), "dee") == "waiting"
    assert story.team.standing(pub_of("bob"), "cho") == "in", "an organizer packs the changes of others anew"


def test_a_delegate_s_and_a_stranger_s_statements_change_nothing():
    story = Story()
    story.let_in("bob")
    before = story.team
    for who in ("bob", "stranger"):
        story.say(who, having(before, "eve", "organizer"))
    assert story.team == before


def test_a_statement_of_another_root_or_another_shape_changes_nothing():
    from dataclasses import replace

    story = Story()
    before = story.team
    story.say("ann", replace(before.said, root=pub_of("eve")))
    broken = said("ann", before.said)
    story.statements.append(replace(broken, sum="f" * 64, body={**broken.body, "sealed": "yes"}))
    assert story.team == before


def test_two_organizers_who_change_the_team_at_the_same_time_lose_nothing():
    story = Story()
    story.let_in("bob", "organizer")
    before = story.team
    story.say("ann", set_anew(before, 9000, mailbox="/media/stick"), at=1)
    story.say("bob", having(before, "cho"), at=9_999_999)
    story.say("bob", set_anew(before, 8000, contact="Bob"), at=9_999_999)
    assert (story.team.said.mailbox, story.team.said.contact) == ("/media/stick", "Bob")
    assert story.team.standing(pub_of("cho"), "cho") == "in"


def test_what_was_said_knowing_the_other_wins_whatever_the_clock_says():
    story = Story()
    story.say("ann", set_anew(story.team, 2**50, name="From 2036"))
    story.say("ann", set_anew(story.team, 5, name="Now"))
    assert story.team.said.name == "Now"


def test_a_team_once_sealed_is_never_opened_again():
    from dataclasses import replace

    story = Story()
    story.say("ann", replace(story.team.said, sealed=False))
    assert story.team.is_sealed


def test_before_anything_is_known_of_a_team_it_seals():
    assert team_of(ROOT, []).is_sealed
    assert not team_of(ROOT, []).is_founded


def test_who_was_put_out_stays_out_and_only_what_was_held_is_honoured():
    story = Story()
    story.let_in("bob")
    before = story.team
    story.say("ann", put_out(before, {pub_of("bob"): {DEV: 7}}))
    story.say("ann", before.said, at=9_999_999)
    team = story.team
    assert team.standing(pub_of("bob"), "bob") == "out"
    assert team.honours(pub_of("bob"), DEV, 7)
    assert not team.honours(pub_of("bob"), DEV, 8)
    assert not team.honours(pub_of("bob"), "e" * 16, 1)


def test_of_two_puttings_out_the_smaller_number_of_each_device_holds():
    story = Story()
    story.let_in("bob")
    before = story.team
    story.say("ann", put_out(before, {pub_of("bob"): {DEV: 7}}))
    story.say("ann", put_out(before, {pub_of("bob"): {DEV: 5, "e" * 16: 3}}))
    assert [story.team.honours(pub_of("bob"), dev, n) for dev, n in ((DEV, 5), (DEV, 6), ("e" * 16, 3))] == [
        True,
        False,
        True,
    ]


def test_what_an_organizer_says_after_being_put_out_changes_nothing():
    story = Story()
    story.let_in("bob", "organizer")
    story.let_in("cho", "organizer", by="bob")
    before = story.team
    story.say("ann", put_out(before, {pub_of("bob"): {}}))
    after = story.team
    story.say("bob", before.said, at=9_999_999)
    story.say("bob", having(before, "eve", "organizer"), at=0)
    story.say("bob", put_out(after, {ROOT: {}, pub_of("cho"): {}}))
    assert story.team == after
    assert story.team.is_organizer(pub_of("cho")), "let in before: that was heard"


def test_an_organizer_s_lost_laptop_is_put_out_by_another_even_the_founder_s():
    story = Story()
    story.let_in("bob", "organizer")
    story.say("bob", put_out(story.team, {ROOT: {DEV: 4}}))
    after = story.team
    story.say("ann", having(after, "eve", "organizer"), at=9_999_999)
    assert story.team == after
    assert not after.is_organizer(ROOT)
    assert after.is_organizer(pub_of("bob"))


def test_of_two_organizers_who_put_each_other_out_the_one_nearer_to_the_root_stays():
    story = Story()
    story.let_in("bob", "organizer")
    before = story.team
    story.say("bob", put_out(before, {ROOT: {}}))
    story.say("ann", put_out(before, {pub_of("bob"): {}}))
    assert story.team.is_organizer(ROOT)
    assert story.team.standing(pub_of("bob"), "bob") == "out"


def test_putting_out_that_would_take_away_its_own_ground_cuts_nothing():
    from dataclasses import replace

    story = Story()
    story.let_in("bob", "organizer")
    body = put_out(story.team, {ROOT: {}})
    unheard = tuple(
        replace(one, keys=tuple(replace(key, out=replace(key.out, heard=())) if key.out else key for key in one.keys))
        for one in body.members
    )
    story.say("bob", replace(body, members=unheard))
    assert story.team.is_organizer(pub_of("bob"))
    assert story.team.standing(ROOT, "ann") == "out"


def test_leads_read_and_delegates_do_not():
    story = Story()
    story.let_in("bob", "lead")
    story.let_in("cho")
    assert story.team.readers == tuple(sorted((age_of("ann"), age_of("bob"))))
    assert not story.team.is_organizer(pub_of("bob"))


def test_a_key_seen_first_is_marked_until_somebody_compares_its_words():
    from dataclasses import replace

    from lobbykit.domain.team_changes import invited, let_in
    from tests.domain.team_samples import team_of_body

    story = Story()
    story.say("ann", set_anew(story.team, 5000, admission="first-use"))
    story.say("ann", invited(story.team, "bob", "Bob", "delegate", 5000))
    assert story.team.admits_unseen("bob")
    story.say("ann", let_in(story.team, "bob", replace(key_of("bob"), how="first-use")))
    assert not story.team.admits_unseen("bob")
    assert story.team.standing(pub_of("bob"), "bob") == "first-use"
    story.say("ann", let_in(team_of_body(story.team, story.team.said), "bob", key_of("bob")))
    assert story.team.standing(pub_of("bob"), "bob") == "in"


WHO = st.sampled_from(["ann", "bob", "cho", "dee", "eve"])
ACTS = st.lists(
    st.tuples(WHO, st.sampled_from(["let in", "organizer", "out", "name"]), WHO, st.integers(0, 9)), max_size=9
)


def grown(acts):
    """Statements by people who each know only some of what was said before them."""
    story = Story()
    for by, act, whom, knows in acts:
        team = team_of(ROOT, story.statements[: max(1, len(story.statements) - knows)])
        if act == "name":
            story.say(by, set_anew(team, knows, name=whom))
        elif act == "out":
            story.say(by, put_out(team, {pub_of(whom): {DEV: knows}}))
        elif team.key_of(pub_of(whom)) is None:
            story.say(by, having(team, whom, "organizer" if act == "organizer" else "lead"))
    return story.statements


@given(ACTS, st.data())
def test_the_team_depends_on_what_was_said_only_not_on_order_or_repetition(acts, data):
    statements = grown(acts)
    shuffled = data.draw(st.permutations(statements + statements[: len(statements) // 2]))
    assert team_of(ROOT, shuffled) == team_of(ROOT, statements)


@given(ACTS)
def test_a_team_said_whole_by_its_root_says_nothing_new(acts):
    statements = grown(acts)
    team = team_of(ROOT, statements)
    if team.is_organizer(ROOT):
        assert team_of(ROOT, [*statements, said("ann", team.said, 10**6)]).said == team.said


@given(ACTS, WHO)
def test_whoever_the_root_put_out_never_comes_back(acts, whom):
    statements = grown(acts)
    team = team_of(ROOT, statements)
    if not team.is_organizer(ROOT) or team.key_of(pub_of(whom)) is None or whom == "ann":
        return
    statements.append(said("ann", put_out(team, {pub_of(whom): {}}), 10**6))
    after = team_of(ROOT, statements)
    forged = [said(whom, having(team, "zoe", "organizer"), 10**7), said(whom, put_out(team, {ROOT: {}}), 0)]
    assert team_of(ROOT, statements + forged) == after
    assert after.standing(pub_of(whom), whom) == "out"


@given(ACTS, st.integers(0, 9))
def test_while_nobody_is_put_out_whoever_was_let_in_stays_in_whatever_else_is_said(acts, count):
    statements = grown([act for act in acts if act[1] != "out"])
    before, after = team_of(ROOT, statements[: 1 + count]), team_of(ROOT, statements)
    keys = {(one.user, key) for one in before.members for key in one.keys}
    assert keys <= {(one.user, key) for one in after.members for key in one.keys}
    assert {pub for pub, _ in before.organizers} <= {pub for pub, _ in after.organizers}
