"""A recount of every ask for every office, straight from the public files, that shares no code with the domain."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
CONGRESS, BILLS = ROOT.parent / "shared/data/congress", ROOT.parent / "shared/data/bills"


def read(path: Path):
    text = path.read_text(encoding="utf-8")
    return json.loads(text) if path.suffix == ".json" else yaml.CSafeLoader(text).get_data()


def members() -> dict[str, str]:
    """Bioguide id → chamber: upstream's file where it lies beside the project, else the shipped facts."""
    upstream, chambers = CONGRESS / "legislators-current.yaml", {"rep": "house", "sen": "senate"}
    if upstream.is_file():
        return {one["id"]["bioguide"]: chambers[one["terms"][-1]["type"]] for one in read(upstream)}
    return {one["id"]: one["chamber"] for one in read(ROOT / "resources/roster.json")["offices"]}


@cache
def signatures(slug: str) -> tuple[str, set[str]]:
    """Sponsor and cosponsors of "hres100": bill status file and the seed's facts, else the shipped record."""
    status, seeds = BILLS / f"BILLSTATUS-119{slug}.xml", BILLS / "seed-bills-119.json"
    record = read(ROOT / f"resources/bills/{slug}-119.json")
    if seeds.is_file():
        record = next((one for one in read(seeds) if one["id"] == f"{slug}-119"), record)
    signed = {row["id"] for row in record["cosponsors"] if not row.get("withdrawn")}
    if status.is_file():
        signed |= {one.findtext("bioguideId") for one in ET.parse(status).findall("bill/cosponsors/item")}
    return record["sponsor"], signed


def recounted(ask: dict, member: str, chamber: str) -> str:
    slugs = [one.lower().replace(".", "") for one in (ask.get(chamber) or ask).get("measures", ())]
    own = [signatures(slug) for slug in slugs if slug[0] == chamber[0]]
    if any(sponsor == member for sponsor, _ in own):
        return "thank-leader"
    return "thank" if any(member in signed for _, signed in own) else "ask"


def test_every_ask_of_every_office_is_what_the_public_files_say(lobbykit, tmp_path):
    lobbykit("print", "ukraine-diplomacy", "--to", "all", "--out", tmp_path / "all")
    found = {one["office"]: one["asks"] for one in read(tmp_path / "all/manifest.json")["sheets"]}
    for refused in ("H001104", "M001244"):
        found[refused] = lobbykit("tailor", "ukraine-diplomacy", "--to", refused, "--json").json["asks"]
    printed = {office: {ask["id"]: ask["state"] for ask in asks} for office, asks in found.items()}
    asks = read(ROOT / "briefs/ukraine-diplomacy.yaml")["asks"]
    assert len(printed) == 537
    assert printed == {who: {ask["id"]: recounted(ask, who, where) for ask in asks} for who, where in members().items()}
