"""A lobby day that never was: what people would import, type and send on it, and what must be known at its end."""
