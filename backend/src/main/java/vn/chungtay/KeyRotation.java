package vn.chungtay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import vn.chungtay.embedded.StartupFailure;
import vn.chungtay.shared.sealedfield.KeyFile;

/** The command {@code rotate-keys}: adds a key; a product that runs, or the next one that starts, does the sealing. */
final class KeyRotation {
    static final String COMMAND = "rotate-keys";

    private KeyRotation() {}

    static int run() {
        try {
            KeyFile.configured().rotate();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(
                    "Đã thêm khoá niêm phong mới; những gì đã niêm phong được niêm phong lại trong lúc hệ thống chạy.");
            out.println("A new sealing key was added; what is sealed is sealed anew while the product runs.");
            return 0;
        } catch (GeneralSecurityException | IOException unusable) {
            StartupProblems.print(new StartupFailure(
                    "Không thêm được khoá: tệp khoá (CHUNGTAY_KEY_FILE) không đọc hoặc không ghi được, hoặc khoá được đặt"
                            + " bằng CHUNGTAY_KEYS.",
                    "No key was added: the file of keys (CHUNGTAY_KEY_FILE) cannot be read or written, or the keys are"
                            + " given by CHUNGTAY_KEYS."));
            return 1;
        }
    }
}
