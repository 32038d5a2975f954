package io.jinmai.article.input;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF in reading order, whatever the order of the file: in columns one column after the other. */
final class PdfPages {
    private PdfPages() {}

    /** @throws InputException if it is no sound PDF, is locked, or holds pictures of text only */
    static String read(byte[] bytes) throws InputException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PageGlyphs glyphs = new PageGlyphs();
            glyphs.getText(document);
            String text = glyphs.pages().stream()
                    .map(page -> PageColumns.read(PageLine.of(page)))
                    .collect(Collectors.joining("\n"));
            if (text.isBlank()) {
                throw new InputException(
                        "its %d pages hold pictures and no text".formatted(document.getNumberOfPages()),
                        "run it through text recognition (OCR) first");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new InputException("it is locked by a password", "save it without one", e);
        } catch (IOException e) {
            throw new InputException("it is no sound PDF: " + e.getMessage(), "save it again as PDF or as text", e);
        } catch (RuntimeException e) {
            // PDFBox takes much of a document on trust: a font with an encoding of another kind ends in a null pointer
            throw new InputException("it is no sound PDF: its pages are damaged", "save it again as PDF or as text", e);
        }
    }
}
