"""What an item decided, proposed and voted. `find` is the face."""
