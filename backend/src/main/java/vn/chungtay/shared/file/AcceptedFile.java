package vn.chungtay.shared.file;

import java.time.LocalDateTime;

/**
 * A file that was found good, as it will be kept.
 *
 * @param sha256 digest of the content in lower-case hex
 * @param mediaType what it is, by its content
 * @param name as the sender called it, made harmless
 * @param content a picture is drawn anew: upright, within 2560 pixels, without anything beside it
 * @param thumbnail JPEG within 480 pixels; null for a paper
 * @param width pixels as kept; null for a paper
 * @param height pixels as kept; null for a paper
 * @param takenAt when the camera says that it was taken, by the clock of the place; null where it does not say
 */
public record AcceptedFile(
        String sha256,
        String mediaType,
        String name,
        byte[] content,
        byte[] thumbnail,
        Integer width,
        Integer height,
        LocalDateTime takenAt) {}
