"""Files become domain values or lists of problems; the only owner of YAML."""
