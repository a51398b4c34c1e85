-- Of which years something is kept is read from the index alone.
CREATE INDEX document_year ON document (tenant, school_year);
