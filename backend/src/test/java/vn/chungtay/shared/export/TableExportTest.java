package vn.chungtay.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {
    private record Gift(String item, Long value, LocalDate given) {}

    private static final TableExport<Gift> TABLE = TableExport.<Gift>named("qua-tang")
            .text("Món quà", Gift::item)
            .number("Giá trị (đồng)", Gift::value)
            .date("Ngày trao", Gift::given);

    @Test
    void writesCsvThatSpreadsheetsReadAsUtf8() throws IOException {
        byte[] file = write("csv", List.of(new Gift("Sữa, \"loại 1\"", 800_000L, LocalDate.of(2025, 6, 12))));
        assertThat(file).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).substring(1))
                .isEqualTo("Món quà,Giá trị (đồng),Ngày trao\r\n\"Sữa, \"\"loại 1\"\"\",800000,2025-06-12\r\n");
    }

    @Test
    void leavesUnknownValuesEmpty() throws IOException {
        byte[] file = write("csv", List.of(new Gift(null, null, null)));
        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("\r\n,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void makesFormulasHarmless(String text) throws IOException {
        List<Gift> rows = List.of(new Gift(text, -5L, null));
        assertThat(new String(write("csv", rows), StandardCharsets.UTF_8)).contains("'" + text);
        assertThat(sheet(write("xlsx", rows))).containsPattern("<t[^>]*>&apos;|<t[^>]*>'|<t[^>]*>&#39;");
        assertThat(sheet(write("xlsx", rows))).doesNotContain("<f>");
    }

    @Test
    void keepsNumbersAndDatesAsSuchInAWorkbook() throws IOException {
        String sheet = sheet(write("xlsx", List.of(new Gift("Sữa", 800_000L, LocalDate.of(2025, 6, 12)))));
        assertThat(sheet)
                .contains("M&#xf3;n qu&#xe0;")
                .contains("<v>800000</v>")
                .contains("<v>45820.0</v>");
    }

    /** 200,000 rows of 30 letters are 6 MB of text alone; the writer may not keep them. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void keepsMemoryFlat(String format) throws IOException {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        long[] before = {0};
        long[] grown = {0};
        output(format, rows -> {
                    for (int i = 0; i < 200_000; i++) {
                        rows.accept(new Gift("Món quà số " + i + " của chương trình", (long) i, null));
                        if (i == 20_000) {
                            before[0] = used();
                        }
                    }
                    grown[0] = used() - before[0];
                })
                .write(counting);
        assertThat(written[0]).isGreaterThan(500_000);
        assertThat(grown[0]).isLessThan(4_000_000);
    }

    @Test
    void breaksOffWhenTheRowsCannotBeRead() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThatThrownBy(() -> output("csv", rows -> {
                            throw new IllegalStateException("gone");
                        })
                        .write(file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file.size()).isZero();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] write(String format, List<Gift> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        output(format, rows::forEach).write(file);
        return file.toByteArray();
    }

    private static StreamingOutput output(String format, Consumer<Consumer<Gift>> rows) {
        ExportRequest request = new ExportRequest();
        request.format = format;
        return TABLE.stream(request, rows).getEntity();
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
