-- A bank's statement as it was handed in.
CREATE TABLE bank_statement (
    id uuid PRIMARY KEY,
    seller_id uuid NOT NULL REFERENCES seller,
    format text NOT NULL CHECK (format IN ('csv', 'camt053', 'mt940', 'hand')),
    file_name text NOT NULL,
    content bytea NOT NULL,
    imported_by uuid,
    imported_at timestamptz NOT NULL DEFAULT now()
);

-- One movement. key: what tells it from all others of the account, so that a statement handed in twice adds nothing.
CREATE TABLE bank_line (
    id uuid PRIMARY KEY,
    seller_id uuid NOT NULL REFERENCES seller,
    bank_statement_id uuid NOT NULL REFERENCES bank_statement,
    key text NOT NULL,
    booked_on date NOT NULL,
    amount bigint NOT NULL,
    currency char(3) NOT NULL,
    payer text NOT NULL DEFAULT '',
    message text NOT NULL DEFAULT '',
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'matched', 'ignored')),
    invoice_id uuid REFERENCES invoice,
    decided_by uuid,
    decided_at timestamptz,
    CONSTRAINT bank_line_once UNIQUE (seller_id, key),
    CONSTRAINT bank_line_matched_to_one CHECK ((state = 'matched') = (invoice_id IS NOT NULL))
);
CREATE INDEX bank_line_open ON bank_line (booked_on) WHERE state = 'open';

-- What one person may only propose and another one must decide.
CREATE TABLE approval (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('refund', 'write_off')),
    invoice_id uuid REFERENCES invoice,
    party uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    currency char(3) NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 500),
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    decision text CHECK (decision IN ('approved', 'refused')),
    decided_by uuid,
    decided_at timestamptz,
    CONSTRAINT approval_four_eyes CHECK (decided_by <> asked_by),
    CONSTRAINT approval_whole CHECK (num_nonnulls(decision, decided_by, decided_at) IN (0, 3))
);
CREATE INDEX approval_open ON approval (asked_at) WHERE decision IS NULL;

-- Codes sold on paper. Only their hash is kept: whoever reads the table cannot redeem one.
CREATE TABLE voucher (
    code_hash bytea PRIMARY KEY,
    batch uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    currency char(3) NOT NULL,
    valid_until date NOT NULL,
    sold_to text NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL DEFAULT now(),
    invoice_id uuid REFERENCES invoice,
    redeemed_by uuid,
    redeemed_at timestamptz,
    CONSTRAINT voucher_redeemed_whole CHECK ((invoice_id IS NULL) = (redeemed_at IS NULL))
);
CREATE INDEX voucher_batch ON voucher (batch);

GRANT SELECT, INSERT ON bank_statement, bank_line, approval, voucher TO platform_app;
GRANT UPDATE (state, invoice_id, decided_by, decided_at) ON bank_line TO platform_app;
GRANT UPDATE (decision, decided_by, decided_at) ON approval TO platform_app;
GRANT UPDATE (invoice_id, redeemed_by, redeemed_at) ON voucher TO platform_app;
