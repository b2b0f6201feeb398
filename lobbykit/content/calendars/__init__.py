"""Calendar files: what other programs send, and what we hand them."""
