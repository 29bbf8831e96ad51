package vn.chungtay.access;

import static vn.chungtay.access.Permission.ACCOUNT_MANAGE;
import static vn.chungtay.access.Permission.AUDIT_READ;
import static vn.chungtay.access.Permission.BENEFICIARY_READ;
import static vn.chungtay.access.Permission.DISBURSEMENT_APPROVE;
import static vn.chungtay.access.Permission.DISBURSEMENT_WRITE;
import static vn.chungtay.access.Permission.PRIVACY_WRITE;
import static vn.chungtay.access.Permission.PUBLICATION_APPROVE;
import static vn.chungtay.access.Permission.PUBLICATION_WRITE;

import java.util.function.Predicate;

/**
 * What one person may not hold together: the table of duties that must stay apart. It speaks of permissions, so that a
 * new role, or a role that is given more, falls under it by itself; no role may break it alone.
 */
public enum SeparationOfDuties {
    /** Four eyes on money. */
    PREPARES_AND_APPROVES_PAYMENTS(
            "lập và duyệt chi cùng một khoản tiền",
            "prepares payments",
            role -> may(role, DISBURSEMENT_WRITE),
            "approves payments",
            role -> may(role, DISBURSEMENT_APPROVE)),
    /** What the public reads has been read by another one than who wrote it. */
    WRITES_AND_PUBLISHES(
            "biên soạn và duyệt đăng",
            "writes what is published",
            role -> may(role, PUBLICATION_WRITE),
            "approves what is published",
            role -> may(role, PUBLICATION_APPROVE)),
    /** Who gives rights could give them to himself. */
    GIVES_RIGHTS_AND_READS_CHILDREN(
            "cấp quyền và xem hồ sơ trẻ em",
            "gives rights",
            role -> may(role, ACCOUNT_MANAGE),
            "reads children",
            role -> may(role, BENEFICIARY_READ)),
    /** Nobody audits what he has written. */
    AUDITS_AND_WRITES(
            "kiểm tra và ghi dữ liệu", "audits", role -> may(role, AUDIT_READ), "writes", SeparationOfDuties::writes),
    /** Nobody watches over a use of personal data that is his own. */
    WATCHES_AND_USES_PERSONAL_DATA(
            "giám sát và sử dụng dữ liệu cá nhân",
            "watches over personal data",
            role -> role == Role.DATA_PROTECTION_OFFICER,
            "reads children or gives rights",
            role -> may(role, BENEFICIARY_READ) || may(role, ACCOUNT_MANAGE));

    private final String words;
    private final String one;
    private final Predicate<Role> does;
    private final String other;
    private final Predicate<Role> doesTheOther;

    SeparationOfDuties(String words, String one, Predicate<Role> does, String other, Predicate<Role> doesTheOther) {
        this.words = words;
        this.one = one;
        this.does = does;
        this.other = other;
        this.doesTheOther = doesTheOther;
    }

    /** Whether one person may hold both roles; a role with itself asks whether it breaks the table alone. */
    public static boolean allows(Role first, Role second) {
        for (SeparationOfDuties duty : values()) {
            if (duty.forbids(first, second)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this line of the table keeps the two roles apart. */
    public boolean forbids(Role first, Role second) {
        return does.test(first) && doesTheOther.test(second) || does.test(second) && doesTheOther.test(first);
    }

    /** Whether the role stands on the first side of this line. */
    boolean isOneOf(Role role) {
        return does.test(role);
    }

    /** Whether the role stands on the other side of this line. */
    boolean isOtherOf(Role role) {
        return doesTheOther.test(role);
    }

    /** What nobody may do both of, in Vietnamese. */
    String inVietnamese() {
        return words;
    }

    /** The two duties in words, for documents: "prepares payments × approves payments". */
    public String inWords() {
        return one + " × " + other;
    }

    private static boolean may(Role role, String permission) {
        return role.permissions().contains(permission);
    }

    /** The register of what people ask about their data holds no record that an audit is about. */
    private static boolean writes(Role role) {
        return role.permissions().stream()
                .anyMatch(permission -> !permission.endsWith(":read") && !permission.equals(PRIVACY_WRITE));
    }
}
