"""How well Dossier finds and answers, measured on questions whose places are known."""
