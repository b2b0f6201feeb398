"""Audiences as a brief writes them: which offices see a section, an ask, a story or a wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.fields import Fields, Key, Reading, Record, Schema
from lobbykit.content.briefs.listings import Listing
from lobbykit.content.briefs.scalars import COMMITTEE, OFFICE, PARTY, STATE, Choice
from lobbykit.domain.audience import ShowTo
from lobbykit.domain.measure import Chamber

if TYPE_CHECKING:
    from lobbykit.content.yaml_nodes import Node

CHAMBER = Key("chamber", Choice(Chamber), "Only this chamber: house or senate.")
STATES = Key("states", Listing(STATE), "Only offices of these states, e.g. [OH, TX].")
COMMITTEES = Key("committees", Listing(COMMITTEE), "Only members of one of these committees, e.g. [HSFA, SSFR03].")
PARTIES = Key("parties", Listing(PARTY), "Only these caucuses: D, R, I.")
OFFICES = Key("offices", Listing(OFFICE), "Only these offices, by Bioguide id.")
EXCEPT = Key("except", Listing(OFFICE), "Never these offices, whatever else matches.")
AUDIENCE_KEYS = (CHAMBER, STATES, COMMITTEES, PARTIES, OFFICES, EXCEPT)


def show_to(fields: Fields, _reading: Reading) -> ShowTo:
    """Build an audience from the keys of its own record or of one that adds words to them."""
    return ShowTo(
        chamber=fields.get(CHAMBER),
        states=fields.listed(STATES),
        committees=fields.listed(COMMITTEES),
        parties=fields.listed(PARTIES),
        offices=fields.listed(OFFICES),
        excluded=fields.listed(EXCEPT),
    )


AUDIENCE = Record(AUDIENCE_KEYS, show_to)


class ShownTo:
    """Which offices see something: every key given must match, values of one key are alternatives, except wins."""

    def read(self, node: Node, reading: Reading) -> ShowTo | None:
        """Return the audience."""
        return AUDIENCE.read(node, reading)

    def schema(self) -> Schema:
        """Describe an audience, which the schema defines once."""
        return {"$ref": "#/$defs/show_to"}
