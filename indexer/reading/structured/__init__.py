"""Files that say themselves what is a heading, a list and a table: docx, odt, pptx, html, rtf.

Each reader turns its format into `blocks`, which are written out alike for all.
"""
