"""Thank-you letters to work on: the newest talk first, who signs, a safe way to a mail program, and a whole PDF."""

from __future__ import annotations

import pytest

from lobbykit.app.after.letters import letter_saved, letters_job, letters_of
from lobbykit.domain.links import is_message
from tests.sessions import noted
from tests.ui.workbenches import open_bench

FOSTER, BRIEF = "F000454", "ukraine-diplomacy"
KIM = {"staff/k/name": "Kim Lee", "staff/k/email": "kim@example.org", "team/a/name": "Ana", "team/a/signs": True}


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def letters(bench, note="", brief=BRIEF):
    job = letters_job(bench, FOSTER, note, brief)
    assert job.value
    read = letters_of(job.value)
    assert read.value
    return read.value


def test_the_newest_talk_comes_first_and_a_note_tells_of_its_own_alone(bench):
    old = noted(bench.session, office=FOSTER, date="2026-03-05", brief=BRIEF)
    noted(bench.session, office=FOSTER, date="2026-05-02", brief=BRIEF, **KIM)
    found = letters(bench).letters
    assert [(one.day, one.draft.to) for one in found] == [
        ("May 2, 2026", "Bill Foster"),
        ("May 2, 2026", "Kim Lee"),
        ("March 5, 2026", "Bill Foster"),
    ]
    (alone,) = letters(bench, old.id).letters
    assert alone.day == "March 5, 2026"


@pytest.mark.parametrize(
    ("email", "usable"), [("kim@example.org", True), ("", False), ("Kim <kim@example.org>", False), ("a@b, c@d", False)]
)
def test_a_message_goes_to_an_address_that_can_be_used_or_to_nobody_yet(bench, email, usable):
    noted(bench.session, office=FOSTER, brief=BRIEF, **{**KIM, "staff/k/email": email})
    kim = letters(bench).letters[1]
    assert is_message(kim.mail)
    assert kim.has_address is usable
    assert kim.mail.startswith("mailto:kim@example.org?" if usable else "mailto:?")


def test_the_pdf_of_one_letter_is_saved_whole(bench, tmp_path):
    noted(bench.session, office=FOSTER, brief=BRIEF, **KIM)
    found = letters(bench)
    file = tmp_path / "kim.pdf"
    assert letter_saved(found.job, found.letters[1], file) == ()
    assert file.read_bytes().startswith(b"%PDF")


def test_on_a_screen_a_paragraph_is_one_line_and_the_lines_of_an_address_stay_lines(bench):
    noted(bench.session, office=FOSTER, brief=BRIEF, **KIM)
    for one in letters(bench).letters:
        assert one.text.split() == one.draft.text.split()
        assert "\n2366 Rayburn House Office Building" in one.text or "Office of" in one.text
        paragraphs = one.text.split("\n\n")
        assert len(paragraphs) == len(one.draft.text.rstrip().split("\n\n"))
        assert all("\n" not in each for each in paragraphs if each.startswith("Thank you"))


def test_without_a_brief_or_a_note_about_it_that_is_said(bench):
    assert [one.code for one in letters_job(bench, FOSTER).problems] == ["field-missing"]
    job = letters_job(bench, FOSTER, "", BRIEF).value
    assert job
    assert [one.code for one in letters_of(job).problems] == ["letter-no-note"]
