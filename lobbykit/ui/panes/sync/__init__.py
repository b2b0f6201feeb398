"""What waits to be sent, and where it is safe until then."""
