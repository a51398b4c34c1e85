-- What payers' banks doubt of a payment, by the provider's reference of each dispute; only ever read and written whole.
ALTER TABLE payment ADD COLUMN disputes jsonb NOT NULL DEFAULT '{}'
    CONSTRAINT payment_disputes_by_reference CHECK (jsonb_typeof(disputes) = 'object');
CREATE INDEX payment_disputed ON payment (id) WHERE disputes <> '{}';
