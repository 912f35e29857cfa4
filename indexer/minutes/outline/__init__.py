"""Which agenda items there are: numbered and unnumbered titles, put in order. `order` is the face."""
