"""Photo sharing from outside: pictures to share, pictures that attack, visitors, and what they must find."""
