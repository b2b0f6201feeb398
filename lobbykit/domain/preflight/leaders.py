"""Who the words around a measure name as its leader: "H.Res. 100, led by Reps. Foster and McGovern"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office_search import folded

if TYPE_CHECKING:
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference

_TITLE = (
    r"(?:(?:the|el|la|las|los) )?(?P<title>(?:U\.S\. )?(?:Rep(?:resentative|resentante)?s?|[Rr]epresentantes?"
    r"|Sen(?:ator|ador|adora)?(?:e?s)?|[Ss]enador(?:a|es|as)?|Del(?:egate)?s?|Congress(?:man|woman|member)|[Cc]ongresista"
    r"|Speaker|Leader|Resident Commissioner|M(?:r|s|rs)\.)(?![\w])\.?)"
)
_CAPITAL = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
# Capitals that open a sentence and are no name.
_NO_NAME = (
    r"(?!(?:Cosponsor|Support|Back|Pass|Endorse|Oppose|Thank|Join|Vote|Read|Please|Like|And|The|In|On|See|Sign"
    r"|Apoye|Copatrocine|Rep|Reps|Sen|Sens|Del)\b)"
)
_GIVEN = rf"(?:{_CAPITAL}(?:\.{_CAPITAL})?\.|{_NO_NAME}{_CAPITAL}[\w'\u2019\u02bb\-]+|[\"\u201c(]\w+[\"\u201d)])"
_LAST = rf"{_NO_NAME}{_CAPITAL}(?:[\w\-]|['\u2019\u02bb](?!s?\b))+"
_NAME = rf"(?P<name>(?:{_GIVEN}\s+){{0,3}}{_LAST})"
_PERSON = rf"(?:{_TITLE}\s+)?{_NAME}"
_ONE = re.sub(r"\(\?P<\w+>", "(?:", _PERSON)
_PARTY = r"(?:,? ?[(\[]?[DRI]-[A-Z]{2}(?:-(?:\d+|AL))?[)\]]?|\s*[(\[][DRI]\b[^)\]]{0,12}[)\]]|, [A-Z]{2}-\d+)?"
_AND = r"(?:,? (?:and|y|e|&) |, |/| ?[\u2013-] ?(?=Sen|Rep))"
_PEOPLE = rf"(?P<people>{_ONE}{_PARTY}(?:{_AND}{_ONE}{_PARTY}){{0,8}})"
_LED = (
    r"(?:led|introduced|reintroduced|sponsored|authored|offered|written|championed|filed|spearheaded|drafted|crafted"
    r"|put forward|brought forward|carried"
    r"|(?:encabez|present|patrocin|lider|impuls|promov|propuest|dirig)(?:[ai]d)?[oa]s?)"
)
_BY = r"(?:by|por)"
_LEADS = (
    r"(?:leads?|introduced|reintroduced|introduces|sponsors?|sponsored|authored|wrote|filed|is leading|are leading"
    r"|carries|carried|champions?|championed|spearheads?|spearheaded|drafted|crafted|puts? forward|brought forward"
    r"|encabeza|lidera|presentó|patrocina|impulsa|promueve)"
)
_THING = (
    r"(?:[Rr]esolutions?|[Bb]ills?|measures?|legislation|[Aa]cts?|proposal|effort|initiative|text"
    r"|resoluci\u00f3n|proyecto(?: de ley)?|medida|iniciativa|propuesta)"
)
_WHEN = (
    r"(?:\s+(?:in|on|en|el) (?:\d[\d, ]*|[A-Za-z]+(?: (?:de )?\d[\d, ]*)?)(?: de 20\d\d)?"
    r"|\s+(?:in )?(?:last|this|earlier this) \w+)?"
)
_SOMETHING_ELSE = (
    r"companion|counterpart|builds? (?:on|upon)|based on|similar|modeled|version|replac|successor|predecess"
    r"|members|colleagues|like|amend|letter|hearing|treaty|petition|report|was the|becam|become|first written"
    r"|debate|briefing|caucus|campaign|similar|gemela|basad|rally|vigil|march\b|event|meeting|forum|conference|panel"
)
_CHIEF = r"(?:(?:lead|chief|main|prime|primary|principal) )"
_END = r"(?=\s*(?:$|[.;)\]\n]))"
_OPEN = r"^[\s\"\u201d\])]*[,(]?\s*"
_AFTER = (
    compiled_late(rf"{_OPEN}(?:which |that )?(?:is |was |were |fue )?(?:{_LED}{_WHEN}\s+)?{_BY}\s+{_PEOPLE}"),
    compiled_late(rf"{_OPEN}(?:;\s*|and |with |whose |the |its )*{_CHIEF}?sponsor(?: is|:)?\s+{_PEOPLE}"),
    compiled_late(rf"^\s*[(\[]\s*(?:[DRI]-[A-Z]{{2}} )?{_PEOPLE}\s*(?:[,(\-\[ ]+[DRI]\b[\w\-)\]]*)?\s*[)\]]"),
    compiled_late(rf"^\s*[\u2014\u2013:/,-]\s*{_PEOPLE}{_END}"),
    compiled_late(rf"^\s*[\u2014\u2013-]\s*(?={_TITLE}){_PEOPLE}"),
    compiled_late(rf"^,?\s*{_PEOPLE}['\u2019]s?\s+(?:[\w-]+\s+){{0,4}}{_THING}\b"),
    compiled_late(rf"^,?\s*(?:which|that) {_PEOPLE}\s+(?:has |have |had )?{_LEADS}\b"),
    compiled_late(rf"^,?\s*(?:from|del?)\s+{_PEOPLE}(?!['\u2019])"),
    compiled_late(
        rf"^(?:,|\s+is|\s+was)?\s+(?:(?:an?|the|un|una|la|el)\s+)?(?:(?!{_SOMETHING_ELSE}|and\b|or\b)[\w-]+\s+){{0,5}}{_THING}"
        rf"\s+(?:from|of|by|de|del)\s+{_PEOPLE}(?!['\u2019])"
    ),
    compiled_late(rf"^,?\s+the\s+{_PEOPLE}\s+(?:resolution|bill|measure|proposal)\b"),
    compiled_late(rf"^,\s*(?:an?|the)\s+(?:[\w-]+\s+){{0,5}}{_THING}\s+(?:that|which)\s+{_PEOPLE}\s+{_LEADS}\b"),
    compiled_late(rf"^(?:(?!{_SOMETHING_ELSE})[^.;]){{0,80}}?\b{_LED}{_WHEN} {_BY}\s+{_PEOPLE}"),
)
# After "the sponsor of", the person stands behind the measure.
_SPONSOR_OF = compiled_late(
    rf"\b[Tt]he {_CHIEF}?sponsor of (?:the )?$|\b(?:[Ll]a|[Ee]l) (?:autor|patrocinador)a?(?: principal)? del? (?:la )?$"
)
_SPONSOR_IS = compiled_late(rf"^(?: is| es|,)\s+{_PEOPLE}")
_QUIET = r"(?:the|a|an|his|her|their|its|this|that|as|la|el)"
_BEFORE = (
    compiled_late(rf"{_PEOPLE}['\u2019]s?\s+(?:(?:[\w-]+\s+){{0,5}}{_THING}[\s,(\u2014-]+)?$"),
    compiled_late(
        rf"{_PEOPLE}\s+(?:has |have |had )?{_LEADS}\s+(?:{_QUIET} )*(?:(?:[\w-]+\s+){{0,4}}{_THING}[\s,(]+(?:as )?)?$"
    ),
    compiled_late(rf"{_PEOPLE}\s+(?:is|was|are|were) the (?:original |{_CHIEF})?(?:co-?)?(?:sponsor|author)s? of\s+$"),
    compiled_late(rf"{_PEOPLE}[^.;,]{{0,40}} as (?:the )?{_CHIEF}?(?:sponsor|author) of\s+$"),
    compiled_late(
        r"(?:^|[.!?;]\s+)(?:Led|Introduced|Reintroduced|Sponsored|Authored|Spearheaded|Championed|Drafted"
        r"|Filed|Put forward|Presentada|Encabezada|Patrocinada)"
        rf"{_WHEN} {_BY} {_PEOPLE}{_WHEN},\s+$"
    ),
    compiled_late(rf"\b{_THING} (?:of|by|from|de|del) {_PEOPLE},?\s+[(]?$"),
    compiled_late(rf"\b{_THING} (?:that|which) {_PEOPLE} {_LEADS}{_WHEN},?\s+[(]?$"),
)
# Someone's amendment to a bill, a letter about it, or what is only like it, is not the bill.
_OF_IT = compiled_late(
    r"\b(?:amendment|motion|petition|letter|hearing|statement|briefing|vote|rule|enmienda|carta)s?\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_INTRODUCED = compiled_late(r"introduced|sponsor|authored|present|patrocin|whose")
_BESIDE = compiled_late(
    r"\b(?:like|unlike|than|with|beside|besides|(?:companion|counterpart|similar|identical) to|(?:modeled|based) on)"
    r"\s+(?:the )?$",
    re.IGNORECASE,
)
_EACH = compiled_late(_PERSON)
_LOOK = 240  # characters on either side, so that reading takes time linear in the text
_POSSESSIVE = compiled_late(r"['\u2019]s?$")


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person whom the words name as the leader: the typed words, the title's chamber, and the offices that match."""

    typed: str
    chamber: Chamber | None
    offices: tuple[Office, ...]


def leaders_after(before: str, after: str, reference: Reference) -> tuple[NamedPerson, ...]:
    """Return the people whom the words behind a citation name as its leaders; none when they name none."""
    before, after = before[-_LOOK:], after[:_LOOK]
    found = _SPONSOR_IS.match(after) if _SPONSOR_OF.search(before) else None
    for pattern in _AFTER:
        found = found or pattern.match(after)
    if found and _OF_IT.search(before) and not _INTRODUCED.search(found[0]) and not found[0].lstrip().startswith("("):
        return ()
    return _people(found["people"], reference) if found else ()


def leaders_before(before: str, reference: Reference) -> tuple[NamedPerson, ...]:
    """Return the people whom the words in front of a citation name as its leaders; none when they name none."""
    before = before[-_LOOK:]
    found = next((one for one in (pattern.search(before) for pattern in _BEFORE) if one), None)
    if found is None or _BESIDE.search(before[: found.start("people")]):
        return ()
    return _people(found["people"], reference)


def _people(typed: str, reference: Reference) -> tuple[NamedPerson, ...]:
    """Return those of a list; a title in the plural ("Sens. A and B") is that of all who have none of their own."""
    out: list[NamedPerson] = []
    plural = ""
    for found in _EACH.finditer(typed):
        title = found["title"] or plural
        person = _person(title, found["title"] or "", found["name"], reference)
        if person:
            out.append(person)
        plural = title if title.rstrip(".").endswith("s") else ""
    return tuple(out)


def _person(title: str, typed: str, name: str, reference: Reference) -> NamedPerson | None:
    """Return the person, or None for a name without a title that no office answers to (an organization, a place)."""
    words, offices = offices_named(name, reference)
    if not title and not offices:
        return None
    return NamedPerson(f"{typed} {words}".strip(), _chamber(title), offices)


def _chamber(title: str) -> Chamber | None:
    """Return the chamber that a title says; "Leader", "Mr." and the like say none."""
    if re.match(r"(?:U\.S\. )?[Ss]en", title):
        return Chamber.SENATE
    return Chamber.HOUSE if re.search(r"[Rr]ep|Del|Congressm|Congressw|Speaker|Resident", title) else None


def offices_named(name: str, reference: Reference) -> tuple[str, tuple[Office, ...]]:
    """Return the words of a name and the offices that answer to it; capitals behind the surname are not the name's.

    A part of a compound surname will do when nobody has it whole: "Perez" for Gluesenkamp Perez.
    """
    typed = _POSSESSIVE.sub("", name)
    words = [word for word in re.split(r"[\s\"\u201c\u201d()]+", typed) if word]
    for fits in (_is_surname, _is_part):
        for end in range(len(words), 0, -1):
            for start in range(end):
                last = folded(" ".join(words[start:end]))
                first = [folded(word).rstrip(".") for word in words[:start]]
                found = [office for office in reference.offices.values() if fits(office, last)]
                offices = tuple(office for office in found if not first or _answers_to(office, first))
                if offices:
                    return " ".join(words[:end]), offices
    return typed, ()


def _is_surname(office: Office, last: str) -> bool:
    return folded(office.last) == last


def _is_part(office: Office, last: str) -> bool:
    parts = folded(office.last).split()
    return len(parts) > 1 and last in {parts[0], parts[-1]}


def _answers_to(office: Office, first: list[str]) -> bool:
    """Whether any given name or initial typed is one of the member's, nicknames included."""
    own = {word.rstrip(".") for name in (office.name, *office.aliases) for word in re.split(r"[\s\"()]+", folded(name))}
    return any(word in own or (len(word) == 1 and any(one.startswith(word) for one in own)) for word in first)
