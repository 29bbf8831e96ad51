-- People are looked for by the words of their names: each word that was typed is one of the name, in any order, the last
-- one, which may not be typed to its end, at least the beginning of one. An index of words has one list for each word
-- typed, where one of trigrams has one for every three letters, all of them long: "nguyen" is in every third name.
-- What joins parts of a word in a name (H'Hen, Y-Thoan) parts words here.

CREATE FUNCTION name_words(key text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_tsvector(array_remove(string_to_array(translate(key, '-''’.,/\', '       '), ' '), ''));

CREATE FUNCTION name_query(typed text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CAST(regexp_replace(regexp_replace(
        btrim(translate(public.search_key(typed), '-''’.,/\', '       ')), ' +', ''' & ''', 'g'), '^(.+)$', '''\1'':*') AS tsquery);

CREATE FUNCTION is_named(key text, typed text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN public.name_words(key) @@ public.name_query(typed);

-- The index of trigrams stays on people: it finds names that are alike when somebody may be registered twice.
CREATE INDEX ix_beneficiary_words ON beneficiary USING gin (name_words(search_key));
CREATE INDEX ix_household_member_words ON household_member USING gin (name_words(search_key));
DROP INDEX ix_household_member_search;
