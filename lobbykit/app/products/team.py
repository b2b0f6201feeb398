"""The team as the workspace knows it: who goes to a meeting, and who signs a letter about one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lobbykit.domain.products.encounters import Goer, Signer
from lobbykit.store.query import where

if TYPE_CHECKING:
    from lobbykit.domain.office import Office
    from lobbykit.store.view import View

Row = dict[str, Any]


class Team:
    """The members of the team, found by id, by user name or by name."""

    def __init__(self, view: View) -> None:
        rows = [dict(row) for row in view.table("members").search(where("deleted").one_of([False]))]
        rows = sorted((row for row in rows if row.get("name")), key=lambda row: row["id"])
        self._by_id = {row["id"]: row for row in rows}
        self._by_name = {_key(row["name"]): row for row in reversed(rows)}
        self._by_user = {row["user"]: row for row in reversed(rows) if row.get("user")}

    def goer(self, going: Row) -> Goer | None:
        """Return who goes to a meeting, None for somebody who is not known (any more)."""
        row = self._by_id.get(going.get("member", ""))
        return Goer(row["name"], going.get("role", ""), _town(row)) if row else None

    def signers(self, notes: list[Row], office: Office) -> tuple[Signer, ...]:
        """Return everybody of the team whom the notes name, once each; without any, whoever wrote them.

        Where the notes say who agreed to sign, nobody else does, and nobody of whom any note says no.
        A constituent is who is marked as one, and where nothing is marked, who votes in the district or state.
        """
        there = [one for row in notes for _, one in sorted(row.get("team", {}).items()) if one.get("name")]
        if not there:
            there = [{"name": self._author(row["author"])} for row in notes if row.get("author")]
        refused = {_key(one["name"]) for one in there if one.get("signs") is False}
        agreed = {_key(one["name"]) for one in there if one.get("signs")}
        found: dict[str, Signer] = {}
        for one in there:
            if _key(one["name"]) in refused or (agreed and _key(one["name"]) not in agreed):
                continue
            signer, known = self._signer(one, office), found.get(_key(one["name"]))
            if known:
                both = replace(known, town=known.town or signer.town)
                signer = replace(both, constituent=known.constituent or signer.constituent)
            found[_key(one["name"])] = signer
        return tuple(found.values())

    def is_agreed(self, notes: list[Row]) -> bool:
        """Return whether the notes say of anybody that this person agreed to sign."""
        return any(one.get("signs") for row in notes for one in row.get("team", {}).values())

    def _author(self, author: str) -> str:
        known = self._by_user.get(author)
        return str(known["name"]) if known else author

    def _signer(self, one: Row, office: Office) -> Signer:
        known = self._by_name.get(_key(one["name"]), {})
        votes_here = known.get("district", "").upper() == office.district_code.upper() or (
            office.district is None and known.get("district", "").upper().partition("-")[0] == office.state
        )
        return Signer(one["name"], _town(known), one.get("constituent", votes_here))


def _town(row: Row) -> str:
    """Return where somebody lives; who gave no town is of a district."""
    return str(row.get("town") or row.get("district") or "")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
