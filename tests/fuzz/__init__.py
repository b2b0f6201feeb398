"""Fuzzing of every reader: valid files, changed in their structure, and files made to hurt. See docs/fuzzing.md."""
