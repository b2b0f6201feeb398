"""The JSON schema of brief files, made from the loader's own tables, for editors that complete and check YAML."""

from __future__ import annotations

import json

from lobbykit.content.briefs.audience import AUDIENCE
from lobbykit.content.briefs.printed import VARIANTS, Words
from lobbykit.content.briefs.root import BRIEF

RENEW = "python -m lobbykit.content.briefs.schema > docs/formats/brief.schema.json"


def brief_schema() -> str:
    """Return the schema as the JSON text that docs/formats/brief.schema.json holds."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": f"Generated from the loader's tables. To renew it: {RENEW}",
        "title": "lobbykit brief, version 1",
        **BRIEF.schema(),
        "$defs": {"prose": {"anyOf": [Words().schema(), VARIANTS.schema()]}, "show_to": AUDIENCE.schema()},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(brief_schema())
