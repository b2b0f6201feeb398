"""The people in a brief: organizations, the contact, and those whose stories are told."""

from __future__ import annotations

from lobbykit.content.briefs.audience import ShownTo
from lobbykit.content.briefs.days import Day
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record
from lobbykit.content.briefs.printed import Coded, Line, Printed
from lobbykit.content.briefs.scalars import ID, IMAGE_FILE, Shape
from lobbykit.domain.audience import EVERYBODY
from lobbykit.domain.brief import Consent, Contact, Organization, Story

_NAME = Key("name", Line(), "The name as it is printed.", required=True)
_LOGO = Key("logo", Coded(IMAGE_FILE), "A picture file that lies beside the brief.")
_PERMISSION = Key("permission", Day(), "The day on which the use of the logo was granted.")


def _organization(fields: Fields, _reading: Reading) -> Organization:
    return Organization(fields[_NAME], fields.get(_LOGO), fields.get(_PERMISSION))


ORGANIZATION = Record((_NAME, _LOGO, _PERMISSION), _organization)

_ROLE = Key("role", Line(), "What this person does.")
_ADDRESS = Shape(r"[^@\s]{1,64}@[^@\s]{1,190}", "email-shape", "name@example.org")
_EMAIL = Key("email", Coded(_ADDRESS), "An address that somebody reads.")
_PHONE = Key("phone", Line(60), "A number that somebody answers.")


def _contact(fields: Fields, _reading: Reading) -> Contact:
    return Contact(fields[_NAME], fields.get(_ROLE), fields.get(_EMAIL), fields.get(_PHONE))


CONTACT = Record((_NAME, _ROLE, _EMAIL, _PHONE), _contact)

_GIVEN = Key("date", Day(), "The day on which the person agreed.")
_SCOPE = Key("scope", Line(), "What the person agreed to: paper, web, names on paper…", required=True)
_BY = Key("by", Line(), "Who asked and wrote the answer down.")


def _consent(fields: Fields, _reading: Reading) -> Consent:
    by = fields.get(_BY)
    return Consent(fields.get(_GIVEN), fields[_SCOPE].raw, by.raw if by else "")


_ID = Key("id", ID, "A short name of your own, unique among the stories.", required=True)
_TEXT = Key("text", Printed(), "The story.", required=True)
_PERSON = Key("person", Line(), "Whose story it is; named on paper only with consent.")
_CONSENT = Key("consent", Record((_GIVEN, _SCOPE, _BY), _consent), "What the person agreed to.")
_SHOW_TO = Key("show_to", ShownTo(), "Which offices see it; everybody when absent.")


def _story(fields: Fields, _reading: Reading) -> Story:
    show_to = fields.get(_SHOW_TO) or EVERYBODY
    return Story(fields[_ID], fields[_TEXT], fields.place, fields.get(_PERSON), fields.get(_CONSENT), show_to)


STORY = Record((_ID, _TEXT, _PERSON, _CONSENT, _SHOW_TO), _story)
