package vn.chungtay.access;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secret for an authenticator app, shown this once; it asks for nothing until its first code is given.
 *
 * @param uri what the QR code says
 */
record SecondFactorProposal(
        @Schema(
                description = "To be typed where no picture can be taken, Base32",
                examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        String secret,

        @Schema(examples = "otpauth://totp/Chung%20Tay:thanh.nt?secret=JBSWY3DPEHPK3PXP&issuer=Chung%20Tay")
        String uri,

        QrPicture qr) {

    /**
     * A QR code to be drawn, so that the secret goes through no other hands.
     *
     * @param size width and height in squares, a margin of 4 included
     * @param path of the dark squares, as the d of an SVG path
     */
    @Schema(name = "QrPicture")
    record QrPicture(
            @Schema(examples = "45") int size,
            @Schema(examples = "M4,4h1v1h-1z") String path) {}

    private static final int MARGIN = 4;
    private static final String ISSUER = "Chung Tay";

    static SecondFactorProposal of(byte[] secret, String username) {
        String typed = new Base32().encodeToString(secret).replace("=", "");
        String uri = "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(username) + "?secret=" + typed + "&issuer="
                + encoded(ISSUER);
        return new SecondFactorProposal(typed, uri, picture(QrCode.encodeText(uri, QrCode.Ecc.MEDIUM)));
    }

    private static QrPicture picture(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "SecondFactorProposal";
    }
}
