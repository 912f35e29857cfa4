"""Who was there: attendance lists, officers and adjusters found among the lines. `roll` is the face."""
