"""The checklist names what is missing, what would be better, and what is there."""

from __future__ import annotations

from lobbykit.app.kit_desk.checklist import LARGE_BYTES, State, Topic, can_be_made, checklist
from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.kit_desk.standing import kit_standing
from tests.app.kit_desk.desks import choose, made, meeting, person, ready
from tests.making import CATALOGUE


def states(bench, size=None):
    found = {}
    for line in checklist(kit_standing(bench), size, CATALOGUE):
        found.setdefault(line.topic, []).append(line.state)
    return found


def text(bench, topic, size=None):
    return " ".join(one.text for one in checklist(kit_standing(bench), size, CATALOGUE) if one.topic is topic)


def test_in_an_empty_workspace_everything_that_keeps_a_file_from_being_made_is_named(bench):
    found = states(bench)
    assert {one for one, each in found.items() if State.MISSING in each} == {Topic.NAME, Topic.BRIEFS, Topic.TEAM}
    assert found[Topic.PEOPLE] == found[Topic.MEETINGS] == [State.BETTER]
    assert not can_be_made(checklist(kit_standing(bench), None, CATALOGUE))


def test_with_a_brief_a_name_and_a_team_the_file_can_be_made(bench):
    ready(bench)
    assert can_be_made(checklist(kit_standing(bench), None, CATALOGUE))
    assert made(bench).data


def test_people_in_no_delegation_and_meetings_that_nobody_goes_to_are_counted(bench):
    ready(bench)
    meeting(bench)
    meeting(bench, briefs=["another-brief"])
    assert states(bench)[Topic.PEOPLE] == [State.GOOD, State.BETTER]
    assert "1 person is in no delegation" in text(bench, Topic.PEOPLE)
    told = text(bench, Topic.MEETINGS)
    assert "2 meetings go along" in told
    assert "1 meeting stays here" in told
    assert "1 meeting names nobody" in told


def test_a_dropped_meeting_is_not_counted_as_one_to_go_to(bench):
    ready(bench)
    meeting(bench, status="dropped")
    assert "1 meeting goes along" in text(bench, Topic.MEETINGS)


def test_people_who_were_left_out_on_purpose_are_named_as_a_loss(bench):
    ready(bench)
    choose(bench, people=False)
    assert states(bench)[Topic.PEOPLE] == [State.BETTER]
    assert "2 people are left out" in text(bench, Topic.PEOPLE)


def test_one_organizer_alone_is_warned_of_losing_everything(bench):
    ready(bench)
    assert states(bench)[Topic.TEAM] == [State.BETTER]
    assert "second organizer" in text(bench, Topic.TEAM)


def test_a_mailbox_is_missed_until_it_is_said(bench):
    ready(bench)
    assert states(bench)[Topic.MAILBOX] == [State.BETTER]
    assert say_mailbox(bench, "the blue stick at the desk") == ()
    assert "the blue stick" in text(bench, Topic.MAILBOX)
    assert say_mailbox(bench, "https://notes.example.org/lk") == ()
    assert made(bench).kit.head.mailbox == "https://notes.example.org/lk"


def test_above_ten_megabytes_the_size_is_warned_of(bench):
    assert states(bench, LARGE_BYTES)[Topic.SIZE] == [State.GOOD]
    assert states(bench, LARGE_BYTES + 1)[Topic.SIZE] == [State.BETTER]
    assert "0.1 MB" in text(bench, Topic.SIZE, 12)
    assert Topic.SIZE not in states(bench)


def test_the_briefs_that_meetings_are_about_are_chosen_until_somebody_chooses(bench):
    person(bench, "Ana")
    meeting(bench)
    assert kit_standing(bench).chosen == ("ukraine-diplomacy",)
    choose(bench, briefs=())
    assert kit_standing(bench).chosen == ()
