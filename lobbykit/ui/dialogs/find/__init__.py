"""The window that finds anything."""
