-- The device whose operation was applied as it was sent: it knows by the result, and is not told again.
ALTER TABLE change ADD COLUMN device_id uuid;
