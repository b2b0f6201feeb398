"""Preflight: the check before printing, one module for each kind of knowledge."""
