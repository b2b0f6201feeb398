"""The schedule of a lobby day: where meetings are, what about them cannot be, and who is left for the drop-off."""
