"""Readers of Markdown, plain text, HTML and Word files: blocks of runs, each with its place in the file."""
