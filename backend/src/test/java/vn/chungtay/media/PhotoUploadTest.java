package vn.chungtay.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.chungtay.testing.Given;
import vn.chungtay.testing.TestDatabase;

@QuarkusTest
class PhotoUploadTest {
    @Test
    void whatACameraWroteAboutThePlaceNeverGetsIn() throws Exception {
        byte[] telephone = Pictures.ofTelephone(120, 80, 60);
        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(telephone));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation()
                        .getLatitude())
                .isEqualTo(10.95);

        String photo = Photos.upload(Photos.activity(), "IMG_2025.jpg", telephone)
                .statusCode(201)
                .body("takenAt", is("2025-03-21T01:30:00Z"))
                .body("width", is(80))
                .body("height", is(120))
                .body("state", is("INCOMPLETE"))
                .extract()
                .path("id");

        for (String size : new String[] {"content", "thumbnail"}) {
            byte[] kept = served(photo, size).asByteArray();
            Metadata after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
            assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(XmpDirectory.class)).isNull();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET_PLACE);
            // its left half was red; held upright again, that half is above
            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(upright.getHeight()).isGreaterThan(upright.getWidth());
            assertThat(new Color(upright.getRGB(40, 20)).getRed()).isGreaterThan(150);
            assertThat(new Color(upright.getRGB(40, 100)).getBlue()).isGreaterThan(150);
        }
    }

    @Test
    void aPictureIsServedAsAPictureAndNothingElse() {
        String photo = Photos.photo(Photos.activity());
        Response answer = served(photo, "content");
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline; filename=\"anh-" + photo + ".jpg\"");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        Given.specialist("22")
                .get(Photos.PATH + "/" + photo + "/content")
                .then()
                .statusCode(404);
        Given.nobody().get(Photos.PATH + "/" + photo + "/thumbnail").then().statusCode(401);
    }

    @Test
    void largePicturesAreMadeSmallAndTheSameOneIsKeptOnce() throws SQLException {
        String activity = Photos.activity();
        byte[] large = Pictures.png(3200, 1600);
        Photos.upload(activity, "a.png", large)
                .statusCode(201)
                .body("width", is(2560))
                .body("height", is(1280));
        Photos.upload(activity, "b.png", large).statusCode(409).body("code", is("ALREADY_EXISTS"));
        long files = files();
        Photos.upload(Photos.activity(), "c.png", large).statusCode(201);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void whatIsNoPictureIsRefusedUnopenedAndNothingIsKept() throws Exception {
        String activity = Photos.activity();
        long files = files();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write(new byte[5_000_000]);
        }
        assertThat(zip.size()).isLessThan(10_000);
        refused(activity, "bang-ke.xlsx", zip.toByteArray(), 415);
        refused(activity, "anh.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), 415);
        refused(activity, "anh.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), 415);
        refused(activity, "giay.pdf", "%PDF-1.7 … %%EOF".getBytes(StandardCharsets.UTF_8), 415);
        refused(activity, "anh.jpg", new byte[0], 422);
        byte[] whole = Pictures.jpeg(60, 40, 3);
        refused(activity, "nua.jpg", Arrays.copyOf(whole, 30), 422);
        refused(activity, "to.jpg", Arrays.copyOf(whole, 10 * 1024 * 1024 + 1), 413);
        refused(activity, "rat-to.jpg", Arrays.copyOf(whole, 12 * 1024 * 1024), 413);
        Photos.upload(activity, "bom.png", Pictures.bomb())
                .statusCode(422)
                .body("errors.code", contains("TOO_MANY_PIXELS"));
        assertThat(files()).isEqualTo(files);
        Given.as(Photos.specialist())
                .get(Photos.PATH + "?activity=" + activity + "&include=total")
                .then()
                .body("page.total", is(0));
    }

    private static void refused(String activity, String name, byte[] content, int status) {
        Photos.upload(activity, name, content).statusCode(status).contentType("application/problem+json");
    }

    private static Response served(String photo, String size) {
        Response answer = Given.as(Photos.specialist()).get(Photos.PATH + "/" + photo + "/" + size);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private long files() throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM stored_file")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
