-- What is written about a family or a person in the course of a case: surveys of households, plans for a child, what was
-- noted of a service and at a visit. Their rows show themselves within the province of the transaction; the queries cut
-- further, and hide notes about people in restricted circumstances.

ALTER TABLE household_assessment ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_in_the_province ON household_assessment
    USING ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()));

ALTER TABLE permanency_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_in_the_province ON permanency_plan
    USING ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()));

ALTER TABLE service_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_in_the_province ON service_event
    USING ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()));

ALTER TABLE activity_recipient ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_in_the_province ON activity_recipient
    USING ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()));
