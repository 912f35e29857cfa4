"""What nobody would send, sent: files to the readers, requests to the API."""
