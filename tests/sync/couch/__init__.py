"""A CouchDB of our own inside a test, as far as a mailbox sees one, and real ones that speak as it does."""
