"""Thank-you drafts: the text of the letter, and a link that a mail program opens with it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.after.thanks import LONGEST_LINK, mail_link, thank_you_drafts
from lobbykit.app.edit import Create
from lobbykit.app.products.gathering import visits
from lobbykit.app.products.plans import Known
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.domain.products.samples import HOUSE, sheet, telling
from tests.sessions import Laptop, new_id, noted


@pytest.fixture
def session(tmp_path):
    with Laptop(tmp_path).open() as session:
        yield session


def drafts(session):
    told = telling()
    met = visits(session.view, [HOUSE], "sample")
    return thank_you_drafts(Known(told, (HOUSE,), {HOUSE.id: sheet(told, HOUSE)}, (), {}, met, DEFAULT_SCALE, str))


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_a_mail_program_gets_subject_and_text_whole(subject, text):
    address = urlsplit(mail_link("kim+news@example.org", subject, f"{text}\n"))
    told = parse_qs(address.query, keep_blank_values=True, strict_parsing=True)
    assert (address.scheme, address.path) == ("mailto", "kim%2Bnews@example.org")
    assert told == {"subject": [subject], "body": [f"{text}\r\n"]}


def test_each_person_met_gets_one_and_who_agreed_signs(session):
    note = noted(
        session,
        office=HOUSE.id,
        brief="sample",
        **{
            "staff/k/name": "Kim Lee",
            "staff/k/email": "kim@example.org",
            "team/a/name": "Ana",
            "team/a/signs": True,
            "team/b/name": "Ben",
        },
    )
    session.apply(Create(new_id(), "promise", {"note": note.id, "side": "ours", "text": "Send the study"}))
    member, kim = drafts(session)
    assert (member.to, member.email, kim.to, kim.email) == (HOUSE.name, "", "Kim Lee", "kim@example.org")
    assert (kim.signers, kim.agreed, kim.notes) == (("Ana",), True, (note.id,))
    assert "Dear Kim Lee:" in kim.text
    assert "Send the study" in kim.text
    assert "kim@example.org" not in kim.text
    assert kim.link.startswith("mailto:kim@example.org?subject=")


def test_where_nobody_was_asked_the_draft_says_so(session):
    noted(session, office=HOUSE.id, brief="sample", **{"team/b/name": "Ben"})
    (member,) = drafts(session)
    assert (member.signers, member.agreed) == (("Ben",), False)


def test_a_text_that_no_system_would_hand_over_whole_is_left_out_of_the_link(session):
    note = noted(session, office=HOUSE.id, brief="sample")
    session.apply(Create(new_id(), "promise", {"note": note.id, "side": "ours", "text": "long " * 500}))
    (member,) = drafts(session)
    assert not member.link_is_whole
    assert len(member.link) < LONGEST_LINK
    assert "body=" not in member.link
    assert member.text.count("long") == 500
