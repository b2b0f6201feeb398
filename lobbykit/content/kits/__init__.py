"""Kits: everything that a team shares, in one file, read without trusting a byte of it."""
