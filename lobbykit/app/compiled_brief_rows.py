"""The rows of a brief and of its parts, as lists and searches ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.problem import Severity
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.compiled_tables import Row
    from lobbykit.domain.ask import Ask, AskTerms, SourceRef
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.brief import Brief, Question, Source, TalkingPoint
    from lobbykit.domain.problem import Read
    from lobbykit.domain.prose import Text

ASKS, TALKING_POINTS, QUESTIONS, SOURCES = "asks", "talking_points", "questions", "sources"
PART_TABLES = (ASKS, TALKING_POINTS, QUESTIONS, SOURCES)


def brief_row(name: str, file: str, read: Read[Brief], compiled: object) -> Row:
    """Return the row of a brief; all but `id`, `file`, `errors` and `warnings` is None when it has errors.

    `id` is the name of its file without ".yaml", which is what people type; `brief` the id that it gives itself.
    """
    brief = read.value
    return {
        "id": name,
        "file": file,
        "errors": sum(one.severity is Severity.ERROR for one in read.problems),
        "warnings": sum(one.severity is Severity.WARNING for one in read.problems),
        "brief": brief and brief.id,
        "title": brief and _words(brief.title),
        "lang": brief and brief.lang,
        "congress": brief and brief.congress,
        "as_of": brief and brief.as_of.isoformat(),
        "sender": brief.organizations[0].name.raw if brief and brief.organizations else None,
        "lede": _words(brief.lede) if brief else None,
        "compiled": compiled,
    }


def part_rows(name: str, file: str, brief: Brief) -> Mapping[str, Iterable[Row]]:
    """Return the rows of a brief's parts by table, in file order.

    Each has `id`, `name` (the brief's row), `brief` (the id that the brief gives itself), `file`, `order` and the
    part's own fields; texts are plain words.
    """
    found: dict[str, dict[str, Row]] = {
        ASKS: {one.id: _ask(one) for one in brief.asks},
        TALKING_POINTS: {one.id: _talking_point(one) for one in brief.talking_points},
        QUESTIONS: {str(number): _question(one) for number, one in enumerate(brief.questions, 1)},
        SOURCES: {one.id: _source(one) for one in brief.sources},
    }
    shared = {"name": name, "brief": brief.id, "file": file}
    return {
        table: [{"id": f"{name}/{own}", **shared, "order": number, **row} for number, (own, row) in enumerate(parts, 1)]
        for table, parts in ((table, rows.items()) for table, rows in found.items())
    }


def _ask(ask: Ask) -> Row:
    terms = ask.all_terms
    halves = {"house": ask.both or ask.house, "senate": ask.both or ask.senate}
    return {
        "ask": ask.id,
        "rank": ask.rank.value,
        "chambers": [chamber for chamber, wanted in halves.items() if wanted],
        "actions": list(dict.fromkeys(one.action.value for one in terms)),
        "measures": list(dict.fromkeys(ref.measure.slug for one in terms for ref in one.measures)),
        "lead": [_words(one.lead) for one in terms],
        "words": [words for one in terms for words in _other_words(one)],
        "deadlines": [one.deadline.isoformat() for one in terms if one.deadline],
        "sources": _ids(ask.sources),
    }


def _other_words(terms: AskTerms) -> Iterable[str]:
    texts = (terms.reason, terms.thanks, terms.thanks_leader, terms.for_committee, terms.for_nonvoting, terms.next_step)
    return [words for words in map(_words, texts) if words]


def _talking_point(point: TalkingPoint) -> Row:
    return {"point": point.id, "ask": point.ask, "text": _words(point.text), "sources": _ids(point.sources)}


def _question(question: Question) -> Row:
    they_say, we_say = _words(question.they_say), _words(question.we_say)
    return {"they_say": they_say, "we_say": we_say, "sources": _ids(question.sources)}


def _source(source: Source) -> Row:
    return {
        "source": source.id,
        "title": _raw(source.title),
        "author": _raw(source.author),
        "publisher": _raw(source.publisher),
        "dated": source.dated,
        "url": _raw(source.url),
        "checked": source.checked.isoformat() if source.checked else None,
    }


def _ids(refs: Iterable[SourceRef]) -> list[str]:
    return [ref.id for ref in refs]


def _raw(text: Text | None) -> str | None:
    return text.raw if text else None


def _words(prose: Prose | None) -> str | None:
    return " ".join(plain_text(parse_inline(prose.default.raw)).split()) if prose else None
