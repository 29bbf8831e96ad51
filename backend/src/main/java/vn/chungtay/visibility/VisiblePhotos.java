package vn.chungtay.visibility;

import vn.chungtay.access.AccessScope;

/**
 * Which photos an account sees of the activities and campaigns it sees. A province sees all of them. A commune or facility
 * sees those that are public, those in which it may know everybody, and those that nobody has described yet of activities
 * it may change. A partner sees photos that somebody has looked at and in which everybody has agreed to PHOTO.
 */
final class VisiblePhotos {
    private static final String PERSON =
            "SELECT 1 FROM photo_person vx WHERE vx.province_code = %1$s.province_code" + " AND vx.photo_id = %1$s.id";

    private static final String AGREED = "EXISTS (SELECT 1 FROM consent vk WHERE vk.province_code = vx.province_code"
            + " AND vk.beneficiary_id = vx.beneficiary_id AND vk.purpose = 'PHOTO' AND consent_is_live(vk, :today))";

    private VisiblePhotos() {}

    /** Rows of {@code photo}; the statement binds the day as {@code :today}. */
    static String of(AccessScope scope, Visibility visibility, String p) {
        String place = visibility.province(p) + " AND (" + p + ".activity_id IS NULL OR "
                + activity(p, visibility.activities("va")) + ") AND (" + p
                + ".campaign_id IS NULL OR EXISTS (SELECT 1 FROM campaign vc WHERE vc.province_code = " + p
                + ".province_code AND vc.id = " + p + ".campaign_id AND " + visibility.campaigns("vc") + "))";
        String person = PERSON.formatted(p);
        return switch (scope.level()) {
            case COUNTRY, PROVINCE -> visibility.province(p);
            case COMMUNE, FACILITY ->
                place + " AND (photo_is_public(" + p + ", :today) OR " + p + ".shows IS NOT NULL AND NOT EXISTS ("
                        + person
                        + " AND (" + visibility.about("vx", "vx.beneficiary_id", null) + ") IS NOT TRUE) OR " + p
                        + ".shows IS NULL AND " + activity(p, new Changes(scope).activities("va")) + ")";
            case ORGANISATION ->
                place + " AND " + p + ".shows IS NOT NULL AND NOT EXISTS (" + person + " AND NOT " + AGREED + ")";
        };
    }

    private static String activity(String p, String condition) {
        return "EXISTS (SELECT 1 FROM activity va WHERE va.province_code = " + p + ".province_code AND va.id = " + p
                + ".activity_id AND (" + condition + "))";
    }
}
