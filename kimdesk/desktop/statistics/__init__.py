"""Numbers of the office, quarters from looking through to receipt, and the keys for bundles.

Every view takes a `StatisticsDesk`, which a person with files and a data steward both have.
"""
