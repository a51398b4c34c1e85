-- What is written by hand and not issued yet.
CREATE TABLE invoice_draft (
    id uuid PRIMARY KEY,
    contract_id uuid NOT NULL REFERENCES contract,
    charges jsonb NOT NULL,
    version int NOT NULL DEFAULT 0,
    made_by uuid,
    made_at timestamptz NOT NULL DEFAULT now()
);

-- Issued: what it says is never changed, whoever asks (the rights below); what happens to it afterwards is.
-- snapshot: all that is printed. settled: how much of the total is no longer owed. released: income that is earned.
CREATE TABLE invoice (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    seller_id uuid NOT NULL REFERENCES seller,
    year int NOT NULL,
    sequence bigint NOT NULL,
    number text NOT NULL CONSTRAINT invoice_number_unique UNIQUE,
    contract_id uuid NOT NULL REFERENCES contract,
    party uuid NOT NULL,
    credits_id uuid REFERENCES invoice,
    currency char(3) NOT NULL,
    net bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL CHECK (total >= 0),
    issued_on date NOT NULL,
    due_on date NOT NULL,
    served_from date,
    served_until date,
    snapshot jsonb NOT NULL,
    state text NOT NULL DEFAULT 'issued' CHECK (state IN ('issued', 'part_paid', 'paid')),
    settled bigint NOT NULL DEFAULT 0,
    released_until date,
    mailed_at timestamptz,
    issued_by uuid,
    issued_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT invoice_sequence_unique UNIQUE (seller_id, year, sequence),
    CONSTRAINT invoice_adds_up CHECK (net + tax = total),
    CONSTRAINT invoice_settled_within CHECK (settled BETWEEN 0 AND total),
    CONSTRAINT invoice_credit_note_of CHECK ((kind = 'credit_note') = (credits_id IS NOT NULL))
);
CREATE INDEX invoice_contract ON invoice (contract_id, issued_on);
CREATE INDEX invoice_party ON invoice (party, issued_on);
CREATE INDEX invoice_open ON invoice (due_on) WHERE state <> 'paid';
CREATE INDEX invoice_unreleased ON invoice (served_until) WHERE served_until IS NOT NULL;

-- What made an invoice no longer owed, each once; a negative amount takes back.
CREATE TABLE settlement (
    id uuid PRIMARY KEY,
    invoice_id uuid NOT NULL REFERENCES invoice,
    kind text NOT NULL CHECK (kind IN ('payment', 'credit', 'credit_note', 'withholding', 'write_off', 'reversal')),
    source_id uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount <> 0),
    settled_on date NOT NULL,
    certificate text,
    made_by uuid,
    made_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT settlement_once UNIQUE (invoice_id, kind, source_id)
);

-- Invoices on their way to the tax authority, where a State wants to number them itself. qr: what the paper shows.
CREATE TABLE clearance (
    invoice_id uuid PRIMARY KEY REFERENCES invoice,
    system text NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'cleared', 'refused')),
    reference text,
    qr text,
    problem text,
    attempts int NOT NULL DEFAULT 0,
    queued_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    CONSTRAINT clearance_whole CHECK ((state = 'cleared') = (reference IS NOT NULL AND qr IS NOT NULL))
);
CREATE INDEX clearance_waiting ON clearance (queued_at) WHERE state IN ('queued', 'sent');

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_draft TO platform_app;
GRANT SELECT, INSERT ON invoice, settlement TO platform_app;
GRANT UPDATE (state, settled, released_until, mailed_at) ON invoice TO platform_app;
GRANT SELECT, INSERT ON clearance TO platform_app;
GRANT UPDATE (state, reference, qr, problem, attempts, decided_at) ON clearance TO platform_app;
