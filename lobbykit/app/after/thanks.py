"""Drafts of thank-you letters: their text and a link that opens it in a mail program. Nothing is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from lobbykit.app.products.plans import drafted
from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.thank_you import signers

if TYPE_CHECKING:
    from lobbykit.app.products.plans import Known

LONGEST_LINK = 2000
"""How many characters of a link every system hands over; Windows cuts longer ones."""


@dataclass(frozen=True, slots=True)
class ThankYouDraft:
    """One letter. `to` is a person's name, `email` "" where nobody wrote one down.

    `link` is a mailto: address; where `link_is_whole` is false the text would not fit and is to be pasted. `agreed` is
    false where no note says who agreed to sign: then `signers` are to be asked first.
    """

    office: str
    to: str
    email: str
    subject: str
    text: str
    signers: tuple[str, ...]
    agreed: bool
    link: str
    link_is_whole: bool
    notes: tuple[str, ...]


def thank_you_drafts(known: Known) -> tuple[ThankYouDraft, ...]:
    """Return a draft for each person met on each visit that is known, the member first."""
    found = []
    for one in drafted(known):
        staffer, office = one.recipient.staffer, one.recipient.office
        email, text = staffer.email if staffer else "", document_text(one.letter)
        link = mail_link(email, one.letter.title, text)
        whole = len(link) <= LONGEST_LINK
        found.append(
            ThankYouDraft(
                office=office.id,
                to=staffer.name if staffer else office.name,
                email=email,
                subject=one.letter.title,
                text=text,
                signers=tuple(each.name for each in signers(one.visit)),
                agreed=one.visit.agreed or not one.visit.team,
                link=link if whole else mail_link(email, one.letter.title, ""),
                link_is_whole=whole,
                notes=one.visit.notes,
            )
        )
    return tuple(found)


def mail_link(email: str, subject: str, text: str) -> str:
    """Return a mailto: address (RFC 6068) that opens a new message; lines of its text end with CRLF."""
    body = f"&body={quote(text.replace(chr(10), chr(13) + chr(10)), safe='')}" if text else ""
    return f"mailto:{quote(email, safe='@')}?subject={quote(subject, safe='')}{body}"
