CREATE TABLE identity (
    id uuid PRIMARY KEY,
    email text CHECK (email = lower(email) AND length(email) <= 254),
    phone text CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    language text NOT NULL DEFAULT 'fr',
    password_hash text,
    password_changed_at timestamptz,
    must_change_password boolean NOT NULL DEFAULT false,
    disabled_at timestamptz,
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT identity_email_unique UNIQUE (email),
    CONSTRAINT identity_phone_unique UNIQUE (phone)
);

-- How a pupil without e-mail or phone logs in: school code, user name and a short secret.
CREATE TABLE school_login (
    tenant text NOT NULL REFERENCES establishment,
    username text NOT NULL CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    identity_id uuid NOT NULL REFERENCES identity,
    PRIMARY KEY (tenant, username)
);
CREATE INDEX school_login_identity ON school_login (identity_id);

-- tenant: a role in one school; district_id: a role over a district's schools; neither: the operator's own staff.
CREATE TABLE membership (
    id uuid PRIMARY KEY,
    identity_id uuid NOT NULL REFERENCES identity,
    tenant text REFERENCES establishment,
    district_id uuid REFERENCES district,
    person_id uuid,
    roles text[] NOT NULL CHECK (cardinality(roles) BETWEEN 1 AND 8),
    version int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    CHECK (tenant IS NULL OR district_id IS NULL)
);
CREATE UNIQUE INDEX membership_once ON membership
    (identity_id, tenant, district_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX membership_tenant ON membership (tenant, id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX membership_person_once ON membership (tenant, person_id) WHERE ended_at IS NULL;
CREATE INDEX membership_district ON membership (district_id, id) WHERE ended_at IS NULL;

-- What a school has changed of the product's default permissions of a role.
CREATE TABLE role_permission (
    tenant text NOT NULL REFERENCES establishment,
    role text NOT NULL,
    permission text NOT NULL,
    allowed boolean NOT NULL,
    PRIMARY KEY (tenant, role, permission)
);

CREATE TABLE session (
    id uuid PRIMARY KEY,
    identity_id uuid NOT NULL REFERENCES identity,
    membership_id uuid REFERENCES membership,
    host text,
    refresh_hash bytea NOT NULL,
    refresh_number int NOT NULL DEFAULT 0,
    previous_hash bytea,
    refreshed_at timestamptz NOT NULL DEFAULT now(),
    device text,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_for text
);
CREATE INDEX session_identity ON session (identity_id) WHERE revoked_at IS NULL;
CREATE INDEX session_membership ON session (membership_id) WHERE revoked_at IS NULL;
CREATE INDEX session_expiry ON session (expires_at);

-- ES256 keys; the private half is sealed (AES-GCM) under the operator's master key.
CREATE TABLE signing_key (
    kid text PRIMARY KEY,
    public_jwk text NOT NULL,
    sealed_private bytea NOT NULL,
    signs_from timestamptz NOT NULL,
    signs_until timestamptz NOT NULL,
    published_until timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE password_reset (
    token_hash bytea PRIMARY KEY,
    identity_id uuid NOT NULL REFERENCES identity,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX password_reset_identity ON password_reset (identity_id);

CREATE TABLE security_event (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    at timestamptz NOT NULL DEFAULT now(),
    kind text NOT NULL,
    identity_id uuid,
    session uuid,
    tenant text,
    request text,
    detail jsonb
);
CREATE INDEX security_event_at ON security_event (at DESC);

GRANT SELECT, INSERT, UPDATE ON identity, membership, session, signing_key, password_reset TO platform_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON school_login, role_permission TO platform_app;
GRANT DELETE ON session, password_reset, signing_key TO platform_app;
GRANT SELECT, INSERT ON security_event TO platform_app;

-- The audit row of what is done here for one school: the school's own role is not at work in a platform transaction.
CREATE FUNCTION record_audit_of(tenant text, actor uuid, session uuid, request text, action text, entity text, entity_id text, detail jsonb)
    RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = platform, pg_temp AS
$$
    INSERT INTO platform.audit (tenant, actor, session, request, action, entity, entity_id, detail)
    VALUES (tenant, actor, session, request, action, entity, entity_id, detail)
$$;
REVOKE EXECUTE ON FUNCTION record_audit_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_audit_of TO platform_app;
