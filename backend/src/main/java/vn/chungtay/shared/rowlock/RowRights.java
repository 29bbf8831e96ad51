package vn.chungtay.shared.rowlock;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whose rows a transaction or statement may touch in the tables that are locked by row: those with restricted content.
 * The database compares it with every row, whatever the statement asks for.
 *
 * @param setting as the policies read it: the province ({@value #EVERY_PROVINCE} for all, empty for none), then the names
 *     of rights, with blanks between
 */
public record RowRights(String setting) {
    /** What stands for all provinces. */
    private static final String EVERY_PROVINCE = "*";

    /** Who said nothing sees nothing. */
    public static final RowRights NONE = new RowRights("");

    /** The product itself, where it works for nobody: it says so. */
    static final RowRights SYSTEM = in(null, EnumSet.allOf(RowRight.class));

    /** @param province two digits, or null for all */
    public static RowRights in(String province, Set<RowRight> rights) {
        StringBuilder setting = new StringBuilder(province == null ? EVERY_PROVINCE : province);
        rights.forEach(right -> setting.append(' ').append(right.word()));
        return new RowRights(setting.toString());
    }

    /** The same rows and the restricted ones among them: to decide something by them, not to show them. */
    RowRights andRestricted() {
        String restricted = RowRight.RESTRICTED.word();
        return Arrays.asList(setting.split(" ")).contains(restricted)
                ? this
                : new RowRights(setting + ' ' + restricted);
    }
}
