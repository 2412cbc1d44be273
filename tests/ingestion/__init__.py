"""Tests of how the world becomes documents."""
