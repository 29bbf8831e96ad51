-- The name of an organisation on a day; before its first name, the first one. Names leave no gap and the last one stays
-- open, even after the organisation is dissolved.
CREATE FUNCTION organisation_name_on(organisation uuid, on_date date) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    RETURN (SELECT n.name
              FROM organisation_name n
             WHERE n.organisation_id = organisation
             ORDER BY daterange(n.valid_from, n.valid_to) @> on_date DESC, n.valid_from NULLS FIRST
             LIMIT 1);
