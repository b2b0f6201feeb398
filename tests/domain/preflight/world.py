"""A small Congress for the cases of preflight: names that are hard to read, and records that are easy to confuse."""

from __future__ import annotations

from datetime import date

from tests.making import delegate, house, record, related, senate

FRESH_DAY = "2025-11-20"
_FRESH = {"as_of": date.fromisoformat(FRESH_DAY)}
ROSTER = (
    house("F000001", name="Bill Foster", last="Foster", aliases=("g. william foster",), state="IL", district=11),
    house("B000001", name="Andy Biggs", last="Biggs", state="AZ", district=5, party="R"),
    house("M000001", name="James P. McGovern", last="McGovern", aliases=("jim mcgovern",), state="MA", district=2),
    house("G000001", name='Jesús G. "Chuy" García', last="García", aliases=("chuy garcia",), state="IL", district=4),
    house("O000001", name="Alexandria Ocasio-Cortez", last="Ocasio-Cortez", state="NY", district=14),
    house("P000001", name="Marie Gluesenkamp Perez", last="Gluesenkamp Perez", state="WA"),
    house("J000001", name="Mike Johnson", last="Johnson", state="LA", district=4, party="R"),
    senate("M000002", name="Edward J. Markey", last="Markey", aliases=("ed markey",), state="MA"),
    senate("M000003", name="Jeff Merkley", last="Merkley", state="OR"),
    senate("L000001", name="Ben Ray Luján", last="Luján", state="NM"),
    senate("H000001", name="Chris Van Hollen", last="Van Hollen", state="MD"),
    delegate("DC", "N000001"),
)
RECORDS = (
    record("H.R. 100", "B000001", **_FRESH),
    record("H.Res. 100", "F000001", **_FRESH),
    record("S.Res. 61", "M000002", related=(related("H.Res. 100"),), **_FRESH),
    record("H.Res. 317", "M000001", **_FRESH),
    record("S.Res. 323", "M000002", related=(related("H.Res. 317"),), **_FRESH),
    record("H.R. 6", "G000001", **_FRESH),
    record("H.R. 9", "P000001", **_FRESH),
    record("H.R. 10", "O000001", **_FRESH),
    record("S. 5", "L000001", **_FRESH),
    record("S. 7", "H000001", **_FRESH),
    record("S. 100", "M000003", **_FRESH),
    record("H.R. 8", "S000009", sponsor_name="Rep. David Scott", **_FRESH),
    record("H.R. 12", "J000001", sponsor_name="Rep. Mike Johnson", **_FRESH),
    record("S. 12", "B000001", **_FRESH),
    record("hr2-118", "S000009", introduced=date(2023, 1, 9), **_FRESH),
    record("hres1079-118", "F000001", introduced=date(2024, 3, 13), **_FRESH),
)
