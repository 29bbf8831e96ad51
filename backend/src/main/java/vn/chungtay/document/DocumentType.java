package vn.chungtay.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of text a document is. Numbers of Viet Nam's offices carry an abbreviation (Decree 30/2020/NĐ-CP, Annex III). */
public enum DocumentType {
    /** Kế hoạch (KH). */
    PLAN,
    /** Quyết định (QĐ). */
    DECISION,
    /** Báo cáo (BC). */
    REPORT,
    /** Tờ trình (TTr). */
    SUBMISSION,
    /** Nghị quyết (NQ). */
    RESOLUTION,
    /** Công văn (CV). */
    LETTER,
    /** Biên bản (BB). */
    MINUTES,
    /** Thỏa thuận (TTh). */
    AGREEMENT,
    /** Anything else. */
    OTHER;

    private static final Pattern ABBREVIATION = Pattern.compile("/(\\p{L}+)(?:-|$)");
    private static final Map<String, DocumentType> BY_ABBREVIATION = Map.of(
            "KH", PLAN,
            "QĐ", DECISION,
            "BC", REPORT,
            "TTR", SUBMISSION,
            "NQ", RESOLUTION,
            "CV", LETTER,
            "BB", MINUTES,
            "TTH", AGREEMENT);

    /** The type that a number such as 179/KH-UBND names; OTHER when it names none. */
    static DocumentType ofNumber(String number) {
        Matcher abbreviation = ABBREVIATION.matcher(number);
        DocumentType type = null;
        while (type == null && abbreviation.find()) {
            type = BY_ABBREVIATION.get(abbreviation.group(1).toUpperCase(java.util.Locale.ROOT));
        }
        return type == null ? OTHER : type;
    }
}
