-- The laws on personal data that were looked at since name no number of years (decision 100): the periods stay the product's
-- own, and say so.
UPDATE retention_rule SET source = replace(source, ' No text read.',
    ' No law that was found names a number of years.')
WHERE country = '*' AND valid_from = '2026-01-01';
