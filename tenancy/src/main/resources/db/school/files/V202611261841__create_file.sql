-- A file of the school, sent in pieces (tus). received: how much has arrived. Until completed_at it is an upload; the type
-- is found in the content then. kept_at: since when something refers to it; without that it is removed after some days.
CREATE TABLE file (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    purpose text NOT NULL,
    bytes bigint NOT NULL CONSTRAINT file_bytes_positive CHECK (bytes > 0),
    received bigint NOT NULL DEFAULT 0,
    media_type text,
    sha256 bytea,
    uploaded_by uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    completed_at timestamptz,
    kept_at timestamptz,
    CONSTRAINT file_received_in_bounds CHECK (received BETWEEN 0 AND bytes),
    CONSTRAINT file_complete_as_a_whole CHECK (num_nonnulls(media_type, sha256, completed_at) IN (0, 3))
);
CREATE INDEX file_unkept ON file (created_at) WHERE kept_at IS NULL;

CREATE TABLE file_part (
    file_id uuid NOT NULL REFERENCES file ON DELETE CASCADE,
    starts_at bigint NOT NULL,
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, starts_at)
);
