"""Sheets become paper; the only owner of reportlab."""
