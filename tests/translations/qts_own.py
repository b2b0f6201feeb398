"""Words that Qt brings itself, where its Spanish leaves them in English or is not that of the United States."""

from __future__ import annotations

from tests.translations.sources import Key, Text

KEYS = ("Ctrl", "Shift", "Alt", "Esc", "Tab", "Backspace", "Return", "Enter", "Del", "Home", "End", "PgUp", "PgDown")
"""A key is called what is written on it: laptops in this country have one keyboard, whoever types on it."""
DIALOG = (
    "&Look in:",
    "File &name:",
    "Files of &type:",
    "Directory:",
    "Directories",
    "Show &hidden files",
    "Parent Directory",
    "Go to the parent directory",
    "%1 already exists.\nDo you want to replace it?",
    "%1\nFile not found.\nPlease verify the correct file name was given.",
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
    "Could not delete directory.",
)


def texts() -> list[Text]:
    """Return them as if they stood in the sources."""
    keys = [*(Key("QShortcut", one) for one in KEYS), *(Key("QFileDialog", one) for one in DIALOG)]
    return [Text(key, plural=False) for key in keys]
