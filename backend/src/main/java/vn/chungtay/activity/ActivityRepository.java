package vn.chungtay.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Loads and saves activities within a scope. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    private static final String OWN_COMMUNE = """
            a.level IN ('COMMUNE', 'VILLAGE') AND (a.commune_code = :scopeCommune
              OR EXISTS (SELECT 1 FROM activity_stop ws WHERE ws.province_code = a.province_code
                           AND ws.activity_id = a.id AND ws.commune_code = :scopeCommune))""";

    private static final String OWN_FACILITY = """
            EXISTS (SELECT 1 FROM activity_organisation wo WHERE wo.province_code = a.province_code
                      AND wo.activity_id = a.id AND wo.organisation_id = :scopeOrganisation
                      AND wo.role IN ('ORGANISER', 'CO_ORGANISER', 'HOST'))""";

    private final Sql sql;

    ActivityRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Loads an activity that the account may change: a commune what is held in it at its own level, a facility what it
     * holds or hosts.
     *
     * @throws Problem 404 outside the scope, 403 when it may be read but not changed
     */
    Activity forChange(UUID id, AccessScope scope) {
        String own =
                switch (scope.level()) {
                    case COUNTRY, PROVINCE -> "TRUE";
                    case COMMUNE -> OWN_COMMUNE;
                    case FACILITY -> OWN_FACILITY;
                    case ORGANISATION -> "FALSE";
                };
        Select select = Select.of("SELECT (" + own + ") AS own FROM activity a")
                .where("a.id = :id")
                .bind("id", id);
        boolean may = sql.one(ActivityVisibility.visible(select, scope), row -> row.bool("own"))
                .orElseThrow(Problem::notFound);
        if (!may) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail("Hoạt động do đơn vị khác tổ chức.", "The activity is held by somebody else.");
        }
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    boolean hasMembers(Activity series) {
        return count("provinceCode = ?1 and seriesId = ?2", series.provinceCode(), series.id()) > 0;
    }

    boolean isSeries(UUID id, String provinceCode) {
        return find("id = ?1 and provinceCode = ?2", id, provinceCode)
                .firstResultOptional()
                .map(Activity::isSeries)
                .orElse(false);
    }
}
