-- Every search for people stays within a province: with the province in the index of words, the few who bear a name are
-- found without looking at everybody of the province or at everybody of that name in the country.
-- A new name goes into the index at once: collected first, as an index of this kind does by itself, thousands of new
-- names would be read one by one in each search until somebody clears them away.

CREATE EXTENSION IF NOT EXISTS btree_gin;
DROP INDEX ix_beneficiary_words;
CREATE INDEX ix_beneficiary_words ON beneficiary USING gin (province_code, name_words(search_key))
    WITH (fastupdate = off);
ALTER INDEX ix_household_member_words SET (fastupdate = off);
