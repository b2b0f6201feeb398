"""A recount of every ask for every office, straight from the public files, that shares no code with the domain."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
CONGRESS, BILLS = ROOT.parent / "shared/data/congress", ROOT.parent / "shared/data/bills"
CHAMBERS = {"rep": ("house", "h"), "sen": ("senate", "s")}


def members() -> dict[str, str]:
    """Bioguide id → "rep" or "sen": upstream's file where it lies beside the project, else the shipped facts."""
    upstream = CONGRESS / "legislators-current.yaml"
    if not upstream.is_file():
        offices = json.loads((ROOT / "resources/roster.json").read_text(encoding="utf-8"))["offices"]
        return {one["id"]: "rep" if one["chamber"] == "house" else "sen" for one in offices}
    people = yaml.CSafeLoader(upstream.read_text(encoding="utf-8")).get_data()
    return {one["id"]["bioguide"]: one["terms"][-1]["type"] for one in people}


def signatures(slug: str) -> tuple[str, set[str]]:
    """Sponsor and cosponsors of "hres100": bill status file, else the seed's facts, else the shipped record."""
    status, seeds = BILLS / f"BILLSTATUS-119{slug}.xml", BILLS / "seed-bills-119.json"
    shipped = json.loads((ROOT / f"resources/bills/{slug}-119.json").read_text(encoding="utf-8"))
    rows = shipped["cosponsors"]
    if seeds.is_file() and slug in seeds.read_text(encoding="utf-8"):
        rows = next(one for one in json.loads(seeds.read_text(encoding="utf-8")) if one["id"] == f"{slug}-119")[
            "cosponsors"
        ]
    signed = {row["id"] for row in rows if not row.get("withdrawn")}
    if not status.is_file():
        return shipped["sponsor"], signed
    bill = ET.parse(status).getroot().find("bill")
    signed |= {one.findtext("bioguideId") for one in bill.findall("cosponsors/item")}
    return bill.findtext("sponsors/item/bioguideId"), signed


def recounted(ask: dict, member: str, kind: str) -> str:
    chamber, letter = CHAMBERS[kind]
    terms = ask if "action" in ask else ask[chamber]
    slugs = [one.lower().replace(".", "") for one in terms.get("measures", ())]
    own = [signatures(slug) for slug in slugs if slug.startswith(letter)]
    if any(sponsor == member for sponsor, _ in own):
        return "thank-leader"
    return "thank" if any(member in signed for _, signed in own) else "ask"


def test_every_ask_of_every_office_is_what_the_public_files_say(lobbykit, tmp_path):
    lobbykit("print", "ukraine-diplomacy", "--to", "all", "--out", tmp_path / "all")
    sheets = json.loads((tmp_path / "all/manifest.json").read_text(encoding="utf-8"))["sheets"]
    printed = {one["office"]: {ask["id"]: ask["state"] for ask in one["asks"]} for one in sheets}
    for refused in ("H001104", "M001244"):
        asks = lobbykit("tailor", "ukraine-diplomacy", "--to", refused, "--json").json["asks"]
        printed[refused] = {ask["id"]: ask["state"] for ask in asks}
    brief = yaml.CSafeLoader((ROOT / "briefs/ukraine-diplomacy.yaml").read_text(encoding="utf-8")).get_data()
    expected = {who: {ask["id"]: recounted(ask, who, kind) for ask in brief["asks"]} for who, kind in members().items()}
    assert len(expected) == 537
    assert printed == expected
