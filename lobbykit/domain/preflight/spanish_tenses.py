"""Whether a Spanish sentence tells of what was or of what is to come."""

from __future__ import annotations

import re

from lobbykit.domain.late_pattern import compiled_late

_LOOK = 200  # characters, so that reading takes time linear in the text
_BACK = compiled_late(
    r"(?<!\w)(?:fue|fueron|era|eran|estaba|hubo|había|habían|tuvo|hizo|dijo|vino|murió|murieron|vio|dio|ha|han|hemos"
    r"|\w{2,}(?:aron|ieron|aba|aban|ía|ían)|(?!mi\b|qui\b)\w{3,}(?:ó))(?!\w)",
    re.IGNORECASE,
)
_AHEAD = compiled_late(
    r"(?<!\w)(?:debe|deben|deberá|deberán|tiene que|tienen que|hay que|va a|van a|puede|pueden|necesitamos|esperamos"
    r"|\w{2,}(?:ará|erá|irá|arán|erán|irán|aremos|eremos|iremos)|se prevé|está previst[oa])(?!\w)",
    re.IGNORECASE,
)
_ASKED = compiled_late(
    r"(?:^|[:;\u2014\u00a1] ?|, (?:y )?|\bpor favor,? |\by )"
    r"(?:Acompañe|Acuda|Apoye|Apruebe|Asista|Actúe"
    r"|Copatrocine|Conteste|Diga"
    r"|Envíe|Escriba|Exija|Financie|Firme|Haga|Inscríbase|Introduzca|Inste|Libere|Llame|Mande|Oponga|Participe"
    r"|Pida|Presente"
    r"|Proteja|Responda|Respalde|Regístrese|Súmese|Únase|Vote|Ven|Venga|Visite)\w*(?!\w)",
    re.IGNORECASE,
)
_LIMIT = compiled_late(
    r"(?<!\w)(?:antes (?:de|del)|hasta(?: el)?|a más tardar(?: el)?|para el|no después del?|en o antes del?)"
    r" (?:el |día |\w+ )?$",
    re.IGNORECASE,
)
_SET = compiled_late(
    r"(?<!\w)(?:plazo|fecha límite|vence|cierra|termina|expira|empieza|comienza|se celebra|se vota|se reúne"
    r"|fijad[oa] para|programad[oa] para|previst[oa] para|será|es)[^.;]{0,24}$",
    re.IGNORECASE,
)
_OF_ANOTHER_TIME = compiled_late(r"(?<!\w)(?:desde|después|a partir|al|fechad[oa]|del?)(?: del?| el)? $", re.IGNORECASE)


def is_ahead_in_spanish(sentence: str, found: re.Match[str], *, asked: bool) -> bool:
    """Whether a date in a sentence is one to act by or of what is to come; in an ask, a limit is unless it tells."""
    before = sentence[max(found.start() - _LOOK, 0) : found.start()]
    after = re.split("[,;]", sentence[found.end() : found.end() + _LOOK].lstrip(", "), maxsplit=1)[0]
    near = ",".join(re.split("[,;]", before)[-2:])
    back = bool(_BACK.search(near)) or (not _AHEAD.search(near) and bool(_BACK.search(after)))
    if back:
        return False
    wanted = bool(_AHEAD.search(near) or _ASKED.search(before) or _AHEAD.search(after))
    if _LIMIT.search(before):
        return wanted or asked or not before[:_LOOK].strip(" ").count(" ")
    if _SET.search(before):
        return True
    return wanted and not _OF_ANOTHER_TIME.search(before)
