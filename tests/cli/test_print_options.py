"""Options of `lobbykit print` that do not go together: one clear sentence, exit 2, and nothing is made."""

from __future__ import annotations

import json

import pytest

from lobbykit.cli.print_options import FOR_THE_DELEGATE, FOR_THE_OFFICE, PRODUCTS, SHEET
from tests.making import ROOT

ONE = "ukraine-diplomacy"
TWO = f"{ONE},{ROOT / 'tests/fixtures/briefs/bridges.yaml'}"
MANIFEST = "MANIFEST"
"""Stands for the manifest.json of an earlier run."""

LARGE, SHOP, SINCE = ("--large-print",), ("--for", "shop"), ("--changed-since", MANIFEST)
COPIES, SIDES, TEXT, HTML = ("--copies", "3"), ("--sides", "two"), ("--text",), ("--html",)
STOCK, PICK_UP = ("--paper-stock", "heavy"), ("--pick-up", "Sunday, 4 p.m.")
AT, CALL = ("--pick-up-at", "K Street"), ("--call", "Robin Sample")
CORRECTION, READER = ("--correction", "It was wrong."), ("--reader-lang", "es")
PRODUCT = {name: ("--product", name) for name in PRODUCTS if name != SHEET}


def named(brief, options):
    return " ".join(("one brief" if brief == ONE else "two briefs", *options))


REFUSED = [
    *((ONE, (*product, *LARGE), "--large-print") for product in PRODUCT.values()),
    *((ONE, (*product, *HTML), "--html") for product in PRODUCT.values()),
    *((ONE, (*product, *SHOP), "--for") for product in PRODUCT.values()),
    *((ONE, (*product, *COPIES), "--copies") for product in PRODUCT.values()),
    *((ONE, (*product, *SIDES), "--sides") for product in PRODUCT.values()),
    *((ONE, (*product, *SINCE), "--changed-since") for product in PRODUCT.values()),
    *((ONE, (*product, *CORRECTION), "--correction") for product in PRODUCT.values()),
    *((TWO, product, "--product") for product in PRODUCT.values()),
    *((ONE, (*PRODUCT[name], *READER), "not for the delegate") for name in sorted(FOR_THE_OFFICE)),
    (ONE, (*PRODUCT["packet"], *STOCK), "--paper-stock"),
    (ONE, (*PRODUCT["packet"], *CALL), "--call"),
    (ONE, (*PRODUCT["day-card"], *TEXT), "--text"),
    (ONE, READER, "--lang es"),
    (ONE, (*LARGE, *READER), "--lang es"),
    (ONE, (*SHOP, *READER), "--lang es"),
    *((ONE, (*SHOP, *other), other[0]) for other in (LARGE, TEXT, HTML, SINCE)),
    *((ONE, other, "--for shop") for other in (COPIES, SIDES, STOCK, PICK_UP, AT, CALL)),
    *((ONE, (*LARGE, *other), "--for shop") for other in (COPIES, SIDES)),
    (ONE, CORRECTION, "--changed-since"),
    (ONE, (*LARGE, *CORRECTION), "--changed-since"),
    (ONE, (*SHOP, *CORRECTION), "--correction"),
    (ONE, (*SHOP, *SINCE, *CORRECTION), "--changed-since"),
    *((TWO, other, other[0]) for other in (LARGE, SHOP, COPIES, SIDES, STOCK, PICK_UP, SINCE, CORRECTION)),
    (TWO, (*SHOP, *COPIES), "--for"),
    (TWO, (*SINCE, *CORRECTION), "--changed-since"),
    (TWO, READER, "--lang es"),
]


@pytest.fixture
def earlier(tmp_path):
    """The manifest of a run that an option may name."""
    file = tmp_path / "manifest.json"
    run = {"lobbykit": "manifest/1", "brief": ONE, "lang": "en", "today": "2026-11-20", "sheets": []}
    file.write_text(json.dumps(run), encoding="utf-8")
    return file


@pytest.mark.parametrize(("brief", "options", "said"), REFUSED, ids=[named(*one[:2]) for one in REFUSED])
def test_what_does_not_go_together_is_refused_in_one_sentence(lobbykit, tmp_path, earlier, brief, options, said):
    given = [str(earlier) if one == MANIFEST else one for one in options]
    ran = lobbykit("print", brief, "--to", "VT-AL", "--out", tmp_path / "out", *given)
    assert ran.code == 2
    assert (ran.out, (tmp_path / "out").exists()) == ("", False)
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
    assert "Traceback" not in ran.err


GO = [
    (ONE, (*LARGE, *TEXT, *HTML)),
    (ONE, (*LARGE, *SINCE)),
    (ONE, (*SHOP, *COPIES, *SIDES)),
    (ONE, (*SINCE, *CORRECTION)),
    (TWO, (*TEXT, *HTML, "--force-draft")),
    *((ONE, (*PRODUCT[name], *READER)) for name in FOR_THE_DELEGATE),
]


@pytest.mark.parametrize(("brief", "options"), GO, ids=[named(*one) for one in GO])
def test_what_goes_together_is_made(lobbykit, tmp_path, earlier, brief, options):
    given = [str(earlier) if one == MANIFEST else one for one in options]
    ran = lobbykit("print", brief, "--to", "VT-AL", "--out", tmp_path / "out", *given)
    assert ran.code == 0, ran.err
    assert list((tmp_path / "out").iterdir())
