package io.jinmai.article.input;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, in the order in which its pages give it: in columns one column after the other. */
final class PdfPages {
    private PdfPages() {}

    /** @throws InputException if it is no sound PDF, is locked, or holds pictures of text only */
    static String read(byte[] bytes) throws InputException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            String text = stripper.getText(document);
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
        }
    }
}
