"""The offices: who they are, and what we ask of each."""
