"""Who met, when and where. `read` is the face."""
