-- An office types the beginning of a number, in whatever case; phones are looked up whole.
CREATE INDEX pupil_admission_number ON pupil (upper(admission_number) text_pattern_ops);
CREATE INDEX person_identifier_beginning ON person_identifier (upper(value) text_pattern_ops);
