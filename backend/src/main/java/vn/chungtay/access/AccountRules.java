package vn.chungtay.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** What must hold of an account whoever makes it: a scope without an open side, and duties that stay apart. */
@ApplicationScoped
class AccountRules {
    private final AccountRepository accounts;
    private final AccountQueries queries;

    AccountRules(AccountRepository accounts, AccountQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    /** The address that stands for a person. */
    static String person(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Checks an account that is about to be.
     *
     * @param id its id, null for a new one
     * @param keeper the scope of the administrator
     */
    void check(NewAccount wanted, UUID id, AccessScope keeper) {
        requireOwnProvince(wanted.provinceCode(), keeper);
        checkScope(wanted);
        if (wanted.role() == Role.NGO_SYSTEM) {
            throw Problem.rule(
                    "/role",
                    "NOT_FOR_PEOPLE",
                    "Hệ thống của đối tác được đăng ký riêng, không dùng tài khoản",
                    "Systems of partners are registered as such and have no account");
        }
        if (wanted.email() == null) {
            throw Problem.rule(
                    "/email",
                    "PERSON_NEEDED",
                    "Cần thư điện tử để biết tài khoản của ai",
                    "An e-mail address is needed, to know whose account it is");
        }
        if (wanted.maySeeRestricted()
                && (wanted.role().level() == AccessScope.Level.ORGANISATION
                        || !wanted.role().permissions().contains(Permission.BENEFICIARY_READ))) {
            throw Problem.rule(
                    "/maySeeRestricted",
                    "NOT_FOR_THIS_ROLE",
                    "Vai trò này không được xem hoàn cảnh hạn chế",
                    "This role does not see restricted circumstances");
        }
        checkDuties(wanted.email(), wanted.role(), id);
    }

    /** An administrator of a province keeps the accounts of that province and gives nobody more. */
    private static void requireOwnProvince(String provinceCode, AccessScope keeper) {
        if (keeper.provinceCode() != null && !keeper.provinceCode().equals(provinceCode)) {
            throw Problem.of(ProblemCode.FORBIDDEN)
                    .detail(
                            "Chỉ được cấp tài khoản trong tỉnh mình.",
                            "You may give accounts of your own province only.");
        }
    }

    /** Refuses a scope with an open side, one the role is not held to, and one that does not exist today. */
    void checkScope(NewAccount wanted) {
        AccessScope.Level level = wanted.role().level();
        boolean ofCountry = level == AccessScope.Level.COUNTRY;
        boolean ofOrganisation = level == AccessScope.Level.ORGANISATION;
        boolean ofCommune = level == AccessScope.Level.COMMUNE;
        part("/provinceCode", wanted.provinceCode(), !ofCountry && !ofOrganisation, ofOrganisation);
        part("/communeCode", wanted.communeCode(), ofCommune, !ofCommune);
        boolean held = ofOrganisation || level == AccessScope.Level.FACILITY;
        part("/organisationId", wanted.organisationId(), held, !held);
        AccountQueries.Known known =
                queries.known(wanted.provinceCode(), wanted.communeCode(), wanted.organisationId());
        known("/provinceCode", known.province(), "Không có tỉnh này", "There is no such province");
        known("/communeCode", known.commune(), "Tỉnh không có xã này", "The province has no such commune");
        known("/organisationId", known.organisation(), "Không có tổ chức này", "There is no such organisation");
    }

    private static void part(String pointer, Object value, boolean needed, boolean unwanted) {
        if (needed && value == null) {
            throw Problem.rule(
                    pointer,
                    "NEEDED_FOR_ROLE",
                    "Vai trò này cần phạm vi cụ thể",
                    "The role needs this part of its scope");
        }
        if (unwanted && value != null) {
            throw Problem.rule(
                    pointer,
                    "NOT_FOR_THIS_ROLE",
                    "Vai trò này không gắn với phạm vi đó",
                    "The role is not held to this");
        }
    }

    private static void known(String pointer, boolean known, String vi, String en) {
        if (!known) {
            throw Problem.of(ProblemCode.UNKNOWN_REFERENCE).at(pointer, "UNKNOWN", vi, en);
        }
    }

    /** Refuses a role that the person may not hold beside those of the other accounts that are not blocked. */
    void checkDuties(String person, Role role, UUID id) {
        conflict(person, role, id).ifPresent(duty -> {
            throw Problem.rule(
                    "/role",
                    "DUTIES_APART",
                    "Người này có tài khoản khác; một người không được vừa " + duty.inVietnamese(),
                    "The person has another account; nobody holds both: " + duty.inWords());
        });
    }

    /** The line that keeps a role apart from one of the person's other accounts that are not blocked. */
    Optional<SeparationOfDuties> conflict(String person, Role role, UUID id) {
        return person == null
                ? Optional.empty()
                : accounts.ofPerson(person).stream()
                        .filter(other -> !other.id().equals(id))
                        .flatMap(other -> Arrays.stream(SeparationOfDuties.values())
                                .filter(duty -> duty.forbids(role, other.role())))
                        .findFirst();
    }
}
