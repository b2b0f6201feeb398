"""How Spanish writes numbers that claim something."""

from __future__ import annotations

import re

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.figure_words import IN_FIGURES

_SMALL = r"(?:un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"
_LARGE = (
    r"(?:diez|once|doce|trece|catorce|quince|dieci\w{3,6}|veint\w{1,8}|treinta|cuarenta|cincuenta|sesenta|setenta"
    r"|ochenta"
    r"|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s"
    r"|ochocient[oa]s|novecient[oa]s|mil|millón|millones|billón|billones)"
)
_TIME = r"(?:años?|meses|mes|semanas?|días?|horas?|minutos?)"
CLAIMS = (
    # shares
    compiled_late(
        rf"(?<!\w)(?:{_SMALL}|\d{{1,2}}) (?:\w+ )?de cada (?:{_SMALL}|diez|doce|veinte|cien|mil|\d{{1,4}})(?!\w)"
        r"|(?<!\w)la mitad de (?!l camino)"
        rf"|(?<!\w)(?:{_SMALL} )?(?:tercer|cuart|quint|sext|décim)as? partes?(?: de)?(?!\w)"
        rf"|(?<!\w){_SMALL} (?:tercios?|cuartos?|quintos?|décimos?) de(?!\w)(?! hora)|(?<!\w)dos tercios(?!\w)",
        re.IGNORECASE,
    ),
    # growth and comparison
    compiled_late(
        r"(?<!\w)(?:(?:se )?(?:ha |han )?(?:duplic|triplic|cuadruplic|quintuplic)(?:ó|aron|ado))(?!\w)"
        r"|(?<!\w)el (?:doble|triple) (?:de|que)(?!\w)"
        rf"|(?<!\w)(?:{_SMALL}|diez|\d+) veces (?:más|mayor|menos|superior)(?!\w)",
        re.IGNORECASE,
    ),
    # thousands with points, which English reads as fractions
    compiled_late(
        r"(?<![\w.,-])(?:US)?[$\u20ac]? ?\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?(?: ?%| (?:por ciento|millones"
        r"|dólares))?(?![\w-])"
        r"|(?<![\w.,-])\d+,\d{1,2} ?(?:%|por ciento|millones|mil millones)(?!\w)",
    ),
    IN_FIGURES,
    # numbers from ten; tens, hundreds and thousands of unknown number
    compiled_late(
        r"(?<!\w)(?:decenas|docenas|cientos|centenares|miles|millones)(?: de (?:miles"
        r"|millones))? de(?!\w)(?! (?:años|veces))"
        r"|(?<!\w)(?:media|una) docena(?: de)?(?!\w)"
        rf"|(?<![\w-])(?:{_SMALL} )?{_LARGE}(?: (?:y )?(?:{_SMALL}|{_LARGE})(?!\w)){{0,6}}+(?: por ciento)?(?!\w)"
        rf"(?! {_TIME}(?!\w))|(?<!\w){_SMALL} por ciento(?!\w)",
        re.IGNORECASE,
    ),
)
