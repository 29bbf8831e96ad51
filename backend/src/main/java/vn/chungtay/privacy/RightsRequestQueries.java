package vn.chungtay.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.consent.ConsentPurpose;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.visibility.Visibility;

/** Reads requests: each list and each detail is one SELECT. */
@ApplicationScoped
class RightsRequestQueries {
    /** Not answered, or not done, by its day; for what is closed, whether it was. */
    static final String LATE =
            "(coalesce(r.answered_on, r.closed_on, :today) > r.reply_due_on OR coalesce(r.closed_on, :today) > r.due_on)";

    private static final String COLUMNS = """
            SELECT r.id, r.code, r.province_code, r.kind, r.subject_name, b.code AS beneficiary_code, r.requester_name,
              r.requester_relation, r.channel, r.received_on, r.reply_due_on, r.due_on, r.status,
              \
            """ + LATE + " AS late";

    private static final String ROWS = """

            FROM rights_request r
            LEFT JOIN beneficiary b ON b.province_code = r.province_code AND b.id = r.beneficiary_id""";

    private static final String MORE = """
            ,
              r.beneficiary_id, r.requester_contact, r.content, r.of_processor, r.purposes, r.legal_basis,
              r.extended_from, r.extension_reason, r.answered_on, r.answer, r.closed_on, r.outcome, r.created_at, r.updated_at, r.version,
              (SELECT a.display_name FROM account a WHERE a.id = r.created_by) AS created_by_name,
              h.since, h.lifted_on, h.lifting_reason""";

    private static final String RESTRICTION = """

            LEFT JOIN processing_restriction h ON h.province_code = r.province_code AND h.request_id = r.id""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("r.id", "-receivedOn")
            .field("receivedOn", "date", "r.received_on")
            .field("dueOn", "date", "r.due_on");

    private final Sql sql;
    private final Clock clock;

    RightsRequestQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<RightsRequestSummary> list(RightsRequestFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(
                select(filter, scope), SORTS, page, scope.accountId().toString(), RightsRequestQueries::summary);
    }

    /** The whole list, row by row, for a file. */
    void export(RightsRequestFilter filter, String sort, AccessScope scope, Consumer<RightsRequestSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, RightsRequestQueries::summary, consumer);
    }

    private Select select(RightsRequestFilter filter, AccessScope scope) {
        Select requests = visible(Select.of(COLUMNS + ROWS), scope)
                .whereGiven("r.kind IN (:kinds)", "kinds", names(filter.kind))
                .whereGiven("r.status IN (:statuses)", "statuses", names(filter.status))
                .whereGiven("r.due_on <= :dueTo", "dueTo", filter.dueTo)
                .whereGiven("r.received_on >= :receivedFrom", "receivedFrom", filter.receivedFrom)
                .whereGiven("r.received_on <= :receivedTo", "receivedTo", filter.receivedTo)
                .whereGiven("r.beneficiary_id = :beneficiary", "beneficiary", filter.beneficiary);
        return filter.late == null ? requests : requests.where(filter.late ? LATE : "NOT " + LATE);
    }

    Optional<RightsRequestDetail> detail(UUID id, AccessScope scope) {
        Select request = visible(Select.of(COLUMNS + MORE + ROWS + RESTRICTION), scope)
                .where("r.id = :id")
                .bind("id", id);
        return sql.one(request, RightsRequestQueries::detail);
    }

    /** A person of a province by the code on paper: id, and nothing else. */
    Optional<UUID> personByCode(String code, String province, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return sql.one(
                visibility.restrict(
                        Select.of("SELECT b.id FROM beneficiary b")
                                .where("b.province_code = :province AND b.code = :code")
                                .bind("province", province)
                                .bind("code", code),
                        visibility.ofProvinces("b")),
                row -> row.uuid("id"));
    }

    private Select visible(Select requests, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(requests, visibility.ofProvinces("r")).bind("today", LocalDate.now(clock));
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().map(Enum::name).toList();
    }

    private static RightsRequestSummary summary(Row row) {
        return new RightsRequestSummary(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.constant("kind", RightsRequestKind.class),
                row.text("subject_name"),
                row.text("beneficiary_code"),
                row.text("requester_name"),
                row.constant("requester_relation", RequesterRelation.class),
                row.constant("channel", RequestChannel.class),
                row.date("received_on"),
                row.date("reply_due_on"),
                row.date("due_on"),
                row.constant("status", RightsRequestStatus.class),
                row.bool("late"));
    }

    private static RightsRequestDetail detail(Row row) {
        return new RightsRequestDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("province_code"),
                row.constant("kind", RightsRequestKind.class),
                row.uuid("beneficiary_id"),
                row.text("beneficiary_code"),
                row.text("subject_name"),
                row.text("requester_name"),
                row.constant("requester_relation", RequesterRelation.class),
                row.text("requester_contact"),
                row.constant("channel", RequestChannel.class),
                row.date("received_on"),
                row.text("content"),
                row.bool("of_processor"),
                row.texts("purposes").stream().map(ConsentPurpose::valueOf).toList(),
                row.date("reply_due_on"),
                row.date("due_on"),
                row.text("legal_basis"),
                row.date("extended_from"),
                row.text("extension_reason"),
                row.constant("status", RightsRequestStatus.class),
                row.bool("late"),
                row.date("answered_on"),
                row.text("answer"),
                row.date("closed_on"),
                row.text("outcome"),
                row.date("since"),
                row.date("lifted_on"),
                row.text("lifting_reason"),
                row.instant("created_at"),
                row.text("created_by_name"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
