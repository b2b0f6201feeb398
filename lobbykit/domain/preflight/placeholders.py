"""`placeholder`: what is still to be filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.preflight.source_marks import EMPTY_LINK
from lobbykit.domain.problem import Problem, error
from lobbykit.domain.prose import parse_inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.prose import Text

_MEMBER = (
    r"(?:Dear|Sens?\.|Senator|Reps?\.|Representative|Congress(?:wo)?man|Delegate|Del\.|Hon\.|Mr\.|Ms\.|Mrs\.|Dr\.)"
)
_BLANK = (
    r"(?:name|date|time|place|number|amount|insert|fill|your \w+|bill|organization|org|title|topic|TB[ADC]|x+"
    r"|deadline|quote|statistics?|nombre|apellidos?|fecha|hora|día|lugar|cifra|cantidad|su \w+|insertar"
    r"|completar)"
)
_MAYBE_BLANK = r"(?:state|district|city|town|county|office|member|senator|representative|year|month|day|group|issue)"
_EDITORIAL = (
    r"(?:the|a|an|his|her|its|their|our|my|that|this|these|those|el|la|los|las|un|una)\b"
    r"|[^\]]{0,40}\b(?:withheld|redacted|omitted|changed)\b"
)
_ROMAN = r"(?:Bowl|Title|Chapter|Article|Part|Volume|Vol\.|Book|Section|Annex|Appendix|Canto|Pope [A-Z]\w+) "
_ROMAN_AFTER = r" (?:Olympi|Summer|Winter|Games|Corps)"
_CAPITALS = r"(?:DATE|TIME|PLACE|STATE|DISTRICT|CITY|TOWN|NUMBER|AMOUNT|NAME|ORGANIZATION)"
_KIND = r"(?:H\.? ?R|(?:H|S)\.? ?(?:J\.? ?|Con\.? ?)?Res|S\.(?: ?(?:J|Con)\.? ?Res)?)\.?"
# In words of any case.
_UNFILLED_WORDS = (
    r"\bX{4,}\b|\bTB[ADC]\b|\bFIXME\b|\b(?:TK){2,}\b|_{3,}|[$\u20ac\u00a3] ?_{2,}",
    (
        r"\b(?:lorem ipsum|dolor sit amet|consectetur|adipiscing|eiusmod|minim veniam)\b|\bplaceholder (?:text"
        r"|name)\b|\b\w+ goes here\b"
    ),
    r"(?<!remains )(?<!remained )(?<!yet )\bto be determined\b(?! (?:by|in|through|at|whether|how|what|if)\b)",
    (
        r"\b(?:date|time|place|room|venue|speakers?|number|day|hour|title|source)\b[^.;]{0,12}"
        r" to be (?:announced|confirmed|decided)\b(?! by\b)"
    ),
    r"\b(?:number|figure|quote|name|title|source) (?:is |still )?to (?:come|follow)\b(?! (?:from|to|by|in|through)\b)",
    (
        r"\b(?:lugar|hora|fecha|sala|sede|día|ponentes?|título)\b[^.;]{0,8} por (?:confirmar|definir|anunciar)\b"
        r"|\bpendiente de completar\b"
    ),
    rf"\[(?!{_EDITORIAL})(?:[^\]\[]{{0,30}}\b)?{_BLANK}\b[^\]\[]{{0,30}}\]",
    rf"<(?:[^<>@]{{0,30}}[ _])?(?:{_BLANK}|{_MAYBE_BLANK})\b[^<>@]{{0,30}}>",
    r"\((?:insert|fill in) [^()]{1,40}\)",
    r"\b(?:MM|DD)[/.-](?:MM|DD)[/.-]YY(?:YY)?\b|\bXX/XX\b|\b00/00\b|\b(?:19|20)XX\b|\b(?:MM/DD|DD/MM)\b",
    r"_{2,} ?(?:%|percent\b|per cent\b|million\b|people\b)|%[A-Z][A-Z_ ]{2,24}%",
    r"\bX{1,3}(?:,X{3})+\b|[$\u20ac\u00a3] ?X+\b(?: ?(?:thousand|million|billion))?",
    r"\bXX+ ?(?:%|percent\b|per cent\b|million\b|people\b)",
)
# In capitals, or as signs.
_UNFILLED_SIGNS = (
    rf"\bXXX\b(?!{_ROMAN_AFTER})|\bxxx\b|\b(?:XX|NN)\b(?= [a-z]{{3,}}s\b)|^(?:XX|NN)\+?$|\b(?:19|20)\dX\b",
    r"\bInsert (?:[\w'\u2019-]+ ){1,7}here\b|\b(?:Name|Date|Title|Logo|Address|Phone|Text) Here\b",
    r"\b(?:INSERTAR|PONER|COMPLETAR) [A-ZÁÉÍÓÚÑ]{2,}|\[[A-Z]{2,}(?: [A-Z]+)+\]",
    r"(?<!Generation )(?<!Gen )\bX (?:percent|per cent|thousand|million|billion)\b",
    r"\b(?:TODO|TK|INSERT [A-Z]+|(?:FIRST|LAST|YOUR) ?NAME|SURNAME|YOUR ORGANIZATION)\b",
    rf"\b{_MEMBER} (?:(?:FULL |MEMBER )?NAME|MEMBER|XX|X(?=,))\b",
    rf"\b(?:on|by|until|before|since|in|at|from|for|of) {_CAPITALS}\b(?! of\b| Act\b)",
    r"(?<![\w?!\u201d\u2019\"')])\?{2,}|\?{4,}|(?<![\w&#])#{2,}(?![\w#])",
    rf"\b{_KIND} ?(?:No\.? ?)?0+\b",
    r"\b0+,000\b|[$\u20ac\u00a3] ?0{2,}\b|\(?\b000\)?[- ]000-0000\b",
)
_UNFILLED = compiled_late(f"(?i:{'|'.join(_UNFILLED_WORDS)})|{'|'.join(_UNFILLED_SIGNS)}")
_MAYBE_UNFILLED = compiled_late(rf"\[(?:your )?{_MAYBE_BLANK}\]", re.IGNORECASE)
_ROMAN_BEFORE = compiled_late(rf"\b{_ROMAN}$")
_IN_QUOTES = compiled_late(r"\u201c[^\u201c\u201d]*$")


def unfilled_places(brief: Brief) -> Iterator[Problem]:
    """Yield XXX, TBD, [date], a bill number left open and "#" links in printed places."""
    for printed in printed_texts(brief):
        kinds = [one for one in find_measures(printed.words, congress=brief.congress) if one.placeholder]
        for one in kinds:
            yield error("placeholder", printed.place_of(one.text, one.start), text=one.text)
        for found in _unfilled(printed.words):
            if not any(one.start <= found.start() < one.end for one in kinds):
                yield error("placeholder", printed.place_of(found[0], found.start()), text=found[0])
        yield from _empty_links(printed)
    for text in (brief.link, *(source.url for source in brief.sources)):
        if text and text.raw.strip() == EMPTY_LINK:
            yield error("placeholder", text.place, text=EMPTY_LINK)
    for line in _lines(brief):
        yield from unfilled_line(line)


def unfilled_line(line: Text) -> Iterator[Problem]:
    """Yield what is unfilled in a line that is printed as typed: a name, a title, a telephone."""
    for found in _unfilled(line.raw):
        yield error("placeholder", line.place_of(found[0]), text=found[0])


def _lines(brief: Brief) -> Iterator[Text]:
    """Yield what is printed beside the prose: who we are, whom to answer, amounts, and what a source is called."""
    contact = brief.contact
    lines = [*(one.name for one in brief.organizations), *(one.value for one in brief.figures)]
    lines += [one for one in (contact.name, contact.role, contact.email, contact.phone) if one] if contact else []
    lines += [terms.amount for ask in brief.asks for terms in ask.all_terms if terms.amount]
    for source in brief.sources:
        lines += [one for one in (source.author, source.title, source.publisher) if one]
    yield from lines


def _unfilled(words: str) -> Iterator[re.Match[str]]:
    """Find what is unfilled, but not the number thirty in Roman figures, nor [state] put into another's words."""
    for found in _UNFILLED.finditer(words):
        if found[0] != "XXX" or not _ROMAN_BEFORE.search(words[: found.start()]):
            yield found
    for found in _MAYBE_UNFILLED.finditer(words):
        if not _IN_QUOTES.search(words[: found.start()]):
            yield found


def _empty_links(printed: PrintedText) -> Iterator[Problem]:
    seen = 0
    for span in parse_inline(printed.text.raw):
        if span.href == EMPTY_LINK:
            yield error("placeholder", printed.text.place_of("](#)", seen), text=f"[{span.text}](#)")
            seen += 1
