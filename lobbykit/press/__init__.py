"""Sheets become paper; the only owner of the libraries for type and codes."""
