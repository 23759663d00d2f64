-- Words without their accents, and words that are written nearly alike: both extensions may be made by
-- whoever owns the database
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- English as residents type it: "Siân" is found by "Sian", and "Tŷ" by "Ty"
create text search configuration everyday (copy = pg_catalog.english);
alter text search configuration everyday
  alter mapping for hword, hword_part, word with unaccent, english_stem;
