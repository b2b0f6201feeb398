"""`translation-behind`: a translation that no longer says what its original says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief

# What both languages write alike: numbers in figures, and the sources of a text.
_NUMBER = compiled_late(r"\d+(?:[.,]\d+)*")
_SOURCE = compiled_late(r"\]\(src:([^)\s]+)\)|\[\^([A-Za-z0-9_-]+)\]")


def outdated_translation(original: Brief, translated: Brief) -> Iterator[Problem]:
    """Yield where the translation is older, lacks or adds parts, or has other numbers or sources in a text.

    Places are those of the translation.
    """
    if translated.as_of < original.as_of:
        when, ours = translated.as_of.isoformat(), original.as_of.isoformat()
        yield warning("translation-behind", translated.place, date=when, as_of=ours)
    theirs = _parts(translated)
    whole = True
    for part, own in _parts(original).items():
        differing = dict.fromkeys((*(one for one in own if one not in theirs[part]), *theirs[part]))
        names = [one for one in differing if (one in own) != (one in theirs[part])]
        whole = whole and not names
        if names:
            yield warning("translation-behind", translated.place, part=part, names=", ".join(names))
    if whole:
        yield from _other_facts(original, translated)


def _parts(brief: Brief) -> dict[str, list[str]]:
    """Return what a translation must keep: by key of the file, the parts with what identifies each."""
    asks = [
        " ".join((ask.id, ask.rank.value, terms.action.value, *(ref.measure.text for ref in terms.measures)))
        for ask in brief.asks
        for terms in ask.all_terms
    ]
    return {
        "congress": [str(brief.congress)],
        "sections": [one.id for one in brief.sections],
        "asks": asks,
        "figures": [_numbers(one.value.raw) for one in brief.figures],
        "talking_points": [one.id for one in brief.talking_points],
        "questions": [str(number) for number, _ in enumerate(brief.questions, 1)],
        "stories": [one.id for one in brief.stories],
        "local": [one.district for one in brief.local],
        "charts": [one.id for one in brief.charts],
        "sources": [f"{one.id} {one.url.raw if one.url else ''}".strip() for one in brief.sources],
    }


def _other_facts(original: Brief, translated: Brief) -> Iterator[Problem]:
    ours, theirs = list(printed_texts(original)), list(printed_texts(translated))
    if [_slot(one) for one in ours] != [_slot(one) for one in theirs]:
        names = f"{len(ours)} / {len(theirs)}"
        yield warning("translation-behind", translated.place, part="texts", names=names)
        return
    for one, other in zip(ours, theirs, strict=True):
        before, after = _facts(one), _facts(other)
        if before != after:
            names = ", ".join(sorted(before ^ after))
            yield warning("translation-behind", other.text.place, facts=names)


def _slot(printed: PrintedText) -> tuple[str, str]:
    return printed.part, printed.ask.id if printed.ask else ""


def _facts(printed: PrintedText) -> set[str]:
    sources = {found[1] or found[2] for found in _SOURCE.finditer(printed.text.raw)}
    return sources | set(_NUMBER.findall(printed.words))


def _numbers(text: str) -> str:
    return " ".join(_NUMBER.findall(text))
