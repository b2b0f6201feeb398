"""`sponsor-mismatch`: the words name one member as leader, the record another; often only the number is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office_search import folded
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Fix, Problem, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.citation.finder import Citation
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.office import Office
    from lobbykit.domain.preflight.printed_text import PrintedText
    from lobbykit.domain.reference import Reference

_TITLE = (
    r"(?P<title>(?:U\.S\. )?(?:Rep(?:resentative)?s?|Sen(?:ator)?s?|Del(?:egate)?s?|Congress(?:man|woman|member)"
    r"|Resident Commissioner)\b\.?)"
)
_CAPITAL = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_GIVEN = rf"(?:{_CAPITAL}(?:\.{_CAPITAL})?\.|{_CAPITAL}[\w'\u2019\u02bb\-]+|[\"\u201c(]\w+[\"\u201d)])"
_NAME = rf"(?P<name>(?:{_GIVEN}\s+){{0,3}}{_CAPITAL}[\w'\u2019\u02bb\-]+)"
_PERSON = rf"(?:{_TITLE}\s+)?{_NAME}"
_PARTY = r"(?:\s*[(\[][DRI]\b[^)\]]{0,12}[)\]])?"
_LED = r"(?:led|introduced|reintroduced|sponsored|authored|offered|written|championed|filed)"
_THING = r"(?:resolution|bill|measure|legislation|act|proposal)"
_WHEN = r"(?:\s+(?:in|on) (?:[A-Z][a-z]+ )?\d[\d, ]*)?"
_SOMETHING_ELSE = (
    r"companion|counterpart|builds? (?:on|upon)|based on|similar|modeled|version|replac|successor"
    r"|members|colleagues|like"
)
_AFTER = (
    compiled_late(rf"^[\s\"\u201d\]]*,?\s*(?:which |that )?(?:is |was |were )?(?:{_LED}{_WHEN}\s+)?by\s+{_PERSON}"),
    compiled_late(rf"^\s*[(\[]\s*{_PERSON}\s*(?:[,(\-\[ ]+[DRI]\b[\w\-)\]]*)?\s*[)\]]"),
    compiled_late(rf"^\s*[\u2014\u2013-]\s*{_TITLE}\s+{_NAME}"),
    compiled_late(rf"^,?\s*{_PERSON}['\u2019]s\s+(?:[\w-]+\s+){{0,4}}{_THING}\b"),
    compiled_late(rf"^,?\s*whose (?:lead )?sponsor is\s+{_PERSON}"),
    compiled_late(rf"^(?:(?!{_SOMETHING_ELSE})[^.;]){{0,80}}?\b{_LED}{_WHEN} by\s+{_PERSON}"),
)
_BEFORE = (
    compiled_late(rf"{_PERSON}['\u2019]s\s+(?:(?:[\w-]+\s+){{0,4}}{_THING}[\s,(\u2014-]+)?$"),
    compiled_late(rf"{_PERSON}{_PARTY}\s+(?:has |have |had )?(?:leads|{_LED}|sponsors|is leading)\s+$"),
    compiled_late(rf"{_PERSON}{_PARTY}\s+(?:is|was) the (?:lead |original )?sponsor of\s+$"),
)
_MORE = compiled_late(rf"^\s*(?:,|and|&)\s+{_PERSON}")


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person whom the words name as the leader: the typed words, the title's chamber, and the offices that match."""

    typed: str
    chamber: Chamber | None
    offices: tuple[Office, ...]


def sponsor_mismatches(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Compare each member named as leader beside a measure with the record's sponsor."""
    for printed in printed_texts(brief):
        seen: set[tuple[str, str]] = set()
        for reading in printed.readings:
            citations = find_measures(reading, congress=brief.congress)
            for index, citation in enumerate(citations):
                end = citations[index + 1].start if index + 1 < len(citations) else len(reading)
                start = citations[index - 1].end if index else 0
                people = _leaders(reading[start : citation.start], reading[citation.end : end], reference)
                for problem in _compared(citation, people, printed, reference):
                    key = (problem.code, str(problem.params))
                    if key not in seen:
                        seen.add(key)
                        yield problem


def _leaders(before: str, after: str, reference: Reference) -> tuple[NamedPerson, ...]:
    """Return the people named as leaders next to a citation, in the text before and after it."""
    found = next((one for one in (pattern.match(after) for pattern in _AFTER) if one), None)
    if found:
        people = [_person(found, reference)]
        rest = after[found.end() :]
        while more := _MORE.match(rest):
            people.append(_person(more, reference))
            rest = rest[more.end() :]
        return tuple(one for one in people if one)
    found = next((one for one in (pattern.search(before) for pattern in _BEFORE) if one), None)
    one = _person(found, reference) if found else None
    return (one,) if one else ()


def _person(found: re.Match[str], reference: Reference) -> NamedPerson | None:
    """Return the person, or None for a name without a title that no office answers to (an organization, a place)."""
    words, offices = _offices_named(found["name"], reference)
    title = found["title"]
    if not title and not offices:
        return None
    chamber = None if not title else Chamber.SENATE if "Sen" in title else Chamber.HOUSE
    return NamedPerson(f"{title} {words}" if title else words, chamber, offices)


def _offices_named(name: str, reference: Reference) -> tuple[str, tuple[Office, ...]]:
    """Return the words of a name and the offices that answer to it; capitals behind the surname are not the name's."""
    typed = re.sub(r"['\u2019]s$", "", name)
    words = [word for word in re.split(r"[\s\"\u201c\u201d()]+", typed) if word]
    for end in range(len(words), 0, -1):
        for start in range(end):
            last = folded(" ".join(words[start:end]))
            first = [folded(word).rstrip(".") for word in words[:start]]
            found = [office for office in reference.offices.values() if folded(office.last) == last]
            offices = tuple(office for office in found if not first or _answers_to(office, first))
            if offices:
                return " ".join(words[:end]), offices
    return typed, ()


def _answers_to(office: Office, first: list[str]) -> bool:
    """Whether any given name or initial typed is one of the member's, nicknames included."""
    own = {word.rstrip(".") for name in (office.name, *office.aliases) for word in re.split(r"[\s\"()]+", folded(name))}
    return any(word in own or (len(word) == 1 and any(one.startswith(word) for one in own)) for word in first)


def _compared(
    citation: Citation, people: tuple[NamedPerson, ...], printed: PrintedText, reference: Reference
) -> Iterator[Problem]:
    measure = citation.measure
    record = reference.bills.get(measure) if measure else None
    if not people or measure is None or record is None or record.sponsor is None:
        return
    if any(office.id == record.sponsor for one in people for office in one.offices):
        leader = next(one for one in people if any(office.id == record.sponsor for office in one.offices))
        if leader.chamber not in {None, measure.chamber}:
            place = printed.text.place_of(leader.typed)
            chamber = leader.chamber.value if leader.chamber else ""
            yield error("chamber-mismatch", place, named=leader.typed, measure=measure.text, chamber=chamber)
        return
    sponsor = reference.sponsor_of(measure) or record.sponsor_name
    if not any(one.offices for one in people) and _same_surname(people, record.sponsor_name):
        return
    place = printed.text.place_of(citation.text)
    meant = _meant(measure, people, reference)
    if meant is None:
        yield error("sponsor-mismatch", place, measure=measure.text, named=people[0].typed, sponsor=sponsor)
        return
    spaced = " " in citation.text
    fix = Fix(citation.text, meant.text if spaced else meant.text.replace(" ", ""))
    yield error(
        "sponsor-mismatch",
        place,
        fix=fix,
        measure=measure.text,
        named=people[0].typed,
        sponsor=sponsor,
        proposal=meant.text,
    )


def _same_surname(people: tuple[NamedPerson, ...], recorded: str) -> bool:
    words = set(folded(recorded).replace(",", " ").split())
    return any(folded(one.typed).split()[-1] in words for one in people)


def _meant(measure: Measure, people: tuple[NamedPerson, ...], reference: Reference) -> Measure | None:
    """Return the measure with the same number, of another kind, that one of the named members does lead."""
    named = {office.id for one in people for office in one.offices}
    for other, record in reference.bills.items():
        same = other.number == measure.number and other.congress == measure.congress and other != measure
        if same and record.sponsor in named:
            return other
    return None
