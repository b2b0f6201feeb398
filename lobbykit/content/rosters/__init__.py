"""Upstream's files about Congress, and our own, become the roster and its corrections."""
