-- Photos, who can be recognised in them, and files: locked by row. What the public sees is open to everybody, and to
-- partners what those in it have agreed to; the days of consents stay with the queries.
--
-- A query decides by the people of a photo whether it is seen: who may see a photo must see all of its people, or one that
-- is missing would look as if nobody had to agree.

ALTER TABLE photo ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_with_photos ON photo
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('photos')));
CREATE POLICY what_everybody_sees ON photo FOR SELECT
    USING (published);
CREATE POLICY what_everybody_in_it_agreed_to ON photo FOR SELECT
    USING ((SELECT row_right('agreed_photos'))
        AND ((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND shows IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM photo_person x
            WHERE x.province_code = photo.province_code AND x.photo_id = photo.id
              AND NOT EXISTS (SELECT 1 FROM consent k
                  WHERE k.province_code = x.province_code AND k.beneficiary_id = x.beneficiary_id
                    AND k.purpose = 'PHOTO' AND k.withdrawn_at IS NULL)));

ALTER TABLE photo_person ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_works_with_photos ON photo_person
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('photos')));
CREATE POLICY what_photos_stand_on ON photo_person FOR SELECT
    USING (published OR (SELECT row_right('agreed_photos'))
        AND ((SELECT row_province()) = '*' OR province_code = (SELECT row_province())));

-- Files are pictures and papers that prove a consent. Who works with people by name has those of the province; everybody
-- else has the pictures of photos that show themselves to them.
ALTER TABLE stored_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY who_knows_people_by_name ON stored_file
    USING (((SELECT row_province()) = '*' OR province_code = (SELECT row_province()))
        AND (SELECT row_right('identified')));
CREATE POLICY pictures_of_photos ON stored_file FOR SELECT
    USING (EXISTS (SELECT 1 FROM photo p
        WHERE p.province_code = stored_file.province_code AND p.sha256 = stored_file.sha256));
