package vn.chungtay.organisation;

import vn.chungtay.shared.type.PhoneNumber;

/** How a stored number is printed. */
final class ContactPrint {
    private ContactPrint() {}

    /** A number in groups, with the extension it may carry; anything else as it is. */
    static String of(String value) {
        return PhoneNumber.parse(value).map(PhoneNumber::display).orElse(value);
    }

    /** A number in groups with its extension; anything else as it is. */
    static String of(String value, String extension) {
        return PhoneNumber.parse(value)
                .map(number -> new PhoneNumber(number.value(), extension).display())
                .orElse(value);
    }
}
