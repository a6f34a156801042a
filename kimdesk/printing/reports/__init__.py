"""The pages of the reports: what was read becomes headings, texts and tables.

A product (`products/`) reads and chooses; here stands how each part looks on paper.
"""
