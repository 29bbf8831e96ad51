package vn.chungtay.shared.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.chungtay.shared.problem.Problem;

/**
 * A picture drawn anew, upright. Of what a camera writes beside it (place, device, owner, comments) only the hour is read;
 * nothing of it gets into what is kept.
 */
final class Picture {
    static final int KEPT = 2560;
    static final int THUMBNAIL = 480;

    /** Above this a few kilobytes could unfold to gigabytes; telephones stay below. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final float QUALITY = 0.85f;
    private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    private final BufferedImage image;
    private final LocalDateTime takenAt;

    private Picture(BufferedImage image, LocalDateTime takenAt) {
        this.image = image;
        this.takenAt = takenAt;
    }

    /** @throws Problem 422 when its size is beyond bounds, before a pixel is read */
    static Picture read(byte[] content, FileType type) throws IOException {
        Metadata beside = beside(content);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(type.extension()).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw Problem.rule(
                        "/file", "TOO_MANY_PIXELS", "Ảnh quá lớn, tối đa 50 triệu điểm", "At most 50 megapixels");
            }
            ImageReadParam part = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / KEPT);
            part.setSourceSubsampling(step, step, 0, 0);
            return new Picture(upright(reader.read(0, part), orientation(beside)), takenAt(beside));
        } finally {
            reader.dispose();
        }
    }

    LocalDateTime takenAt() {
        return takenAt;
    }

    int widthWithin(int longest) {
        return (int) Math.max(1, Math.round(image.getWidth() * scale(longest)));
    }

    int heightWithin(int longest) {
        return (int) Math.max(1, Math.round(image.getHeight() * scale(longest)));
    }

    /** As JPEG, no side longer than this; a smaller picture keeps its size. */
    byte[] within(int longest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(scaled(longest), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private double scale(int longest) {
        return Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    }

    /** Halved until it nearly fits: one step from large to small would lose every other line. */
    private BufferedImage scaled(int longest) {
        int width = widthWithin(longest);
        int height = heightWithin(longest);
        BufferedImage current = image;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, null);
        }
        return current.getWidth() == width && current.getHeight() == height
                ? current
                : drawn(current, width, height, null);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean lying = orientation >= 5;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        return drawn(image, width, height, turn(orientation, image.getWidth(), image.getHeight()));
    }

    /** How a camera held its picture (EXIF 2.3, tag 0112), undone. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** On white, since what is kept has no transparency; stretched to the size, or turned when told how. */
    private static BufferedImage drawn(BufferedImage from, int width, int height, AffineTransform turn) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            if (turn == null) {
                pen.drawImage(from, 0, 0, width, height, null);
            } else {
                pen.drawImage(from, turn, null);
            }
        } finally {
            pen.dispose();
        }
        return to;
    }

    private static Metadata beside(byte[] content) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return new Metadata();
        }
    }

    private static int orientation(Metadata beside) {
        ExifIFD0Directory camera = beside.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return camera != null && camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? camera.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (MetadataException unreadable) {
            return 1;
        }
    }

    private static LocalDateTime takenAt(Metadata beside) {
        ExifSubIFDDirectory camera = beside.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String words = camera == null ? null : camera.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        try {
            return words == null ? null : LocalDateTime.parse(words.strip(), CAMERA);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
