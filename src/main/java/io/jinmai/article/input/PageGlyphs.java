package io.jinmai.article.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what each page of a PDF prints and where. */
final class PageGlyphs extends PDFTextStripper {
    private final List<List<Glyph>> pages = new ArrayList<>();

    /**
     * A printed character, in points from the left and the top of the page.
     *
     * @param size of its font
     */
    record Glyph(String text, float left, float right, float baseline, float size) {}

    PageGlyphs() throws IOException {}

    @Override
    public void processPage(PDPage page) throws IOException {
        pages.add(new ArrayList<>());
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text != null && !text.isBlank()) {
            float left = position.getXDirAdj();
            pages.get(pages.size() - 1)
                    .add(new Glyph(
                            text,
                            left,
                            left + position.getWidthDirAdj(),
                            position.getYDirAdj(),
                            Math.max(1, position.getFontSizeInPt())));
        }
    }

    /** The glyphs of each page, in the order of the file. */
    List<List<Glyph>> pages() {
        return pages;
    }
}
