package vn.chungtay.beneficiary;

/**
 * What is told of a person in confidence. It lies apart from the record, where the database lets fewer look.
 *
 * @param identityNumber in clear, 9 or 12 digits; null for none
 * @param note what officers noted of the case; null for nothing
 */
record Confidential(String identityNumber, String note) {
    static final Confidential NOTHING = new Confidential(null, null);

    static Confidential of(UpdateBeneficiaryRequest person) {
        return new Confidential(person.identityNumber(), person.note());
    }
}
