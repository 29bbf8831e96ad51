package vn.chungtay.project;

import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;

/**
 * Which projects a request may see, as a condition inside the SQL: a province its own, a facility those it has a part
 * in, a partner organisation those it has a role in.
 */
final class ProjectVisibility {
    private ProjectVisibility() {}

    /** Adds the condition for the row of {@code project} that stands under the alias. */
    static Select restrict(Select select, AccessScope scope, String alias) {
        return bind(select.where(condition(scope, alias)), scope);
    }

    /** The condition alone; whoever uses it binds its parameters once with {@link #bind}. */
    static String condition(AccessScope scope, String alias) {
        String province = alias + ".province_code = :scopeProvince";
        String role = "EXISTS (SELECT 1 FROM project_organisation vr WHERE vr.province_code = %1$s.province_code"
                + " AND vr.project_id = %1$s.id AND vr.organisation_id = :scopeOrganisation)";
        String facility = "EXISTS (SELECT 1 FROM component vc WHERE vc.province_code = %1$s.province_code"
                + " AND vc.project_id = %1$s.id AND vc.facility_id = :scopeOrganisation)";
        return switch (scope.level()) {
            case COUNTRY -> "TRUE";
            case PROVINCE, COMMUNE -> province;
            case FACILITY -> "%s AND (%s OR %s)".formatted(province, role.formatted(alias), facility.formatted(alias));
            case ORGANISATION -> role.formatted(alias);
        };
    }

    static Select bind(Select select, AccessScope scope) {
        return switch (scope.level()) {
            case COUNTRY -> select;
            case PROVINCE, COMMUNE -> select.bind("scopeProvince", scope.provinceCode());
            case FACILITY ->
                select.bind("scopeProvince", scope.provinceCode()).bind("scopeOrganisation", scope.organisationId());
            case ORGANISATION -> select.bind("scopeOrganisation", scope.organisationId());
        };
    }
}
