"""What people have written, in any file, becomes a brief: recognition of its parts, and every doubt about them."""
