"""Formats of other programs: rows in, bytes out; what is gathered for them is gathered by `app/exports`."""
