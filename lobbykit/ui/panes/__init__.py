"""The places of the rail; none of them knows another."""
