"""A note on a card says what two people wrote differently in it, and leads there."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.versions import two_versions


def test_two_versions_of_a_note_are_said_on_its_card_and_lead_to_where_one_is_chosen(qtbot, stage):
    note = two_versions(stage.bench)

    def there():
        return [one for one in stage.view.findChildren(QPushButton) if one.objectName() == f"versions-{note}"]

    qtbot.waitUntil(lambda: bool(there()))
    stage.press("Two versions: November 22, 2026, Ana")
    assert stage.host.settled == [note]
