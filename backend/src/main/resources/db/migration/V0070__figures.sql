-- What figures need beside the tables of the features.

-- The unit that an address belonged to on a day: as it was written while that unit existed, and the commune of that day
-- once the written one had been abolished. No row's code is null only when a divided commune has not been resolved.
CREATE FUNCTION unit_then(written_id integer, commune text, on_date date)
    RETURNS TABLE (code text, full_name text, province_code text, parent_code text)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT CASE WHEN w.valid_to IS NULL OR w.valid_to > on_date THEN w.code ELSE t.code END,
           CASE WHEN w.valid_to IS NULL OR w.valid_to > on_date THEN w.full_name ELSE t.full_name END,
           CASE WHEN w.valid_to IS NULL OR w.valid_to > on_date THEN w.province_code ELSE t.province_code END,
           CASE WHEN w.valid_to IS NULL OR w.valid_to > on_date THEN w.parent_code ELSE t.parent_code END
    FROM admin_unit w
    LEFT JOIN admin_unit t ON w.valid_to <= on_date AND t.level = 'COMMUNE' AND t.code = commune
        AND t.valid_from <= on_date AND (t.valid_to IS NULL OR t.valid_to > on_date)
    WHERE w.id = written_id
$$;
