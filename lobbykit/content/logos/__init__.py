"""Logos: pictures from outside, as outlines or pixels of a bounded size and nothing else of their files."""
