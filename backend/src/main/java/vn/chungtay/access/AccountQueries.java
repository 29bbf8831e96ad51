package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.chungtay.shared.paging.Page;
import vn.chungtay.shared.paging.PageRequest;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.SortKeys;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.type.Texts;

/** Accounts as administrators see them: all of them, or those of the province the administrator is held to. */
@ApplicationScoped
class AccountQueries {
    private static final String STATUS = """
            CASE WHEN NOT a.active THEN 'BLOCKED' WHEN a.password_hash IS NULL AND a.provider_subject IS NULL THEN 'INVITED' ELSE 'ACTIVE' END""";

    private static final String COLUMNS = """
            SELECT a.id, a.username, a.display_name, a.email, a.role, a.province_code, a.commune_code, a.organisation_id,
                   a.may_see_restricted, a.last_sign_in_at, a.created_at, %s AS status,
                   (SELECT u.full_name FROM admin_unit u
                     WHERE u.level = 'PROVINCE' AND u.code = a.province_code
                       AND daterange(u.valid_from, u.valid_to) @> CAST(:today AS date)) AS province_name,
                   (SELECT u.full_name FROM admin_unit u
                     WHERE u.level = 'COMMUNE' AND u.code = a.commune_code
                       AND daterange(u.valid_from, u.valid_to) @> CAST(:today AS date)) AS commune_name,
                   organisation_name_on(a.organisation_id, CAST(:today AS date)) AS organisation_name""".formatted(STATUS);

    private static final String LIST = COLUMNS + "\nFROM account a";

    private static final String DETAIL = COLUMNS + """
            , a.blocked_at, a.change_reason, a.password_set_at, a.updated_at, a.version, a.provider_subject IS NOT NULL AS provided,
                   (SELECT by.display_name FROM account by WHERE by.id = a.updated_by) AS changed_by,
                   (SELECT max(l.expires_at) FROM account_setup_link l
                     WHERE l.account_id = a.id AND l.used_at IS NULL AND l.expires_at > :now) AS link_expires_at,
                   (SELECT count(*) FROM account_session s
                     WHERE s.account_id = a.id AND s.expires_at > :now) AS sessions,
                   EXISTS (SELECT 1 FROM account_second_factor f
                     WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS second_factor
            FROM account a""";

    private static final SortKeys SORTS = SortKeys.tieBrokenBy("a.id", "username")
            .field("username", "text", "a.username")
            .field("displayName", "text", "a.display_name")
            .field("createdAt", "timestamptz", "a.created_at");

    /** What of a scope is in force today. */
    record Known(boolean province, boolean commune, boolean organisation) {}

    private final Sql sql;
    private final Clock clock;

    AccountQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<AccountSummary> list(AccountFilter filter, PageRequest page, AccessScope scope) {
        return sql.page(select(filter, scope), SORTS, page, scope.accountId().toString(), AccountSummary::of);
    }

    /** The whole list, row by row, for a file. */
    void export(AccountFilter filter, String sort, AccessScope scope, Consumer<AccountSummary> consumer) {
        sql.each(select(filter, scope), SORTS, sort, AccountSummary::of, consumer);
    }

    Optional<AccountDetail> detail(UUID id, AccessScope scope) {
        return sql.one(
                kept(Select.of(DETAIL), scope)
                        .where("a.id = :id")
                        .bind("id", id)
                        .bind("now", clock.instant()),
                row -> AccountDetail.of(row, scope.accountId()));
    }

    /** Whether the parts of a scope exist today and the commune lies in the province; what is null counts as known. */
    Known known(String province, String commune, UUID organisation) {
        return sql.one(
                        Select.of("""
                                        SELECT CAST(:province AS text) IS NULL OR EXISTS (SELECT 1 FROM admin_unit
                                                 WHERE level = 'PROVINCE' AND code = CAST(:province AS text)
                                                   AND daterange(valid_from, valid_to) @> CAST(:today AS date)) AS province,
                                               CAST(:commune AS text) IS NULL OR EXISTS (SELECT 1 FROM admin_unit
                                                 WHERE level = 'COMMUNE' AND code = CAST(:commune AS text)
                                                   AND province_code = CAST(:province AS text)
                                                   AND daterange(valid_from, valid_to) @> CAST(:today AS date)) AS commune,
                                               CAST(:organisation AS uuid) IS NULL OR EXISTS (SELECT 1 FROM organisation
                                                 WHERE id = CAST(:organisation AS uuid)) AS organisation""")
                                .bind("province", province)
                                .bind("commune", commune)
                                .bind("organisation", organisation)
                                .bind("today", LocalDate.now(clock)),
                        row -> new Known(row.bool("province"), row.bool("commune"), row.bool("organisation")))
                .orElseThrow();
    }

    private Select select(AccountFilter filter, AccessScope scope) {
        Select accounts = kept(Select.of(LIST), scope)
                .whereGiven("a.role IN (:roles)", "roles", names(filter.role))
                .whereGiven(STATUS + " IN (:statuses)", "statuses", names(filter.status))
                .whereGiven("a.province_code = :inProvince", "inProvince", filter.province)
                .whereGiven("a.organisation_id = :organisation", "organisation", filter.organisation);
        if (filter.q != null && !filter.q.isBlank()) {
            accounts.where("search_key(concat_ws(' ', a.display_name, a.username, a.email)) LIKE search_key(:q)")
                    .bind("q", Texts.anywhere(filter.q.strip()));
        }
        return accounts;
    }

    /** Only what the administrator keeps. */
    private Select kept(Select accounts, AccessScope scope) {
        return accounts.bind("today", LocalDate.now(clock))
                .whereGiven("a.province_code = :province", "province", scope.provinceCode());
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().map(Enum::name).toList();
    }
}
