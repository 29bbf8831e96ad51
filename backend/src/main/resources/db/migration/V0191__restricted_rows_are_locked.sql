-- The second lock: rows with restricted content are shown and taken only as the transaction's own setting says, whatever
-- a statement asks for. chungtay.rows holds a province (two digits, or * for all) and rights, with blanks between; a
-- transaction that says nothing gets no row. The condition is asked once per statement, not once per row.
--
-- The table of people has no policy: functions that are not leakproof must not be asked before one is, and search by name
-- would lose its index.

CREATE FUNCTION row_province() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN split_part(current_setting('chungtay.rows', true), ' ', 1);

CREATE FUNCTION row_right(name text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(name = ANY (string_to_array(current_setting('chungtay.rows', true), ' ')), false);

ALTER TABLE circumstance ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_may_see_circumstances ON circumstance
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (NOT restricted OR (SELECT row_right('restricted'))));
