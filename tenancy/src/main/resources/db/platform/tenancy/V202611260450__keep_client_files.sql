-- The web client's files of the newest release and of the one before it, so that every node can answer both.
CREATE TABLE client_file (
    release text NOT NULL,
    path text NOT NULL CHECK (path LIKE '/assets/%'),
    zipped bytea NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (release, path)
);
GRANT SELECT, INSERT, DELETE ON client_file TO platform_app;
GRANT UPDATE (added_at) ON client_file TO platform_app;
