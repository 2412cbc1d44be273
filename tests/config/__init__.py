"""Tests of how Parley is set up and served."""
