-- The same two tables stand in the schema of each school. sealed_secret: what authenticates us towards the provider, under the
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
GRANT SELECT, INSERT, UPDATE ON provider_account, payment TO platform_app;

-- One push at a time rings a phone, whoever asks for the money. phone: a digest, since all schools of this node meet here.
CREATE TABLE payment_route (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    tenant text,
    payment_id uuid NOT NULL,
    phone text NOT NULL,
    opened_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX payment_route_phone ON payment_route (phone);
CREATE UNIQUE INDEX payment_route_payment ON payment_route (payment_id, coalesce(tenant, ''));

-- Whether the phone was free, or rings for this payment already.
CREATE FUNCTION open_payment_route(of_payment uuid, to_phone text)
    RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.payment_route (tenant, payment_id, phone)
    VALUES (platform.acting_tenant(), of_payment, to_phone) ON CONFLICT DO NOTHING;
    SELECT EXISTS (SELECT FROM platform.payment_route r WHERE r.phone = to_phone AND r.payment_id = of_payment
                      AND r.tenant IS NOT DISTINCT FROM platform.acting_tenant())
$$;
CREATE FUNCTION close_payment_route(of_payment uuid)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    DELETE FROM platform.payment_route r
     WHERE r.payment_id = of_payment AND r.tenant IS NOT DISTINCT FROM platform.acting_tenant()
$$;
REVOKE EXECUTE ON FUNCTION open_payment_route, close_payment_route FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_payment_route, close_payment_route TO school, platform_app;

-- What providers told us, as it came. verdict: accepted (looked up at the provider), refused (not the provider's word),
-- parked (of no payment that we know).
CREATE TABLE provider_event (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    provider text NOT NULL,
    dedupe_key text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('accepted', 'refused', 'parked')),
    reason text,
    tenant text,
    payment_id uuid,
    CONSTRAINT provider_event_once UNIQUE (provider, dedupe_key)
);
CREATE INDEX provider_event_payment ON provider_event (payment_id);
CREATE INDEX provider_event_received ON provider_event (received_at);
GRANT SELECT, INSERT, DELETE ON provider_event TO platform_app;
