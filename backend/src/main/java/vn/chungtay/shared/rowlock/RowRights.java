package vn.chungtay.shared.rowlock;

/**
 * Whose rows a transaction or statement may touch in the tables that are locked by row: those with restricted content.
 * The database compares it with every row, whatever the statement asks for.
 *
 * @param province two digits, {@value #EVERY_PROVINCE} for all, empty for none
 * @param restricted whether restricted circumstances (TE05, TE09, TE11, TE12) may be touched
 */
public record RowRights(String province, boolean restricted) {
    /** What stands for all provinces. */
    public static final String EVERY_PROVINCE = "*";

    /** Who said nothing sees nothing. */
    public static final RowRights NONE = new RowRights("", false);

    /** The product itself, where it works for nobody: it says so. */
    public static final RowRights SYSTEM = new RowRights(EVERY_PROVINCE, true);

    /** The same rows and the restricted ones among them: to decide something by them, not to show them. */
    RowRights andRestricted() {
        return new RowRights(province, true);
    }

    /** As the policies read it: the province, then the rights, with blanks between. */
    String setting() {
        return restricted ? province + " restricted" : province;
    }
}
