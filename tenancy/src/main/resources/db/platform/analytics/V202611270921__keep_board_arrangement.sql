-- How somebody has put the tiles of a board in a school: no fact of the school, so that it lies beside the schools. A
-- school sees its own rows, by its role. tiles: in the user's order; hidden: which of them are not shown.
CREATE TABLE board_arrangement (
    tenant text COLLATE "C" NOT NULL DEFAULT current_user,
    identity_id uuid NOT NULL,
    board text NOT NULL CHECK (board IN ('school', 'teaching', 'own')),
    tiles text[] NOT NULL CHECK (cardinality(tiles) <= 40),
    hidden text[] NOT NULL CHECK (cardinality(hidden) <= 40),
    kept_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, identity_id, board)
);
ALTER TABLE board_arrangement ENABLE ROW LEVEL SECURITY;
CREATE POLICY board_arrangement_of_school ON board_arrangement TO school
    USING (tenant = current_user) WITH CHECK (tenant = current_user);
GRANT SELECT, INSERT, UPDATE ON board_arrangement TO school;
