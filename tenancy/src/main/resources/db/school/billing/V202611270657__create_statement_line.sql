-- What a provider's books say of a payment (told), beside what ours say (booked); the same table stands in the platform's schema.
-- told_fee: null where the provider does not tell it in the payment's currency. payment_id: the first, should several bear
-- one reference; then booked is their sum, which differs.
CREATE TABLE statement_line (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    provider_account_id uuid NOT NULL REFERENCES provider_account,
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 200),
    day date NOT NULL,
    told_amount bigint,
    told_currency text CHECK (told_currency ~ '^[A-Z]{3}$'),
    told_fee bigint,
    payment_id uuid REFERENCES payment,
    booked_amount bigint,
    booked_currency text CHECK (booked_currency ~ '^[A-Z]{3}$'),
    booked_fee bigint,
    difference text GENERATED ALWAYS AS (CASE
        WHEN booked_amount IS NULL THEN 'not-booked'
        WHEN told_amount IS NULL THEN 'not-told'
        WHEN told_amount <> booked_amount OR told_currency <> booked_currency THEN 'amount'
        WHEN told_fee <> booked_fee THEN 'fee'
    END) STORED,
    reason text CHECK (length(reason) BETWEEN 10 AND 500),
    resolved_by uuid,
    resolved_at timestamptz,
    CONSTRAINT statement_line_once UNIQUE (provider_account_id, reference),
    CONSTRAINT statement_line_of_one CHECK (told_amount IS NOT NULL OR booked_amount IS NOT NULL),
    CONSTRAINT statement_line_resolved CHECK (num_nonnulls(reason, resolved_by, resolved_at) IN (0, 3))
);
CREATE INDEX statement_line_day ON statement_line (day, provider_account_id);
CREATE INDEX statement_line_open ON statement_line (day, id) WHERE difference IS NOT NULL AND resolved_at IS NULL;
