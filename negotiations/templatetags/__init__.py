"""Filters and tags that templates load by name."""
