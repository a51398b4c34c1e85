-- A school leaves one district for another: proposed by the giving side, accepted or refused by the taking one. Rows are
-- never deleted, so that each side keeps its trace.
CREATE TABLE school_transfer (
    id uuid PRIMARY KEY,
    tenant text NOT NULL REFERENCES establishment,
    from_district uuid NOT NULL REFERENCES district,
    to_district uuid NOT NULL REFERENCES district,
    reason text CHECK (length(reason) BETWEEN 1 AND 300),
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'refused', 'withdrawn', 'overtaken')),
    proposed_by uuid REFERENCES identity,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    decided_by uuid REFERENCES identity,
    decided_at timestamptz,
    answer text CHECK (length(answer) <= 300),
    CONSTRAINT school_transfer_goes_elsewhere CHECK (from_district <> to_district),
    CONSTRAINT school_transfer_decided_once CHECK ((state = 'proposed') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX school_transfer_one_open ON school_transfer (tenant) WHERE state = 'proposed';
CREATE INDEX school_transfer_from ON school_transfer (from_district, proposed_at DESC);
CREATE INDEX school_transfer_to ON school_transfer (to_district, proposed_at DESC);

-- A message of a district to the heads of the schools that lay below it when it was sent.
CREATE TABLE district_notice (
    id uuid PRIMARY KEY,
    district_id uuid NOT NULL REFERENCES district,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 150),
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
    sent_by uuid REFERENCES identity,
    sent_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX district_notice_sent ON district_notice (district_id, sent_at DESC);

CREATE TABLE district_notice_school (
    notice_id uuid NOT NULL REFERENCES district_notice,
    tenant text NOT NULL REFERENCES establishment,
    heads int NOT NULL,
    PRIMARY KEY (notice_id, tenant)
);
COMMENT ON COLUMN district_notice_school.heads IS 'how many heads the school had when the message left: each was written to';
CREATE INDEX district_notice_school_tenant ON district_notice_school (tenant);

CREATE TABLE district_notice_reading (
    notice_id uuid NOT NULL,
    tenant text NOT NULL,
    membership_id uuid NOT NULL REFERENCES membership,
    read_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (notice_id, membership_id),
    FOREIGN KEY (notice_id, tenant) REFERENCES district_notice_school
);
CREATE INDEX district_notice_reading_school ON district_notice_reading (notice_id, tenant);

GRANT SELECT, INSERT, UPDATE ON school_transfer TO platform_app;
GRANT SELECT, INSERT ON district_notice, district_notice_school, district_notice_reading TO platform_app;
