package vn.chungtay.shared.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files from elsewhere: kept for people to read, never used as a path and never able to end a header. */
public final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of a name without folders, control characters, quotes, marks that turn the direction of text, or
     * characters that file systems refuse; with the extension of what the file really is.
     */
    static String harmless(String name, FileType type) {
        String last = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"'<>:|?*;%]", "")
                .replaceFirst("\\.[^.]{0,10}$", "")
                .replaceFirst("^[. ]+", "")
                .strip();
        if (last.codePointCount(0, last.length()) > LONGEST) {
            last = last.substring(0, last.offsetByCodePoints(0, LONGEST)).strip();
        }
        return (last.isEmpty() ? "tep" : last) + "." + type.extension();
    }

    /** The header that tells a browser to show or to save a file, under its name (RFC 6266). */
    static String disposition(boolean shown, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
