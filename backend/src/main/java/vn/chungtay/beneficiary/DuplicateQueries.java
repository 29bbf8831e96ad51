package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.visibility.Visibility;

/** Looks for people who may be registered already. */
@ApplicationScoped
class DuplicateQueries {
    private static final int MOST = 10;

    /** Trigram similarity from which two names are called similar: one or two letters apart in a usual name. */
    private static final double SIMILAR = 0.6;

    private static final String CANDIDATES = """
            SELECT b.id, b.code, b.full_name, b.sex, b.birth_date, b.commune_code, b.status,
              coalesce(b.id IN (:numbered), false) AS same_number,
              coalesce(search_key(b.full_name) = search_key(CAST(:name AS text)), false) AS same_name,
              coalesce(similarity(search_key(b.full_name), search_key(CAST(:name AS text))), 0) AS likeness
            FROM beneficiary b""";

    private final Sql sql;
    private final AdminUnitDirectory units;
    private final FieldSealer sealer;
    private final Clock clock;

    DuplicateQueries(Sql sql, AdminUnitDirectory units, FieldSealer sealer, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** At most ten, the likeliest first; nobody when neither a name nor a number is given. */
    List<DuplicateCandidate> find(DuplicateFilter filter, AccessScope scope) {
        if (filter.fullName == null && filter.identityNumber == null) {
            return List.of();
        }
        Select people = Select.of(CANDIDATES)
                .where("""
                        b.id IN (:numbered)
                        OR b.search_key % search_key(CAST(:name AS text))
                           AND similarity(search_key(b.full_name), search_key(CAST(:name AS text))) >= :similar
                           AND (CAST(:birth AS date) IS NULL OR b.birth_date IS NULL
                                OR abs(extract(year FROM b.birth_date) - extract(year FROM CAST(:birth AS date))) <= 1)""")
                .whereGiven("b.id <> :except", "except", filter.except)
                .bind("numbered", numbered(filter.identityNumber))
                .bind("name", filter.fullName)
                .bind("similar", SIMILAR)
                .bind("birth", filter.birthDate)
                .then(
                        "ORDER BY same_number DESC, likeness DESC, b.birth_date = CAST(:birth AS date) DESC NULLS LAST, b.id")
                .then("LIMIT " + MOST);
        return sql.list(Visibility.of(scope).onlyPeople(people, "b"), row -> candidate(row, filter));
    }

    /** Who has a number, wherever the scope ends: numbers lie apart, and the statement that asks for people cuts them. */
    private List<UUID> numbered(String number) {
        return number == null
                ? List.of()
                : sql.list(
                        Select.of("SELECT i.beneficiary_id FROM beneficiary_confidential i")
                                .where("i.identity_number_index = :number")
                                .bind("number", sealer.index(SealedKind.IDENTITY_NUMBER, number)),
                        row -> row.uuid("beneficiary_id"));
    }

    private DuplicateCandidate candidate(Row row, DuplicateFilter filter) {
        String commune = row.text("commune_code");
        return new DuplicateCandidate(
                row.uuid("id"),
                row.text("code"),
                row.text("full_name"),
                row.constant("sex", Sex.class),
                row.date("birth_date"),
                commune == null
                        ? null
                        : units.find(commune, LocalDate.now(clock))
                                .map(AdminUnit::fullName)
                                .orElse(null),
                row.constant("status", BeneficiaryStatus.class),
                reasons(row, filter));
    }

    private static List<DuplicateCandidate.Reason> reasons(Row row, DuplicateFilter filter) {
        List<DuplicateCandidate.Reason> reasons = new ArrayList<>();
        if (row.bool("same_number")) {
            reasons.add(DuplicateCandidate.Reason.IDENTITY_NUMBER);
        }
        if (row.bool("same_name")) {
            reasons.add(DuplicateCandidate.Reason.SAME_NAME);
        } else if (row.decimal("likeness") >= SIMILAR) {
            reasons.add(DuplicateCandidate.Reason.SIMILAR_NAME);
        }
        LocalDate born = row.date("birth_date");
        if (born != null && filter.birthDate != null) {
            if (born.equals(filter.birthDate)) {
                reasons.add(DuplicateCandidate.Reason.BIRTH_DATE);
            } else if (born.getYear() == filter.birthDate.getYear()) {
                reasons.add(DuplicateCandidate.Reason.BIRTH_YEAR);
            }
        }
        return reasons;
    }
}
