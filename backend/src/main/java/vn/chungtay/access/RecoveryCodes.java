package vn.chungtay.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Codes to sign in with when the phone is lost, each once. They are shown this once.
 *
 * @param codes ten of them
 */
record RecoveryCodes(
        @Schema(examples = "[\"JBSW-Y3DP-EHPK-3PXP\"]") List<String> codes) {
    @Override
    public String toString() {
        return "RecoveryCodes";
    }
}
