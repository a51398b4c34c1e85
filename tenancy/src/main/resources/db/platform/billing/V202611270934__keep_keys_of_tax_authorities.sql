-- Where a seller hands its invoices in to its State. sealed_key: what authenticates it there, under the operator's master key.
CREATE TABLE tax_desk (
    seller_id uuid PRIMARY KEY REFERENCES seller,
    establishment text NOT NULL CHECK (length(establishment) BETWEEN 1 AND 100),
    point_of_sale text NOT NULL CHECK (length(point_of_sale) BETWEEN 1 AND 100),
    sealed_key bytea NOT NULL,
    version int NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON tax_desk TO platform_app;

-- unclear: handed in, and no answer came from an authority that cannot be asked for it; a person looks. receipt: the
-- authority's whole answer, by whose names a credit note is handed in.
ALTER TABLE clearance DROP CONSTRAINT clearance_state_check, ADD COLUMN receipt jsonb,
    ADD CONSTRAINT clearance_state CHECK (state IN ('queued', 'sent', 'cleared', 'refused', 'unclear'));
GRANT UPDATE (receipt, queued_at) ON clearance TO platform_app;
