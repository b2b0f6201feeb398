"""The crash harness: breaks a writer of notes in every way that a machine can, and holds it to what it promised."""
