"""Leave-behinds: tailoring them beside the true page, and printing whatever is made of a brief."""
