"""The page "Netzwerkpartner": the directory of bodies the office works with."""
