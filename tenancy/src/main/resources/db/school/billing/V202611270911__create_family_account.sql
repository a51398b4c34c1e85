-- number: printed on papers and typed as a Mobile Money reference; its last digit checks the others. payer_id: who is
-- asked for the money. joined_id: the family that took over this one's pupils and account.
CREATE TABLE family (
    id uuid PRIMARY KEY,
    number text NOT NULL CONSTRAINT family_number_unique UNIQUE CHECK (number ~ '^[0-9]{6,12}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    payer_id uuid REFERENCES person,
    joined_id uuid REFERENCES family,
    reminded_on date,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT family_not_joined_to_itself CHECK (joined_id <> id)
);
CREATE INDEX family_payer ON family (payer_id);

CREATE TABLE family_pupil (
    pupil_id uuid PRIMARY KEY REFERENCES pupil,
    family_id uuid NOT NULL REFERENCES family
);
CREATE INDEX family_pupil_family ON family_pupil (family_id);

-- instalments: [{"dueOn": "2026-10-15", "amount": 25000}], in minor units. takers: the pupils who asked for an optional one.
-- late_fee: charged once for each instalment that is not covered late_after days after its day.
CREATE TABLE fee (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    level_id uuid REFERENCES level,
    stream_id uuid REFERENCES stream,
    kind text NOT NULL CONSTRAINT fee_kind CHECK (kind IN ('registration', 'tuition', 'parents_association', 'uniform',
        'canteen', 'transport', 'examination', 'boarding', 'other')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    audience text NOT NULL CONSTRAINT fee_audience CHECK (audience IN ('all', 'new', 'returning')),
    optional boolean NOT NULL DEFAULT false,
    instalments jsonb NOT NULL,
    takers uuid[] NOT NULL DEFAULT '{}',
    late_fee bigint NOT NULL DEFAULT 0 CONSTRAINT fee_late_fee_not_negative CHECK (late_fee >= 0),
    late_after int NOT NULL DEFAULT 0 CHECK (late_after BETWEEN 0 AND 365),
    version int NOT NULL DEFAULT 0
);
CREATE INDEX fee_year ON fee (school_year_id);

-- pupil_id: null for whoever the rule fits. kind: null for every kind of fee. from_child: of the family's children in the
-- school, the eldest being the first. paid_by: whoever has paid the fee in full on that day.
CREATE TABLE fee_reduction (
    id uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES school_year,
    rule text NOT NULL CONSTRAINT fee_reduction_rule CHECK (rule IN ('siblings', 'staff', 'orphan', 'bursary', 'state',
        'early', 'other')),
    pupil_id uuid REFERENCES pupil,
    kind text,
    from_child int CHECK (from_child BETWEEN 2 AND 20),
    paid_by date,
    percent numeric(5, 2) CHECK (percent > 0 AND percent <= 100),
    amount bigint CHECK (amount > 0),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    granted_by uuid,
    granted_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    version int NOT NULL DEFAULT 0,
    CONSTRAINT fee_reduction_percent_or_amount CHECK (num_nonnulls(percent, amount) = 1),
    CONSTRAINT fee_reduction_siblings_from CHECK ((rule = 'siblings') = (from_child IS NOT NULL)),
    CONSTRAINT fee_reduction_early_by CHECK ((rule = 'early') = (paid_by IS NOT NULL))
);
CREATE INDEX fee_reduction_year ON fee_reduction (school_year_id);
CREATE INDEX fee_reduction_pupil ON fee_reduction (pupil_id) WHERE pupil_id IS NOT NULL;

-- Append-only: what a family owes (above zero) and what it is let off (below), in minor units of the school's currency.
-- instalment: its place in the fee, from 0. transfer_id: the two rows by which a balance goes from one family to another.
CREATE TABLE fee_charge (
    id uuid PRIMARY KEY,
    family_id uuid NOT NULL REFERENCES family,
    pupil_id uuid REFERENCES pupil,
    fee_id uuid REFERENCES fee,
    instalment int,
    kind text NOT NULL CONSTRAINT fee_charge_kind CHECK (kind IN ('fee', 'reduction', 'late', 'arrears', 'correction',
        'transfer')),
    amount bigint NOT NULL CONSTRAINT fee_charge_of_something CHECK (amount <> 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    due_on date NOT NULL,
    reason text CHECK (length(reason) <= 300),
    reduction_id uuid REFERENCES fee_reduction,
    transfer_id uuid,
    reverses_id uuid CONSTRAINT fee_charge_reversed_once UNIQUE REFERENCES fee_charge,
    made_on date NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by uuid,
    CONSTRAINT fee_charge_of_fee CHECK (kind NOT IN ('fee', 'reduction', 'late')
        OR num_nonnulls(pupil_id, fee_id, instalment) = 3),
    CONSTRAINT fee_charge_of_reduction CHECK ((kind = 'reduction') = (reduction_id IS NOT NULL)),
    CONSTRAINT fee_charge_sign CHECK (reverses_id IS NOT NULL OR kind IN ('correction', 'transfer')
        OR (amount < 0) = (kind = 'reduction'))
);
CREATE UNIQUE INDEX fee_charge_once ON fee_charge (pupil_id, fee_id, instalment, kind, reduction_id) NULLS NOT DISTINCT
    WHERE kind IN ('fee', 'reduction', 'late') AND reverses_id IS NULL;
CREATE INDEX fee_charge_family ON fee_charge (family_id, due_on);
CREATE INDEX fee_charge_fee ON fee_charge (fee_id) WHERE fee_id IS NOT NULL;

-- A cashier's drawer on one day. expected: what had to be in it when it was closed; banked: what then left it for the bank.
CREATE TABLE cash_day (
    id uuid PRIMARY KEY,
    cashier uuid NOT NULL,
    cashier_name text NOT NULL,
    day date NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    opening bigint NOT NULL CONSTRAINT cash_day_opening_not_negative CHECK (opening >= 0),
    expected bigint,
    counted bigint CHECK (counted >= 0),
    banked bigint CHECK (banked >= 0),
    difference bigint GENERATED ALWAYS AS (counted - expected) STORED,
    reason text CHECK (length(reason) BETWEEN 5 AND 300),
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    CONSTRAINT cash_day_once UNIQUE (cashier, day),
    CONSTRAINT cash_day_closed CHECK (num_nonnulls(expected, counted, banked, closed_at) IN (0, 4)),
    CONSTRAINT cash_day_difference_explained CHECK (counted = expected OR reason IS NOT NULL),
    CONSTRAINT cash_day_banks_what_is_there CHECK (banked <= counted)
);
CREATE UNIQUE INDEX cash_day_one_open ON cash_day (cashier) WHERE closed_at IS NULL;

-- Money that came for a family, with a number without gaps in its year; snapshot: all that the paper says. void_*: taken
-- back by a counter-entry, out of the drawer of the day of void_cash_day_id where it was cash.
CREATE TABLE fee_receipt (
    id uuid PRIMARY KEY,
    family_id uuid NOT NULL REFERENCES family,
    payment_id uuid NOT NULL CONSTRAINT fee_receipt_payment_once UNIQUE REFERENCES payment,
    year int NOT NULL,
    number bigint NOT NULL,
    amount bigint NOT NULL CONSTRAINT fee_receipt_amount_positive CHECK (amount > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    received_on date NOT NULL,
    snapshot jsonb NOT NULL,
    cash_day_id uuid REFERENCES cash_day,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by uuid,
    voided_on date,
    void_reason text CHECK (length(void_reason) BETWEEN 5 AND 300),
    voided_by uuid,
    void_cash_day_id uuid REFERENCES cash_day,
    CONSTRAINT fee_receipt_number_unique UNIQUE (year, number),
    CONSTRAINT fee_receipt_voided CHECK ((voided_on IS NULL) = (void_reason IS NULL))
);
CREATE INDEX fee_receipt_family ON fee_receipt (family_id);
CREATE INDEX fee_receipt_day ON fee_receipt (received_on, number);
CREATE INDEX fee_receipt_cash_day ON fee_receipt (cash_day_id) WHERE cash_day_id IS NOT NULL;
