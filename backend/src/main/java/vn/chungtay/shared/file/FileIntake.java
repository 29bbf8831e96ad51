package vn.chungtay.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Semaphore;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Secrets;

/** Judges what people hand in, and makes of it what is kept. Nothing that is refused is opened further or stored. */
@ApplicationScoped
public class FileIntake {
    /** Ten megabytes: a page scanned in colour, a photo of a telephone. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int END_OF_PAPER = 1024;

    /** Pictures are drawn a few at a time, so that many uploads together do not fill the memory. */
    private static final Semaphore DRAWING = new Semaphore(2, true);

    /**
     * Reads a file from where the server put it.
     *
     * @param file what arrived; null when nothing did
     * @param name what the sender calls it
     * @param wanted what the place takes
     * @throws Problem 422 for none or an unreadable one, 413 above ten megabytes, 415 for any other kind
     */
    public AcceptedFile accept(Path file, String name, Set<FileType> wanted) {
        return accept(read(file), name, wanted);
    }

    /** As {@link #accept(Path, String, Set)}, of a file that was read already. */
    public AcceptedFile accept(byte[] content, String name, Set<FileType> wanted) {
        FileType type = FileType.of(content).filter(wanted::contains).orElseThrow(() -> refused(wanted));
        if (type.isPicture()) {
            return picture(content, type, name);
        }
        String end = new String(
                content,
                Math.max(0, content.length - END_OF_PAPER),
                Math.min(content.length, END_OF_PAPER),
                StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw unreadable();
        }
        return new AcceptedFile(
                digest(content), type.mediaType(), FileNames.harmless(name, type), content, null, null, null, null);
    }

    private static AcceptedFile picture(byte[] content, FileType type, String name) {
        DRAWING.acquireUninterruptibly();
        try {
            Picture picture = Picture.read(content, type);
            byte[] drawn = picture.within(Picture.KEPT);
            return new AcceptedFile(
                    digest(drawn),
                    FileType.JPEG.mediaType(),
                    FileNames.harmless(name, FileType.JPEG),
                    drawn,
                    picture.within(Picture.THUMBNAIL),
                    picture.widthWithin(Picture.KEPT),
                    picture.heightWithin(Picture.KEPT),
                    picture.takenAt());
        } catch (IOException | RuntimeException fault) {
            if (fault instanceof Problem problem) {
                throw problem;
            }
            throw unreadable();
        } finally {
            DRAWING.release();
        }
    }

    private static byte[] read(Path file) {
        try {
            if (file == null || Files.size(file) == 0) {
                throw Problem.rule("/file", "MISSING", "Chưa chọn tệp", "There is no file");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.of(ProblemCode.PAYLOAD_TOO_LARGE)
                        .detail("Tệp tối đa 10 MB.", "A file may have 10 MB at most.");
            }
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static Problem refused(Set<FileType> wanted) {
        boolean papers = wanted.contains(FileType.PDF);
        return Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE)
                .detail(
                        papers ? "Chỉ nhận ảnh JPEG, PNG và tệp PDF." : "Chỉ nhận ảnh JPEG và PNG.",
                        papers
                                ? "JPEG, PNG and PDF are taken, nothing else."
                                : "JPEG and PNG are taken, nothing else.");
    }

    static Problem unreadable() {
        return Problem.rule(
                "/file", "UNREADABLE", "Tệp hỏng hoặc không đúng loại", "The file is damaged or not what it claims");
    }

    static String digest(byte[] content) {
        return HexFormat.of().formatHex(Secrets.hash(content));
    }
}
