"""How Spanish writes what preflight looks for: dates, and words that are true only on the day they are written."""

from __future__ import annotations

import re

from lobbykit.domain.late_pattern import compiled_late

MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|ene\.|feb\.|mar\.|abr\.|jun\.|jul\.|ago\.|sept?\.|oct\.|nov\.|dic\.)"
)
_DAY = r"(?:[0-3]?\d|1\.?\u00ba|primero)"
DATE = compiled_late(rf"\b{_DAY}(?: (?:al?|y) {_DAY})? de {_MONTH}(?:,? (?:de |del )?20\d\d)?(?!\w)", re.IGNORECASE)
DATED = compiled_late(
    rf"\b(?:{_DAY} (?:al?|y) )?(?:(?P<day>{_DAY}) de )?(?P<month>{_MONTH})"
    r"(?:,? (?:de |del )?(?:año )?)(?P<year>20\d\d)(?!\w)"
    r"|(?<![\w/])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)/(?P<y>20\d\d)(?![\w/])"
    r"|\b(?P<iso>20\d\d-\d\d-\d\d)\b",
    re.IGNORECASE,
)

_NUMBER = (
    r"(?:\d+|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|pocos|pocas|varios"
    r"|varias|algunos|algunas|unos|unas|medio|media|par|de)"
)
_PERIOD = (
    r"(?:día|semana|mes|trimestre|año(?: fiscal)?|década|primavera|verano|otoño|invierno|sesión|Congreso|fin de semana)"
)
_SPAN = r"(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?)"
_END = r"(?:vencer|expirar|terminar|caducar)"
_DAYS = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_PHRASES = (
    # counted from the day of writing
    rf"hace (?:ya |más de |casi |apenas |solo |sólo )?(?:{_NUMBER} ){{1,3}}{_SPAN}|hace poco",
    rf"dentro de (?:solo |sólo |menos de |unos )?(?:{_NUMBER} ){{1,2}}{_SPAN}|a partir de ahora",
    rf"(?:el|la) (?:próxim[oa]|pasad[oa]) (?:{_PERIOD}|{_DAYS})",
    rf"(?:el|la) (?:{_PERIOD}|{_DAYS}) (?:próxim[oa]|pasad[oa]|que viene)",
    rf"(?:los|las) (?:próxim|últim|pasad)[oa]s (?:{_NUMBER} )?{_SPAN}|est[ea] (?!día|Congreso){_PERIOD}|este {_DAYS}",
    r"(?:a|para|antes de) (?:fines|finales) de (?:año|mes|semana)|más adelante este",
    # the day itself
    r"hoy(?: en día)?|ayer|anoche|(?<!la )(?<!una )mañana|actualmente|en la actualidad|en estos momentos",
    r"en este momento|ahora mismo|por ahora|por el momento|hasta (?:ahora|hoy|la fecha|el momento)|a la fecha",
    # just before or after it
    r"el actual (?:gobierno|presidente|Congreso)|la actual (?:administración|presidenta|sesión|situación)",
    r"recientemente|últimamente|próximamente|en breve|inminente(?:mente)?",
    r"(?<!tan )(?<!de )(?<!más )(?<!tarde o )pronto",
    r"recién (?:aprobad|electo|presentad|publicad|anunciad)\w*|acaba(?:n)? de \w+r",
    r"en los últimos tiempos|los días venideros",
    r"en un futuro (?:muy )?(?:cercano|próximo)",
    # what has yet to end
    rf"est(?:á|án) (?:por|a punto de) (?:{_END}|\w+)|(?:vencer|expirar|caducar)(?:á|án)",
    r"est(?:á|án) (?:previst[oa]s? (?:para|que)|programad[oa]s? para) \w+",
    r"(?:últim|únic)[oa]s? (?:\w+ )?(?:que (?:aún |todavía )?(?:quedan?|siguen?)|restantes?|vigentes?)",
    r"(?:aún|todavía) no (?:ha|han|se ha|se han)",
)
STALE = compiled_late(rf"(?<!\w)(?:{'|'.join(_PHRASES)})(?!\w)", re.IGNORECASE)
# What runs on: durations up to the day of writing, and ages.
LASTING = compiled_late(
    rf"(?<!\w)(?:(?:llev[ao]n?|llevamos) (?:ya |más de |casi )?(?:{_NUMBER} ){{1,3}}{_SPAN}"
    rf"|desde hace (?:más de |casi )?(?:{_NUMBER} ){{1,3}}{_SPAN}"
    rf"|tras (?:más de |casi )?(?:{_NUMBER} ){{1,3}}{_SPAN} de (?:guerra|conflicto|espera)"
    r"|tienen? \d{1,3} años(?: de edad)?|de \d{1,3} años(?: de edad)?(?=[,.;)]|$| (?:que|y|vive|trabaja)))(?!\w)",
    re.IGNORECASE,
)
