package vn.chungtay.feedback;

import vn.chungtay.shared.type.Secrets;

/** Codes to be told by telephone and not to be guessed: eight of 32 signs that cannot be mistaken for each other. */
final class ReportCodes {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private ReportCodes() {}

    /** @param prefix what is counted, such as {@code BT} for a report */
    static String next(String prefix) {
        StringBuilder code = new StringBuilder(prefix);
        byte[] random = Secrets.bytes(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random[i] & 31));
        }
        return code.toString();
    }
}
