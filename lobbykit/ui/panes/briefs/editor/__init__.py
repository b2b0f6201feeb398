"""The form of a brief: every field of its format, in people's words."""
