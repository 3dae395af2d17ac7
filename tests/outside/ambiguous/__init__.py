"""Requests that two readers could read in two ways, and what became of them at the origin."""
