package vn.chungtay.shared.rowlock;

import java.util.Locale;

/** What opens rows of one kind to a transaction, within its provinces; the policies ask for it by name. */
public enum RowRight {
    /**
     * Who people are: identity numbers, what is noted of people and households, carers, and the files of a province, such as
     * papers that prove a consent.
     */
    IDENTIFIED,
    /** Photos, published or not, and who can be recognised in them. */
    PHOTOS,
    /** Photos that somebody has looked at and in which everybody has agreed to be shown. */
    AGREED_PHOTOS,
    /** Restricted circumstances (TE05, TE09, TE11, TE12). */
    RESTRICTED;

    /** As the setting names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
