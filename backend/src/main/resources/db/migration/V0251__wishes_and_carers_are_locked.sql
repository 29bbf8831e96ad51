-- What children and families said they need or wish, and what came of it, shows itself within the province of the
-- transaction, as case notes do: partners read its kind and state, and the queries keep the words from them. Who cares for
-- a child, with name and phone, is for who knows people by name.

ALTER TABLE need ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_in_the_province ON need
    USING ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()));

ALTER TABLE carer ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_knows_people_by_name ON carer
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('identified')));
