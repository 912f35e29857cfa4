"""What makes the data that the models read."""
