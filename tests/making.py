"""Makers of small domain values for tests: every argument that a test does not name is of no matter to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lobbykit.app.wording import Catalogue
from lobbykit.domain.ask import Action, Ask, AskTerms, MeasureRef, Rank, SourceId, SourceRef
from lobbykit.domain.audience import Prose
from lobbykit.domain.bill import BillRecord, Cosponsor, Referral, RelatedMeasure
from lobbykit.domain.brief import Brief, BriefId, Source
from lobbykit.domain.measure import Chamber, Measure
from lobbykit.domain.office import CommitteeId, Office, OfficeId, Roster
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text
from lobbykit.domain.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.phrases import Phrases

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
HERE = Place("brief.yaml", 1, 1)
TODAY = date(2026, 11, 22)
FRESH = date(2026, 11, 20)
CATALOGUE = Catalogue.load(ROOT / "resources" / "i18n", "en")


def phrases() -> Phrases:
    return CATALOGUE.stock_phrases()


def measure(text: str, congress: int = 119) -> Measure:
    return Measure.parse(text, congress=congress)


def words(text: str, line: int = 1) -> Text:
    return Text(text, Place("brief.yaml", line, 1), text)


def prose(text: str | None) -> Prose | None:
    return None if text is None else Prose(words(text))


def house(office_id: str = "H000001", **changes: Any) -> Office:
    return _office(office_id, Chamber.HOUSE, {"state": "OH", "district": 3, "title": "Representative"} | changes)


def senate(office_id: str = "S000001", **changes: Any) -> Office:
    return _office(office_id, Chamber.SENATE, {"state": "OH", "district": None, "title": "Senator"} | changes)


def delegate(state: str, office_id: str = "D000001") -> Office:
    return house(office_id, state=state, district=0, title="Delegate", voting=False)


def _office(office_id: str, chamber: Chamber, changes: dict[str, Any]) -> Office:
    party = changes.get("party", "D")
    last = changes.get("last", f"Sample{office_id[-1]}")
    fields: dict[str, Any] = {
        "party": party,
        "caucus": party,
        "voting": True,
        "name": f"Pat {last}",
        "sort": f"{last}, Pat",
        "last": last,
        "start": date(2025, 1, 3),
        "until": date(2027, 1, 3),
        "since": date(2025, 1, 3),
    }
    return Office(OfficeId(office_id), chamber, **(fields | changes))


def record(text: str, sponsor: str | None = "X000009", **changes: Any) -> BillRecord:
    fields: dict[str, Any] = {
        "title": f"A measure called {text}",
        "introduced": date(2025, 2, 4),
        "as_of": FRESH,
        "source": "made for a test",
        "committees": (Referral(CommitteeId("HSFA")),),
    }
    who = OfficeId(sponsor) if sponsor else None
    return BillRecord(measure(text), sponsor=who, **(fields | changes))


def signed(office: Office, *, withdrawn: date | None = None) -> Cosponsor:
    return Cosponsor(office.id, date(2025, 3, 1), withdrawn=withdrawn)


def related(text: str, relation: str = "identical bill") -> RelatedMeasure:
    return RelatedMeasure(measure(text), relation)


def reports(committee: str, released: date | None = None) -> Referral:
    return Referral(CommitteeId(committee), released)


def terms(
    action: Action = Action.COSPONSOR, *measures: str, lead: str = "Cosponsor {measure}", **texts: Any
) -> AskTerms:
    refs = tuple(MeasureRef(measure(one), HERE) for one in measures)
    deadline, amount = texts.pop("deadline", None), texts.pop("amount", None)
    worded = {name: prose(text) for name, text in texts.items()}
    return AskTerms(
        action, Prose(words(lead)), HERE, refs, deadline=deadline, amount=words(amount) if amount else None, **worded
    )


def ask(both: AskTerms | None = None, *, ask_id: str = "the-ask", sources: Iterable[str] = (), **changes: Any) -> Ask:
    refs = tuple(SourceRef(SourceId(one), HERE) for one in sources)
    return Ask(ask_id, changes.pop("rank", Rank.PRIMARY), HERE, both=both, sources=refs, **changes)


def source(source_id: str, **changes: Any) -> Source:
    fields: dict[str, Any] = {"title": words("A Report"), "url": words("https://example.org/report")}
    return Source(SourceId(source_id), HERE, **(fields | changes))


def brief(*asks: Ask, **changes: Any) -> Brief:
    fields: dict[str, Any] = {"title": Prose(words("A title")), "congress": 119, "as_of": TODAY, "sha256": ""}
    return Brief(BriefId("sample"), place=HERE, asks=asks, **(fields | changes))


def reference(*records: BillRecord, offices: Iterable[Office] = (), today: date = TODAY, **roster: Any) -> Reference:
    known = tuple(offices)
    fields: dict[str, Any] = {"congress": 119, "as_of": FRESH, "source": "test", "licence": "CC0-1.0"}
    listed = Roster(offices=known, **(fields | roster))
    return Reference(listed, {one.id: one for one in known}, {one.measure: one for one in records}, phrases(), today)
