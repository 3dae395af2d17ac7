"""The attacks of a hostile visitor, a module for each group."""
