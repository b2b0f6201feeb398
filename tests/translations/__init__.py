"""The tool that keeps the words of the window in all its languages, and its tests."""
