"""Thank-you letters, which offices keep."""

from __future__ import annotations

import pytest

from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.encounters import Pledge, Signer
from lobbykit.domain.products.thank_you import MOST_SIGNERS, recipients, signers, thank_you
from tests import making as mk
from tests.domain.products.samples import HOUSE, SENATE, WITHDREW, sheet, telling, visit

GOLDEN = mk.ROOT / "tests" / "golden" / "products"


def text(office, which=0, **changes):
    told, seen = telling(), visit(office, **changes)
    return document_text(thank_you(told, recipients(office, seen)[which], seen, sheet(told, office)))


@pytest.mark.parametrize("office", [HOUSE, SENATE], ids=["house", "senate"])
def test_it_reads_as_the_golden_text(office, request):
    assert text(office) == (GOLDEN / f"thanks-{request.node.callspec.id}.txt").read_text(encoding="utf-8")


def test_there_is_one_for_the_member_and_one_for_each_staffer():
    seen = visit(HOUSE)
    assert [one.staffer.name if one.staffer else None for one in recipients(HOUSE, seen)] == [None, "Kim Staffer"]
    assert "Dear Kim Staffer:" in text(HOUSE, 1)
    assert "Dear Representative Sample1:" in text(HOUSE)


def test_it_says_what_was_asked_what_they_promised_and_what_we_owe_by_when():
    said = text(HOUSE)
    assert "Cosponsor H.Res. 100" in " ".join(said.split())
    assert said.index("- Ask the member") < said.index("We told you that we would") < said.index("- Send the text")
    assert "by December 1, 2026" in said


def test_only_what_was_raised_is_restated_and_everything_where_nobody_wrote_that_down():
    assert "Say that peace" not in text(HOUSE)
    assert "Say that peace" in text(HOUSE, raised=())


def test_who_withdrew_is_not_reminded_of_it():
    assert "H.Res. 100" not in text(WITHDREW, raised=())
    assert "withdr" not in text(WITHDREW, raised=())


def test_the_member_is_thanked_for_the_meeting_only_when_there():
    assert "your staff gave us" in text(HOUSE)
    assert "Thank you for meeting with us" in text(HOUSE, met_member=True)
    assert "your office gave us" in text(HOUSE, met_member=None, staff=())


def test_constituents_sign_first_and_six_at_most():
    team = tuple(Signer(f"Person {at}", constituent=at > 5) for at in range(8))
    signed = signers(visit(HOUSE, team=team))
    assert [one.name for one in signed][:3] == ["Person 6", "Person 7", "Person 0"]
    assert len(signed) == MOST_SIGNERS
    assert "Ana Lopez, Columbus, OH, constituent" in text(HOUSE)


def test_what_is_done_is_said_to_be_done():
    assert "Send the text (done)" in text(HOUSE, pledges=(Pledge(True, "Send the text", None, True),))


def test_the_organization_signs_where_nobody_does():
    assert text(HOUSE, team=()).split("Sincerely,")[1].split()[:3] == ["Coalition", "for", "Peace"]
