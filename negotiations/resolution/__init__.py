"""Claims become events: which event a claim speaks of, and which values it shows.

Knows nothing of the network, of pages, or of how text becomes claims.
"""
