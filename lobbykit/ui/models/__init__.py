"""Qt models over snapshots, with exact signals."""
