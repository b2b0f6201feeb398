"""Files about measures become bill records: BILLSTATUS XML, Congress.gov JSON, data.json and our own."""
