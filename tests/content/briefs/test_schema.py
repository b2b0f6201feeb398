"""The JSON schema of briefs is the loader's own."""

from __future__ import annotations

import json
from pathlib import Path

from lobbykit.content.briefs.schema import RENEW, brief_schema

COMMITTED = Path(__file__).resolve().parents[3] / "docs/formats/brief.schema.json"


def test_the_committed_schema_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == brief_schema(), f"renew it: {RENEW}"


def test_the_schema_says_how_to_renew_it() -> None:
    assert RENEW in json.loads(brief_schema())["$comment"]


def test_every_key_in_the_schema_is_explained() -> None:
    def unexplained(schema: object, path: str = "") -> list[str]:
        if isinstance(schema, list):
            return [found for item in schema for found in unexplained(item, path)]
        if not isinstance(schema, dict):
            return []
        properties = schema.get("properties", {})
        silent = [f"{path}/{name}" for name, value in properties.items() if not value.get("description")]
        return silent + [found for name, value in schema.items() for found in unexplained(value, f"{path}/{name}")]

    assert unexplained(json.loads(brief_schema())) == []
