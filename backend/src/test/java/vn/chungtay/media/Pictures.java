package vn.chungtay.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones, and as attackers, hand them in. */
final class Pictures {
    /** What a camera must not tell about where a child lives. */
    static final String SECRET_PLACE = "Nha be Na, ap 3";

    private Pictures() {}

    /** Left half red, right half blue; another shade makes another picture. */
    static byte[] jpeg(int width, int height, int shade) {
        return encode(halves(width, height, shade), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encode(halves(width, height, 7), "png");
    }

    private static BufferedImage halves(int width, int height, int shade) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? new Color(200, shade, 0) : new Color(0, shade, 200)).getRGB());
            }
        }
        return image;
    }

    /** Held on its side (orientation 6: the right edge is up), with the place in GPS, EXIF and XMP, taken at 08:30. */
    static byte[] ofTelephone(int width, int height, int shade) throws IOException {
        byte[] plain = jpeg(width, height, shade);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        segment(out, exif());
        segment(
                out,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + SECRET_PLACE + "</x:xmpmeta>")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, byte[] content) throws IOException {
        out.writeShort(0xFFE1);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    /** TIFF, big-endian: description and orientation, then the hour, then latitude and longitude. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(400);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        int start = tiff.position();
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x010E, 2, SECRET_PLACE.length() + 1, 200);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8769, 4, 1, 80);
        entry(tiff, 0x8825, 4, 1, 120);
        tiff.putInt(0);
        tiff.position(start + 80);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 240);
        tiff.putInt(0);
        tiff.position(start + 120);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 270);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 300);
        tiff.putInt(0);
        tiff.position(start + 200);
        tiff.put((SECRET_PLACE + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.position(start + 240);
        tiff.put("2025:03:21 08:30:00\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(start + 270);
        tiff.putInt(10).putInt(1).putInt(57).putInt(1).putInt(0).putInt(1);
        tiff.position(start + 300);
        tiff.putInt(106).putInt(1).putInt(50).putInt(1).putInt(0).putInt(1);
        byte[] content = new byte[start + 330];
        System.arraycopy(tiff.array(), 0, content, 0, content.length);
        return content;
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A few bytes that claim to unfold to ten gigabytes. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(50_000).putInt(50_000);
        header.put(new byte[] {8, 6, 0, 0, 0});
        out.writeInt(13);
        out.write(header.array());
        CRC32 check = new CRC32();
        check.update(header.array());
        out.writeInt((int) check.getValue());
        return bytes.toByteArray();
    }

    private static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
