package vn.chungtay.shared.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.chungtay.shared.type.Texts;

/**
 * A paper in A4 that is written from top to bottom: titles, sections, terms with what they mean. Every page carries a mark
 * across it and at its foot, and its number. The font (Liberation Sans, embedded) has every letter of Vietnamese; what it
 * does not have is written as a question mark.
 */
public final class PdfSheet implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 50;
    private static final float TERM_WIDTH = 150;
    private static final float SIZE = 10;
    private static final float LEADING = 14.5f;
    private static final float FOOT = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final String mark;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private PDPageContentStream page;
    private float y;

    /**
     * @param title what the file says it is
     * @param mark what stands across every page
     */
    public PdfSheet(String title, String mark) {
        this.mark = Texts.clean(mark);
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Chung Tay");
            document.getDocumentCatalog().setLanguage("vi-VN");
            turn();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public void title(String text) {
        write(wrap(text, 16, width), MARGIN, 16, true, 22);
        y -= 6;
    }

    /** A heading that never stands alone at the end of a page. */
    public void section(String text) {
        y -= 10;
        room(LEADING * 3);
        write(wrap(text, 12, width), MARGIN, 12, true, 17);
        stroke(0.8f, 0.35f);
        y -= 4;
    }

    public void paragraph(String text) {
        write(wrap(text, SIZE, width), MARGIN, SIZE, false, LEADING);
    }

    /** A term at the left and what it means beside it. */
    public void line(String term, String meaning) {
        List<String> left = wrap(term, SIZE, TERM_WIDTH - 10);
        List<String> right = wrap(meaning == null ? "" : meaning, SIZE, width - TERM_WIDTH);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            room(LEADING);
            y -= LEADING;
            if (i < left.size()) {
                show(left.get(i), MARGIN, y, SIZE, false, 0.35f);
            }
            if (i < right.size()) {
                show(right.get(i), MARGIN + TERM_WIDTH, y, SIZE, false, 0);
            }
        }
    }

    /** A thin line between two entries. */
    public void rule() {
        y -= 5;
        stroke(0.4f, 0.8f);
        y -= 1;
    }

    /** The file; nothing can be written after it. */
    public byte[] finish() {
        try {
            page.close();
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                finish(document.getPage(i), i + 1, pages);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void finish(PDPage sheet, int number, int pages) throws IOException {
        try (PDPageContentStream foot =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.PREPEND, true, true)) {
            page = foot;
            across(foot);
            show(mark, MARGIN, 34, 8, false, 0.35f);
            String count = number + " / " + pages;
            show(count, MARGIN + width - measure(count, 8), 34, 8, false, 0.35f);
        }
    }

    private void across(PDPageContentStream content) throws IOException {
        float size = Math.min(26, 640 / measure(mark, 1));
        content.saveGraphicsState();
        content.beginText();
        content.setNonStrokingColor(0.9f);
        content.setFont(font, size);
        float half = measure(mark, size) / 2;
        Matrix turned = Matrix.getRotateInstance(
                Math.toRadians(50), PDRectangle.A4.getWidth() / 2, PDRectangle.A4.getHeight() / 2);
        turned.translate(-half, 0);
        content.setTextMatrix(turned);
        content.showText(writable(mark));
        content.endText();
        content.restoreGraphicsState();
    }

    private void write(List<String> lines, float x, float size, boolean heavy, float leading) {
        for (String text : lines) {
            room(leading);
            y -= leading;
            show(text, x, y, size, heavy, 0);
        }
    }

    private void room(float height) {
        if (y - height < FOOT) {
            turn();
        }
    }

    private void turn() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            y = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void show(String text, float x, float at, float size, boolean heavy, float grey) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.setNonStrokingColor(grey);
            page.setStrokingColor(grey);
            page.setLineWidth(size / 40);
            page.setRenderingMode(heavy ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.newLineAtOffset(x, at);
            page.showText(writable(text));
            page.endText();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void stroke(float weight, float grey) {
        try {
            page.setStrokingColor(grey);
            page.setLineWidth(weight);
            page.moveTo(MARGIN, y - 4);
            page.lineTo(MARGIN + width, y - 4);
            page.stroke();
            y -= 4;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Lines no wider than that, broken at blanks; a word that is wider than a line is cut. */
    private List<String> wrap(String text, float size, float most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Texts.clean(text).split("\\R")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split("[\\s\\u00A0]+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (measure(longer, size) <= most) {
                    line.setLength(0);
                    line.append(longer);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                String rest = word;
                while (measure(rest, size) > most) {
                    int cut = rest.length() - 1;
                    while (cut > 1 && measure(rest.substring(0, cut), size) > most) {
                        cut--;
                    }
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
                line.append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private float measure(String text, float size) {
        try {
            return font.getStringWidth(writable(text)) / 1000 * size;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The font's own letters: it refuses what it does not have. */
    private String writable(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            written.append(has(one) ? one : "?");
        });
        return written.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException foreign) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
