package vn.chungtay.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that looks wrong and was accepted all the same: the person who knows the case decides. The counterpart of
 * {@link Problem#rule} for checks that must not refuse.
 *
 * @param code stable code of the check
 * @param pointer JSON pointer to the property it is about
 * @param message what to look at, in the reader's language
 */
public record Warning(
        @Schema(examples = "IDENTITY_SEX_MISMATCH") String code,
        @Schema(examples = "/identityNumber") String pointer,

        @Schema(examples = "Số định danh không khớp với giới tính")
        String message) {

    public static Warning of(String pointer, String code, String vietnamese, String english) {
        return new Warning(code, pointer, Language.current().choose(vietnamese, english));
    }
}
