"""What readers ask and see, from figures to whole pages."""
