-- Who sells in a country, with the mentions that its law asks for on an invoice.
CREATE TABLE seller (
    id uuid PRIMARY KEY,
    code text NOT NULL CONSTRAINT seller_code_unique UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9]{1,7}$'),
    country text NOT NULL CONSTRAINT seller_country_unique UNIQUE CHECK (country ~ '^[A-Z]{2}$'),
    name text NOT NULL,
    legal_form text,
    capital text,
    address text NOT NULL,
    register text,
    tax_id text NOT NULL,
    tax_regime text,
    tax_centre text,
    email text,
    phone text,
    bank text,
    clearance text,
    version int NOT NULL DEFAULT 0
);

-- Taxes on services, by country and day. due: when the State may ask for it. A country may have several at once.
CREATE TABLE tax_rate (
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    code text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    percent numeric(6, 3) NOT NULL CONSTRAINT tax_rate_percent CHECK (percent >= 0 AND percent < 100),
    due text NOT NULL DEFAULT 'issue' CHECK (due IN ('issue', 'payment')),
    position int NOT NULL DEFAULT 0,
    PRIMARY KEY (country, code, valid_from),
    CONSTRAINT tax_rate_once EXCLUDE USING gist
        (country WITH =, code WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
);
INSERT INTO tax_rate (country, code, valid_from, percent, due, position) VALUES
    ('SN', 'TVA', '2020-01-01', 18, 'issue', 0), ('CI', 'TVA', '2020-01-01', 18, 'payment', 0),
    ('CM', 'TVA', '2020-01-01', 19.25, 'issue', 0), ('BF', 'TVA', '2020-01-01', 18, 'issue', 0),
    ('BJ', 'TVA', '2020-01-01', 18, 'payment', 0), ('ML', 'TVA', '2020-01-01', 18, 'issue', 0),
    ('TG', 'TVA', '2020-01-01', 18, 'issue', 0), ('GA', 'TVA', '2020-01-01', 18, 'issue', 0),
    ('CD', 'TVA', '2020-01-01', 16, 'issue', 0), ('MG', 'TVA', '2020-01-01', 20, 'issue', 0),
    ('MA', 'TVA', '2020-01-01', 20, 'issue', 0), ('TN', 'TVA', '2020-01-01', 19, 'issue', 0),
    ('KE', 'VAT', '2020-01-01', 16, 'issue', 0), ('NG', 'VAT', '2020-02-01', 7.5, 'issue', 0),
    ('UG', 'VAT', '2020-01-01', 18, 'issue', 0), ('RW', 'VAT', '2020-01-01', 18, 'issue', 0),
    ('TZ', 'VAT', '2020-01-01', 18, 'issue', 0), ('NA', 'VAT', '2020-01-01', 15, 'issue', 0),
    ('ZA', 'VAT', '2020-01-01', 15, 'issue', 0),
    ('GH', 'VAT', '2026-01-01', 15, 'issue', 0), ('GH', 'NHIL', '2026-01-01', 2.5, 'issue', 1),
    ('GH', 'GETFund', '2026-01-01', 2.5, 'issue', 2);

-- A price list. It never changes: a next edition follows it, and contracts keep theirs until they choose.
CREATE TABLE plan (
    id uuid PRIMARY KEY,
    code text NOT NULL CHECK (code ~ '^[a-z0-9-]{2,40}$'),
    edition int NOT NULL CHECK (edition > 0),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
    currency char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    term text NOT NULL CHECK (term IN ('month', 'term', 'year')),
    tiers jsonb NOT NULL,
    minimum bigint NOT NULL CHECK (minimum >= 0),
    published_at timestamptz NOT NULL DEFAULT now(),
    retired_at timestamptz,
    CONSTRAINT plan_edition_unique UNIQUE (code, edition)
);

CREATE TABLE coupon (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{3,30}$'),
    percent numeric(5, 2) CHECK (percent > 0 AND percent <= 100),
    amount bigint CHECK (amount > 0),
    currency char(3),
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    most int NOT NULL CHECK (most > 0),
    used int NOT NULL DEFAULT 0,
    CONSTRAINT coupon_one_kind CHECK (num_nonnulls(percent, amount) = 1 AND num_nonnulls(amount, currency) IN (0, 2)),
    CONSTRAINT coupon_not_spent CHECK (used BETWEEN 0 AND most)
);

-- billed_until: the first day that is not billed yet. stage: how far it has come that nobody pays; since staged_on.
CREATE TABLE contract (
    id uuid PRIMARY KEY,
    establishment_id uuid REFERENCES establishment (id),
    district_id uuid REFERENCES district,
    plan_id uuid REFERENCES plan,
    coupon_code text REFERENCES coupon,
    state text NOT NULL DEFAULT 'trial' CHECK (state IN ('trial', 'active', 'ended')),
    starts_on date NOT NULL,
    trial_ends_on date NOT NULL,
    billed_from date,
    billed_until date,
    stage text NOT NULL DEFAULT 'none' CHECK (stage IN ('none', 'reminded', 'readonly', 'suspended')),
    staged_on date,
    problem text,
    email text CHECK (length(email) <= 254),
    address text CHECK (length(address) <= 500),
    tax_id text CHECK (length(tax_id) <= 100),
    language text CHECK (language ~ '^[a-z]{2,3}$'),
    ended_on date,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT contract_one_party CHECK (num_nonnulls(establishment_id, district_id) = 1),
    CONSTRAINT contract_trial_order CHECK (trial_ends_on >= starts_on)
);
CREATE UNIQUE INDEX contract_establishment_once ON contract (establishment_id) WHERE state <> 'ended';
CREATE UNIQUE INDEX contract_district_once ON contract (district_id) WHERE state <> 'ended';
CREATE INDEX contract_billed ON contract (billed_until) WHERE state <> 'ended';

-- How many pupils a school had on a counting day, as the price was reckoned.
CREATE TABLE headcount (
    contract_id uuid NOT NULL REFERENCES contract,
    tenant text NOT NULL REFERENCES establishment,
    counted_on date NOT NULL,
    pupils int NOT NULL CHECK (pupils >= 0),
    counted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (contract_id, counted_on, tenant)
);

-- A school that does not pay can be read and no longer written.
ALTER TABLE establishment DROP CONSTRAINT establishment_state_check;
ALTER TABLE establishment ADD CONSTRAINT establishment_state_check
    CHECK (state IN ('open', 'readonly', 'suspended', 'closed'));

GRANT SELECT, INSERT, UPDATE ON seller, contract TO platform_app;
GRANT SELECT, INSERT ON tax_rate, plan, coupon TO platform_app;
GRANT UPDATE (valid_until) ON tax_rate TO platform_app;
GRANT UPDATE (retired_at) ON plan TO platform_app;
GRANT UPDATE (used, valid_until) ON coupon TO platform_app;
GRANT SELECT, INSERT, UPDATE ON headcount TO platform_app;
