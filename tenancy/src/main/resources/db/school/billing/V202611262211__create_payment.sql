-- The same two tables stand in the platform's schema. sealed_secret: what authenticates us towards the provider, under the
-- operator's master key.
CREATE TABLE provider_account (
    id uuid PRIMARY KEY,
    provider text NOT NULL CHECK (provider ~ '^[a-z][a-z-]{1,29}$'),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    settings jsonb NOT NULL DEFAULT '{}',
    sealed_secret bytea,
    state text NOT NULL CHECK (state IN ('active', 'paused')),
    version int NOT NULL DEFAULT 0
);

-- Written before the provider is asked; id is what the provider knows it by. sent_at: null as long as nothing can have
-- reached the provider. next_poll_at: when to look again; null where nothing more is awaited. contradiction: what the
-- provider said after it had said the opposite.
CREATE TABLE payment (
    id uuid PRIMARY KEY,
    provider text NOT NULL,
    provider_account_id uuid REFERENCES provider_account,
    subject text NOT NULL,
    subject_id uuid NOT NULL,
    label text NOT NULL CHECK (length(label) <= 100),
    payer_name text CHECK (length(payer_name) <= 200),
    payer_phone text CHECK (payer_phone ~ '^\+[1-9][0-9]{6,14}$'),
    amount bigint NOT NULL CONSTRAINT payment_amount_positive CHECK (amount > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    state text NOT NULL CHECK (state IN ('created', 'sent', 'pending', 'unknown', 'succeeded', 'failed', 'expired',
        'needs_review', 'refunded')),
    provider_reference text,
    detail jsonb NOT NULL DEFAULT '{}',
    reason text,
    contradiction text,
    asked_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz,
    next_poll_at timestamptz,
    polls int NOT NULL DEFAULT 0,
    settled_at timestamptz,
    settled_amount bigint,
    fee bigint NOT NULL DEFAULT 0,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT payment_settled_with_amount CHECK ((settled_at IS NULL) = (settled_amount IS NULL)),
    CONSTRAINT payment_success_is_settled CHECK (state NOT IN ('succeeded', 'refunded') OR settled_at IS NOT NULL)
);
CREATE INDEX payment_subject ON payment (subject, subject_id);
CREATE INDEX payment_account ON payment (provider_account_id, created_at);
CREATE INDEX payment_awaited ON payment (next_poll_at) WHERE next_poll_at IS NOT NULL;
