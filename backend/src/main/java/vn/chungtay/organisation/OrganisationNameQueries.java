package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;

/** Names of organisations on a day. */
@ApplicationScoped
class OrganisationNameQueries {
    private record Named(UUID id, String name) {}

    private final Sql sql;

    OrganisationNameQueries(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, String> on(Collection<UUID> ids, LocalDate date) {
        Select select = Select.of(
                        "SELECT o.id, organisation_name_on(o.id, CAST(:date AS date)) AS name\nFROM organisation o")
                .where("o.id IN (:ids)")
                .bind("ids", ids)
                .bind("date", date);
        return sql.list(select, row -> new Named(row.uuid("id"), row.text("name"))).stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
