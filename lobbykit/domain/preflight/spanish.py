"""How Spanish writes what preflight looks for: dates, and words that are true only on the day they are written."""

from __future__ import annotations

import re

from lobbykit.domain.late_pattern import compiled_late

_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|ene\.|feb\.|mar\.|abr\.|jun\.|jul\.|ago\.|sept?\.|oct\.|nov\.|dic\.)"
)
_DAY = r"(?:[0-3]?\d|1\.?\u00ba)"
DATE = compiled_late(rf"\b{_DAY}(?: (?:al?|y) {_DAY})? de {_MONTH}(?:,? (?:de |del )?20\d\d)?(?!\w)", re.IGNORECASE)

_NUMBER = (
    r"(?:\d+|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|pocos|pocas|varios|varias)"
)
_PERIOD = r"(?:día|semana|mes|trimestre|año|década|primavera|verano|otoño|invierno|sesión|Congreso)"
_SPAN = r"(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?)"
_PHRASES = (
    # counted from the day of writing
    rf"hace (?:ya |más de |casi |apenas )?(?:{_NUMBER} ){{1,2}}{_SPAN}",
    rf"(?:el|la) (?:próxim[oa]|pasad[oa]) {_PERIOD}|(?:el|la) {_PERIOD} (?:próxim[oa]|pasad[oa]|que viene)",
    rf"(?:los|las) (?:próxim|últim)[oa]s (?:{_NUMBER} )?{_SPAN}|est[ea] (?!día|Congreso){_PERIOD}",
    # the day itself
    r"hoy(?: en día)?|ayer|(?<!la )(?<!una )mañana|actualmente|en la actualidad|en este momento|ahora mismo|por ahora",
    r"hasta (?:ahora|hoy|la fecha)|a la fecha",
    # just before or after it
    r"recientemente|últimamente|próximamente|en breve|inminente(?:mente)?|(?<!tan )(?<!de )(?<!más )pronto",
    # what has yet to end
    r"est(?:á|án) (?:por|a punto de) (?:vencer|expirar|terminar|caducar)|(?:vencer|expirar|caducar)(?:á|án)",
    r"(?:últim|únic)[oa]s? (?:\w+ )?que qued(?:a|an)",
)
STALE = compiled_late(rf"(?<!\w)(?:{'|'.join(_PHRASES)})(?!\w)", re.IGNORECASE)
