"""Swedish as data: word lists that a Swedish speaker can edit without knowing the code that reads them."""
