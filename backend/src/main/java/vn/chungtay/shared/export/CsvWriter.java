package vn.chungtay.shared.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 with a byte order mark, by which spreadsheets know that it is UTF-8. */
final class CsvWriter implements TableWriter {
    private static final int BUFFER = 32 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedWriter out;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void headers(List<String> headers) {
        line(BYTE_ORDER_MARK
                + String.join(",", headers.stream().map(CsvWriter::quoted).toList()));
    }

    @Override
    public void row(List<TableExport.Cell> cells) {
        line(String.join(",", cells.stream().map(CsvWriter::cell).toList()));
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // What is left in the buffer belongs to an export that failed; the stream itself belongs to the server.
    }

    private static String cell(TableExport.Cell cell) {
        if (cell.value() == null) {
            return "";
        }
        return cell.kind() == TableExport.Kind.TEXT
                ? quoted(TableWriter.harmless(cell.value().toString()))
                : cell.value().toString();
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void line(String text) {
        try {
            out.write(text);
            out.write("\r\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
