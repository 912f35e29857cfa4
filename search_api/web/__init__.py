"""What a browser gets: templates, the style sheet, and the texts in Swedish and English."""
