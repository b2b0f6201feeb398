"""Making the team's file, for organizers who never saw what is inside one."""
