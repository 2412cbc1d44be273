"""Parley on one machine: its services, its processes and what they keep."""
