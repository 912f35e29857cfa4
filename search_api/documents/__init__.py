"""Documents over the API: put, listed and taken out."""
