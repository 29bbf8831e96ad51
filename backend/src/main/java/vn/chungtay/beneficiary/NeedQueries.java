package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Lists needs and wishes over all people of a scope. */
@ApplicationScoped
class NeedQueries {
    private static final String OF_PERSON =
            "\nFROM need w JOIN beneficiary b ON b.province_code = w.province_code AND b.id = w.beneficiary_id";

    private static final String AGE = "age_years(b.birth_date, w.heard_on)";

    /** Law on Children 2016: from 7 on a child is asked itself. */
    private static final String OLD_ENOUGH = AGE + " >= (SELECT p.value FROM parameter p WHERE p.name = 'CONSENT_AGE'"
            + " AND p.scope_code = 'VN' AND p.valid_from <= w.heard_on AND (p.valid_to IS NULL OR p.valid_to > w.heard_on)"
            + " ORDER BY p.valid_from DESC LIMIT 1)";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("w.id", "-heardOn")
            .field("heardOn", "date", "w.heard_on")
            .field("priority", "smallint", "w.priority");

    private final Sql sql;
    private final AreaDirectory areas;
    private final Clock clock;

    NeedQueries(Sql sql, AreaDirectory areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Page<NeedSummary> list(NeedFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(list(filter, scope), SORTS, page, scope.accountId().toString(), NeedQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(NeedFilter filter, String sort, AccessScope scope, Consumer<NeedSummary> consumer) {
        sql.each(list(filter, scope), SORTS, sort, NeedQueries::summary, consumer);
    }

    private Select list(NeedFilter filter, AccessScope scope) {
        String hidden = scope.pseudonymised() ? "NULL" : null;
        String head = "SELECT w.id, w.beneficiary_id, b.code, " + (hidden == null ? "b.full_name" : hidden)
                + " AS full_name, " + AGE + " AS age, w.kind, w.category, "
                + (hidden == null ? "w.description" : hidden)
                + " AS description, w.speaker, w.heard_on, w.priority, w.activity_id, w.status, w.answered_on, "
                + (hidden == null ? "w.answer" : hidden) + " AS answer, w.version" + OF_PERSON;
        return select(head, filter, scope);
    }

    /** Whether the account sees such an activity of the province: there a need or wish can have been heard. */
    boolean seesActivity(UUID id, String province, AccessScope scope) {
        Select activity = Select.of("SELECT a.id FROM activity a")
                .where("a.province_code = :province AND a.id = :id")
                .bind("province", province)
                .bind("id", id);
        return sql.one(Visibility.of(scope).onlyActivities(activity, "a"), row -> row.uuid("id"))
                .isPresent();
    }

    /** Children who were asked themselves, each counted once. */
    ChildVoice childVoice(NeedFilter filter, AccessScope scope) {
        String head = "SELECT count(DISTINCT (w.province_code, w.beneficiary_id)) AS children, count(*) AS statements"
                + OF_PERSON;
        return sql.one(
                        select(head, filter, scope).where("w.speaker = 'CHILD'").where(OLD_ENOUGH),
                        row -> new ChildVoice(row.number("children"), row.number("statements")))
                .orElseThrow();
    }

    private Select select(String head, NeedFilter filter, AccessScope scope) {
        Select needs = Visibility.of(scope)
                .onlyPeople(Select.of(head), "b")
                .whereGiven("w.kind IN (:kinds)", "kinds", names(filter.kind))
                .whereGiven("w.speaker IN (:speakers)", "speakers", names(filter.speaker))
                .whereGiven("w.status IN (:statuses)", "statuses", names(filter.status))
                .whereGiven(
                        "w.category IN (:categories)",
                        "categories",
                        filter.category == null || filter.category.isEmpty() ? null : filter.category)
                .whereGiven("w.heard_on >= :heardFrom", "heardFrom", filter.heardFrom)
                .whereGiven("w.heard_on <= :heardTo", "heardTo", filter.heardTo)
                .whereGiven(AGE + " >= :ageFrom", "ageFrom", filter.ageFrom)
                .whereGiven("w.activity_id = :activity", "activity", filter.activity)
                .whereGiven("w.beneficiary_id = :beneficiary", "beneficiary", filter.beneficiary);
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        return areas.restrict(needs, "b", filter.adminUnit, LocalDate.now(clock));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Enum::name).toList();
    }

    private static NeedSummary summary(Row row) {
        return new NeedSummary(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.text("code"),
                row.text("full_name"),
                row.integer("age"),
                row.constant("kind", NeedRequest.Kind.class),
                row.text("category"),
                row.text("description"),
                row.constant("speaker", NeedRequest.Speaker.class),
                row.date("heard_on"),
                row.integer("priority"),
                row.uuid("activity_id"),
                row.constant("status", NeedRequest.Status.class),
                row.date("answered_on"),
                row.text("answer"),
                row.number("version"));
    }
}
