"""Figures of photo sharing: each module measures one thing and adds lines to a table."""
