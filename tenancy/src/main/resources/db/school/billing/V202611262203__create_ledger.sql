-- The last number given in each series of each year. A number is taken in the transaction that uses it: none is lost.
CREATE TABLE number_series (
    name text NOT NULL,
    year int NOT NULL,
    last bigint NOT NULL CONSTRAINT number_series_last_not_negative CHECK (last >= 0),
    PRIMARY KEY (name, year)
);

-- One row is one entry with all its lines, so that its balance is a constraint of the row. amounts: debit > 0, credit < 0,
-- in minor units; parties: whose account it is, where an account is kept for each customer, else null.
CREATE TABLE journal_entry (
    id uuid PRIMARY KEY,
    journal text NOT NULL CONSTRAINT journal_entry_journal CHECK (journal IN ('sales', 'bank', 'cash', 'mobile', 'misc')),
    fiscal_year int NOT NULL,
    number bigint NOT NULL,
    entry_on date NOT NULL,
    currency char(3) NOT NULL CONSTRAINT journal_entry_currency CHECK (currency ~ '^[A-Z]{3}$'),
    document text NOT NULL,
    memo text NOT NULL,
    source text NOT NULL,
    source_id uuid NOT NULL,
    step text NOT NULL,
    accounts text[] NOT NULL,
    parties uuid[] NOT NULL,
    amounts bigint[] NOT NULL,
    reverses_id uuid CONSTRAINT journal_entry_reversed_once UNIQUE REFERENCES journal_entry,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by uuid,
    CONSTRAINT journal_entry_number_unique UNIQUE (journal, fiscal_year, number),
    CONSTRAINT journal_entry_step_once UNIQUE (source, source_id, step),
    CONSTRAINT journal_entry_balances CHECK (platform.balances(accounts, parties, amounts))
);
CREATE INDEX journal_entry_day ON journal_entry (entry_on, journal, number);
CREATE INDEX journal_entry_party ON journal_entry USING gin (parties);

-- The books are closed up to and including this day.
CREATE TABLE ledger_closing (
    until date PRIMARY KEY,
    closed_at timestamptz NOT NULL DEFAULT now(),
    closed_by uuid
);
