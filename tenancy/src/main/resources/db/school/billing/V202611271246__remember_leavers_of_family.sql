-- What was decided about instalments that were to come after a pupil had left, by the pupil's id:
-- {"leftOn": "2026-11-20", "off": 40000}, in minor units. A pupil who comes back and leaves again is decided about anew.
ALTER TABLE family ADD COLUMN leavers jsonb NOT NULL DEFAULT '{}';
