"""Syncing: what this workspace holds and may send, and the visits to mailboxes that follow from it."""
