"""The tests of Parley; they mirror the package."""
