"""Bundles of changes through mailboxes: what may travel, who can read it, and how laptops come to hold the same."""
