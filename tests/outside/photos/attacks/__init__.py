"""Files that attack whoever decodes them. Each module gives names and contents.

A file of which some decoder may rightly show something is named `maybe ...`; of all others there is nothing to show.
"""
