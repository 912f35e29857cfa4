"""Top floor: questions to answers, over the command, HTTP and web pages."""
