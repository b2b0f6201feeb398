"""What the notes say so far."""
