"""What a reader asks and sees: filters, pages of rows, figures, quotes and views."""
