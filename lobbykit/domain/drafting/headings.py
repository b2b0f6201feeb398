"""What a heading, or a line that leads into a list, announces."""

from __future__ import annotations

import re
from enum import Enum


class Role(Enum):
    """What stands under a heading."""

    SECTION = "section"
    ASKS = "asks"
    POINTS = "points"
    QUESTIONS = "questions"
    SOURCES = "sources"
    CONTACT = "contact"
    FIGURES = "figures"


_ROLES = (
    (
        Role.SOURCES,
        (
            r"(?:sources?|references?|(?:end|foot)?notes?|citations?|works cited|bibliography|fuentes?"
            r"|referencias?|notas?"
            r"(?: al pie)?|bibliograf[ií]a)"
        ),
    ),
    (
        Role.CONTACT,
        (
            r"(?:contact(?: us| information| info)?|for (?:more"
            r"|further) information(?:,? (?:please )?contact)?|questions\?"
            r"(?: contact us)?|contacto|para m[aá]s informaci[oó]n)"
        ),
    ),
    (
        Role.POINTS,
        (
            r"(?:(?:key )?(?:talking points?|messages|messaging|points to (?:make|raise))|(?:puntos"
            r"|mensajes) (?:clave|principales)"
            r"|puntos de conversaci[oó]n|argumentos)"
        ),
    ),
    (
        Role.QUESTIONS,
        (
            r"(?:questions (?:and|&) answers|q ?(?:&|and) ?a|faqs?|frequently asked questions"
            r"|preguntas (?:y respuestas|frecuentes)"
            r"|(?:tough|hard|anticipated) questions|responding to .{1,40}"
            r"|(?:questions|objections)(?: (?:they|you|offices|members|staff))?(?: (?:may|might|will|could))?"
            r" (?:ask|hear|raise|get)|what you (?:may|might|will) hear|preguntas que .{1,40})"
        ),
    ),
    (
        Role.FIGURES,
        (
            r"(?:by the numbers|(?:the |key |some )*(?:figures|facts|statistics|numbers)|fast facts|(?:las "
            r"|en )?cifras(?: clave)?)"
        ),
    ),
    (
        Role.ASKS,
        (
            r"(?:(?:our |the |key |legislative |policy |primary |top |house |senate )*(?:asks?|requests?"
            r"|recommendations?|priorities)"
            r"(?: (?:for|of|to|from) .{1,60})?|(?:take )?action(?: items?| needed| requested)?|call to action"
            r"|what (?:we (?:ask|want|need|are asking)|you can do|congress (?:can|must|should) do"
            r"|(?:we )?need from).{0,60}"
            r"|(?:we|please) (?:ask|urge|request|call on).{0,80}|how (?:you|congress) can help"
            r"|(?:nuestras? )?(?:peticiones|petici[oó]n|solicitud(?:es)?|recomendaciones)|(?:lo )?qu[eé] pedimos.{0,60}"
            r"|pedimos.{0,80}|acciones?(?: solicitadas?)?)"
        ),
    ),
)
_PATTERNS = tuple(
    (role, re.compile(rf"\W*(?:[0-9IVX]+[.)]\s*)?{pattern}\W*", re.IGNORECASE)) for role, pattern in _ROLES
)


def role_of(heading: str) -> Role:
    """Return what a heading announces; a section unless its words say otherwise."""
    words = heading.replace("\u2019", "'")
    return next((role for role, pattern in _PATTERNS if pattern.fullmatch(words)), Role.SECTION)


_GENERAL = re.compile(
    r"\W*(?:(?:the |our |some |policy )?(?:background|overview|summary|introduction|issue|problem"
    r"|solution|context|facts)"
    r"|why (?:it|this) matters|(?:el |la |los )?(?:antecedentes|resumen|introducci\u00f3n|problema|contexto))\W*",
    re.IGNORECASE,
)


def is_general(heading: str) -> bool:
    """Whether a heading could stand in any text: it tells nothing of what this one is about."""
    return _GENERAL.fullmatch(heading) is not None
