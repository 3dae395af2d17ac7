"""The checks of `clients.py`: a module for each kind of client, and what these need."""
