"""Exports, compared whole with the files that others would read."""
