-- One operation of a device, with its stored result: a repeated send gets the same answer and no second effect.
CREATE TABLE sync_operation (
    op_id uuid PRIMARY KEY,
    identity_id uuid NOT NULL,
    device_id uuid NOT NULL,
    seq bigint NOT NULL,
    type text NOT NULL,
    hash bytea NOT NULL,
    result jsonb,
    received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sync_operation_received ON sync_operation (received_at);

-- What changed, for devices that pull in the order (xid, seq): a number alone would skip the rows of a transaction that
-- commits late, while every transaction below the oldest one still running has come to its end.
CREATE TABLE change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    school_class_id uuid,
    version int NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_order ON change (xid, seq);
