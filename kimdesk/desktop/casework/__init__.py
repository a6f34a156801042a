"""Windows of case work: phase bar, intake, assessment, plan, linking, closing, team, barriers."""
