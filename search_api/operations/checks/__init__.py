"""What the doctor looks at, a room for each part of the whole. A check is a function that ends in a Finding."""
