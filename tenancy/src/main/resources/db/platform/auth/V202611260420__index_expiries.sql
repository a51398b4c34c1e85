-- For the cleaning, which takes what expired first.
CREATE INDEX password_reset_expiry ON password_reset (expires_at);
