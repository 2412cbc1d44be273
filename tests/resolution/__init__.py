"""Claims become events."""
