"""Tests of the records: what the database refuses, and what queries mean."""
