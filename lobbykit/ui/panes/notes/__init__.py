"""The notes of this laptop."""
