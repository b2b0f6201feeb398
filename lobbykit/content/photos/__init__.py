"""Photographs: what a picture file shows, within bounds, and nothing else that it says."""
