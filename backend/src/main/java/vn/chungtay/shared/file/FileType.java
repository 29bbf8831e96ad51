package vn.chungtay.shared.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is taken in. Pictures and papers that every browser shows by itself, and nothing that can run: office files carry
 * macros and archives, SVG and HTML carry scripts; HEIC can be read by few, and phones turn it into JPEG when they upload.
 */
public enum FileType {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String mediaType;
    private final String extension;
    private final byte[] start;

    FileType(String mediaType, String extension, byte[] start) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.start = start;
    }

    /** What a file is by its first bytes; empty for everything else. */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.start.length
                        && Arrays.equals(content, 0, type.start.length, type.start, 0, type.start.length))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean isPicture() {
        return this != PDF;
    }
}
