package vn.chungtay.shared.sealedfield;

/** How a statement finds people by an identity number, which the database never sees in clear. */
public final class IdentityNumberSql {
    private IdentityNumberSql() {}

    /**
     * A condition on rows of {@code beneficiary}.
     *
     * @param b the alias of the row
     * @param index the parameter with the keyed index of the number ({@link FieldSealer#index})
     */
    public static String hasNumber(String b, String index) {
        return "(" + b + ".province_code, " + b + ".id) IN (SELECT i.province_code, i.beneficiary_id"
                + " FROM beneficiary_identity i WHERE i.identity_number_index = " + index + ")";
    }
}
