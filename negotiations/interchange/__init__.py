"""Compiled datasets: read, checked, loaded into the record, and written out again."""
