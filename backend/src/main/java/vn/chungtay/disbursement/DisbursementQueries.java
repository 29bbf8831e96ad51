package vn.chungtay.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.AreaDirectory;
import vn.chungtay.project.ComponentRef;
import vn.chungtay.project.ProjectRef;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.problem.Warning;
import vn.chungtay.shared.type.AmountInWords;
import vn.chungtay.shared.type.Money;
import vn.chungtay.shared.type.Texts;
import vn.chungtay.visibility.Visibility;

/** Lists payments and shows one, within a scope; recipients stay nameless for partner organisations. */
@ApplicationScoped
class DisbursementQueries {
    private static final String COLUMNS = """
            SELECT d.id, d.province_code, d.project_id, d.component_id, d.purpose, d.paid_on, d.method, d.amount,
                   d.currency, d.voucher_number, d.status, d.reversed_on, p.code AS project_code,
                   p.name AS project_name, c.code AS component_code, c.name AS component_name,
                   d.beneficiary_id, d.household_id, d.organisation_id,
                   coalesce(b.code, h.code) AS recipient_code,
                   CASE WHEN d.organisation_id IS NOT NULL THEN
                          (SELECT n.name FROM organisation_name n WHERE n.organisation_id = d.organisation_id
                            ORDER BY daterange(n.valid_from, n.valid_to) @> d.paid_on DESC,
                                     n.valid_from DESC NULLS LAST LIMIT 1)
                        WHEN :pseudonymised THEN NULL
                        WHEN d.beneficiary_id IS NOT NULL THEN b.full_name
                        ELSE (SELECT coalesce(m.full_name, mb.full_name) FROM household_member m
                                LEFT JOIN beneficiary mb ON mb.province_code = m.province_code AND mb.id = m.beneficiary_id
                               WHERE m.province_code = d.province_code AND m.household_id = d.household_id AND m.head
                               ORDER BY daterange(m.valid_from, m.valid_to) @> d.paid_on DESC, m.valid_from DESC
                               LIMIT 1) END AS recipient_name""";

    private static final String ROWS = """

            FROM disbursement d
            JOIN project p ON p.province_code = d.province_code AND p.id = d.project_id
            JOIN component c ON c.province_code = d.province_code AND c.id = d.component_id
            LEFT JOIN beneficiary b ON b.province_code = d.province_code AND b.id = d.beneficiary_id
            LEFT JOIN household h ON h.province_code = d.province_code AND h.id = d.household_id
            CROSS JOIN LATERAL (SELECT d.province_code, coalesce(b.commune_code, h.commune_code) AS commune_code,
                                       coalesce(b.written_unit_id, h.written_unit_id) AS written_unit_id) place""";

    private static final String DETAIL = COLUMNS + """
            , d.item, d.unit_value, d.quantity, d.value_basis, d.activity_id, d.note, d.reversal_reason, d.created_at,
              d.updated_at, d.version, p.phase_from, p.phase_to,
              (SELECT s.status FROM project_status s
                WHERE s.province_code = p.province_code AND s.project_id = p.id
                  AND daterange(s.valid_from, s.valid_to) @> d.paid_on) AS project_status""" + ROWS;

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("d.id", "-paidOn")
            .field("paidOn", "date", "d.paid_on")
            .field("amount", "bigint", "d.amount")
            .field("voucherNumber", "text", "d.voucher_number");

    private final Sql sql;
    private final AreaDirectory areas;
    private final Clock clock;

    DisbursementQueries(Sql sql, AreaDirectory areas, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.clock = clock;
    }

    Page<DisbursementSummary> list(DisbursementFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), DisbursementQueries::summary);
    }

    void export(DisbursementFilter filter, String sort, AccessScope scope, Consumer<DisbursementSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, DisbursementQueries::summary, consumer);
    }

    Optional<DisbursementDetail> find(UUID id, AccessScope scope) {
        return sql.one(visible(DETAIL, scope).where("d.id = :id").bind("id", id), DisbursementQueries::detail);
    }

    private Select select(DisbursementFilter filter, AccessScope scope) {
        Select select = visible(COLUMNS + ROWS, scope)
                .whereGiven("d.project_id = :project", "project", filter.project)
                .whereGiven("d.component_id = :component", "component", filter.component)
                .whereGiven("d.method IN (:methods)", "methods", names(filter.method))
                .whereGiven("d.status = :status", "status", filter.status == null ? null : filter.status.name())
                .whereGiven("d.purpose IN (:purposes)", "purposes", noneAsNull(filter.purpose))
                .whereGiven("d.paid_on >= :paidFrom", "paidFrom", filter.paidFrom)
                .whereGiven("d.paid_on <= :paidTo", "paidTo", filter.paidTo)
                .whereGiven(
                        "d.beneficiary_id = :recipient OR d.household_id = :recipient OR d.organisation_id = :recipient",
                        "recipient",
                        filter.recipient)
                .whereGiven("d.activity_id = :activity", "activity", filter.activity);
        if (filter.recipientKind != null && !filter.recipientKind.isEmpty()) {
            select.where(String.join(
                    " OR ",
                    filter.recipientKind.stream()
                            .map(kind -> switch (kind) {
                                case PERSON -> "d.beneficiary_id IS NOT NULL";
                                case HOUSEHOLD -> "d.household_id IS NOT NULL";
                                case ORGANISATION -> "d.organisation_id IS NOT NULL";
                            })
                            .toList()));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            select.where("search_key(d.voucher_number) LIKE search_key(:pattern)")
                    .bind("pattern", Texts.anywhere(Texts.clean(filter.q)));
        }
        Visibility.of(scope).requireAreaAllowed(filter.adminUnit);
        return areas.restrict(select, "place", filter.adminUnit, LocalDate.now(clock));
    }

    private static Select visible(String head, AccessScope scope) {
        Visibility visibility = Visibility.of(scope);
        return visibility.restrict(
                Select.of(head).bind("pseudonymised", scope.pseudonymised()),
                visibility.projectRows("d", "d.household_id"));
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices == null || choices.isEmpty()
                ? null
                : choices.stream().map(Enum::name).toList();
    }

    private static List<String> noneAsNull(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : codes;
    }

    private static DisbursementSummary summary(Row row) {
        return new DisbursementSummary(
                row.uuid("id"),
                row.text("province_code"),
                new ProjectRef(row.uuid("project_id"), row.text("project_code"), row.text("project_name")),
                new ComponentRef(row.uuid("component_id"), row.text("component_code"), row.text("component_name")),
                row.text("purpose"),
                row.date("paid_on"),
                row.constant("method", DisbursementMethod.class),
                new Money(row.number("amount"), row.text("currency")),
                recipient(row),
                row.text("voucher_number"),
                row.constant("status", DisbursementStatus.class),
                row.date("reversed_on"));
    }

    private static DisbursementSummary.Recipient recipient(Row row) {
        UUID person = row.uuid("beneficiary_id");
        UUID household = row.uuid("household_id");
        RecipientKind kind = person != null
                ? RecipientKind.PERSON
                : household != null ? RecipientKind.HOUSEHOLD : RecipientKind.ORGANISATION;
        UUID id = person != null ? person : household != null ? household : row.uuid("organisation_id");
        return new DisbursementSummary.Recipient(kind, id, row.text("recipient_code"), row.text("recipient_name"));
    }

    private static DisbursementDetail detail(Row row) {
        DisbursementSummary summary = summary(row);
        String currency = summary.amount().currency();
        Long value = row.numberOrNull("unit_value");
        return new DisbursementDetail(
                summary.id(),
                summary.provinceCode(),
                summary.project(),
                summary.component(),
                summary.purpose(),
                summary.paidOn(),
                summary.method(),
                summary.amount(),
                "VND".equals(currency) ? AmountInWords.dong(summary.amount().amount()) : null,
                value == null
                        ? null
                        : new DisbursementDetail.Goods(
                                row.text("item"),
                                new Money(value, currency),
                                row.integer("quantity"),
                                row.constant("value_basis", ValueBasis.class)),
                summary.recipient(),
                summary.voucherNumber(),
                summary.status(),
                summary.reversedOn(),
                row.text("reversal_reason"),
                row.uuid("activity_id"),
                row.text("note"),
                warnings(summary.paidOn(), row),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    private static List<Warning> warnings(LocalDate paidOn, Row row) {
        List<Warning> warnings = new ArrayList<>();
        if (paidOn.isBefore(row.date("phase_from")) || paidOn.isAfter(row.date("phase_to"))) {
            warnings.add(Warning.of(
                    "/paidOn",
                    "OUTSIDE_PHASE",
                    "Ngày chi nằm ngoài giai đoạn của dự án",
                    "The payment lies outside the phase of the project"));
        }
        if (!"RUNNING".equals(row.text("project_status"))) {
            warnings.add(Warning.of(
                    "/paidOn",
                    "PROJECT_NOT_RUNNING",
                    "Dự án không ở trạng thái đang thực hiện vào ngày chi",
                    "The project was not running on the day of the payment"));
        }
        return warnings;
    }
}
