"""The checks of restart.py: visitors that go on while the relay is replaced."""
