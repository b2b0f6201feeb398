"""Products: what the workspace knows becomes documents, and documents become files."""
