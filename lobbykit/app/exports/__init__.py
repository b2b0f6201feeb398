"""Exports: notes and promises as other programs read them."""
