package vn.chungtay.shared.sealedfield;

/** How a statement asks about identity numbers, which the database never sees in clear. */
public final class IdentityNumberSql {
    private IdentityNumberSql() {}

    /** The condition on rows of {@code beneficiary} that nobody has told a number yet: the state alone says it. */
    public static String hasNone(String b) {
        return b + ".identity_state IN ('NONE', 'REQUESTED')";
    }

    /**
     * A condition on rows of {@code beneficiary}.
     *
     * @param b the alias of the row
     * @param index the parameter with the keyed index of the number ({@link FieldSealer#index})
     */
    public static String hasNumber(String b, String index) {
        return "(" + b + ".province_code, " + b + ".id) IN (SELECT i.province_code, i.beneficiary_id"
                + " FROM beneficiary_confidential i WHERE i.identity_number_index = " + index + ")";
    }
}
