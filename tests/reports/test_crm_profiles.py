"""Profiles: each limit that was found is applied exactly, and the documentation names where it was read."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace

import pytest

from lobbykit.reports.crm_profiles import PROFILES, ROW, CrmRow
from tests.making import ROOT

A_ROW = CrmRow("1" * 32, "record-1", "Lobby day: Pat", "2026-11-22", 'Said,\n"yes" é', "25", "Z000009")
LIMITS = [(system, column, most) for system, one in PROFILES.items() for column, most in one.limits.items()]
FIELDS = {"External Identifier": "record", "Activity Subject": "subject", "Description": "text", "Notes": "text"}


@pytest.mark.parametrize("system", PROFILES)
def test_a_row_comes_back_from_a_table_with_its_id_and_its_record(system):
    profile = PROFILES[system]
    (row,) = csv.DictReader(
        io.StringIO(profile.table([profile.cells(A_ROW, "staffer")]).decode(), newline=""), strict=True
    )
    assert tuple(row) == tuple(profile.columns)
    assert row[ROW] == A_ROW.id
    assert A_ROW.record in row.values()
    assert {A_ROW.text, A_ROW.subject, A_ROW.day} <= set(row.values())


@pytest.mark.parametrize(("system", "column", "most"), LIMITS)
def test_a_text_at_the_limit_fits_and_one_letter_more_is_too_long(system, column, most):
    profile = PROFILES[system]
    field = FIELDS.get(column, "subject")
    fits = profile.cells(replace(A_ROW, **{field: "é" * most}), "office")
    assert profile.too_long(fits) is None
    over = profile.cells(replace(A_ROW, **{field: "é" * (most + 1)}), "office")
    assert profile.too_long(over) == (column, most + 1, most)


def test_salesforce_takes_an_office_in_another_column_than_people():
    profile = PROFILES["salesforce"]
    office, person = profile.cells(A_ROW, "office"), profile.cells(A_ROW, "delegate")
    assert (office["WhoId"], office["WhatId"]) == ("", "record-1")
    assert (person["WhoId"], person["WhatId"]) == ("record-1", "")


@pytest.mark.parametrize(
    ("number", "fits"),
    [("0035e00000AbCdE", True), ("0035e00000AbCdEFGH", True), ("0035e", False), ("0035e00000AbCd-", False)],
)
def test_import_ids_of_salesforce_have_fifteen_or_eighteen_letters_and_digits(number, fits):
    assert bool(PROFILES["salesforce"].record_form.fullmatch(number)) is fits


def test_the_first_column_for_everyaction_is_the_persons_own_number():
    assert next(iter(PROFILES["everyaction"].columns)) == "vanid"


def test_every_limit_stands_in_the_documentation_with_an_address():
    page = (ROOT / "docs/exports.md").read_text(encoding="utf-8")
    for system, column, most in LIMITS:
        section = page.split(f"## {system}\n")[1].split("\n## ")[0]
        lines = [line for line in section.splitlines() if f"`{column}`" in line and f"{most:,}" in line]
        assert [line for line in lines if re.search(r"https://\S+", line)], (system, column)
