"""The same selections as the pages, in formats that machines and spreadsheets read."""
