-- Extensions, text functions and the collation that every later table uses.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- unaccent() is only STABLE, since its dictionary can be replaced; an index needs IMMUTABLE.
-- Naming the dictionary makes the wrapper honest as long as nobody edits unaccent.rules.
-- The dictionary maps all 134 Vietnamese letters, đ included.
CREATE FUNCTION search_key(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

-- Vietnamese lists sort by given name (the last word), then family (the first), then what lies between.
CREATE FUNCTION given_name(full_name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN substring(full_name FROM '[^ ]+$');

CREATE FUNCTION family_name(full_name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN substring(full_name FROM '^[^ ]+');

CREATE FUNCTION middle_name(full_name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN coalesce(substring(full_name FROM '^[^ ]+ (.*) [^ ]+$'), '');

-- Completed years at a date: an age in Viet Nam's law counts birthdays, not days.
CREATE FUNCTION age_years(birth_date date, on_date date) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN extract(year FROM age(on_date, birth_date))::integer;

-- Secrets that several instances on one database share, such as the key that seals cursors.
CREATE TABLE installation_secret (
    name       text        NOT NULL,
    value      bytea       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT current_timestamp,
    CONSTRAINT pk_installation_secret PRIMARY KEY (name)
);
