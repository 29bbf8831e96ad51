package vn.chungtay.shared.export;

import java.io.IOException;
import java.util.List;

/** One file format of an export. A writer that was not finished closes without an end, so that nobody trusts the file. */
interface TableWriter extends AutoCloseable {
    void headers(List<String> headers);

    void row(List<TableExport.Cell> cells);

    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A text that no spreadsheet takes for a formula: what starts with {@code = + - @}, a tab or a line break gets an
     * apostrophe in front.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
