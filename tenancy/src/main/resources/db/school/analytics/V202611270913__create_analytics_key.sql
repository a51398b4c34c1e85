-- By what the pupils of this school are called in the schema analytics: without it nobody there can be linked to anybody
-- here. The two pads of one random key of a block (RFC 2104).
CREATE TABLE analytics_key (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
    outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64),
    made_at timestamptz NOT NULL DEFAULT now()
);
