"""The tab "Plan": tree, details, signing, comparing versions, templates."""
