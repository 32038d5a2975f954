package io.jinmai.article.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a {@code .docx}: a line for each paragraph, a tab between the cells of a row. Such a file is an archive whose
 * {@code word/document.xml} holds the paragraphs (ECMA-376, part 1, section 17), so the platform's own readers do.
 */
final class WordDocument {
    private static final String BODY = "word/document.xml";
    private static final String SAVE_AGAIN = "open it with a word processor and save it again as .docx";

    private WordDocument() {}

    /** @throws InputException if it is no such document, is damaged, or unpacks to more than a file may have */
    static String read(byte[] bytes, Limits limits) throws InputException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = limits.fileBytes();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // what stands before the body unpacks too, so it counts
                byte[] part = LimitedBytes.read(zip, left);
                if (entry.getName().equals(BODY)) {
                    return text(new ByteArrayInputStream(part));
                }
                left -= part.length;
            }
        } catch (IOException | IllegalArgumentException e) {
            // the second is what the platform says of names in no valid UTF-8
            throw new InputException("it is damaged: " + e.getMessage(), SAVE_AGAIN, e);
        }
        throw new InputException("it is no .docx document", SAVE_AGAIN);
    }

    private static String text(InputStream xml) throws InputException {
        // the platform's own factory, whatever other is on the class path: the two settings are part of its contract
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // neither a document type nor anything outside the file is ever read: entities could multiply without end
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Paragraphs paragraphs = new Paragraphs();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                paragraphs.take(reader.next(), reader);
            }
        } catch (XMLStreamException | MissingResourceException e) {
            // the second is what the platform says of a character that no document type may hold: it has no words for
            // it
            throw new InputException("its text cannot be read: it is no sound XML", SAVE_AGAIN, e);
        }
        return paragraphs.text.toString();
    }

    /** The text so far. */
    private static final class Paragraphs {
        private final StringBuilder text = new StringBuilder();
        private int cells;
        private int fallbacks;

        private void take(int event, XMLStreamReader reader) throws XMLStreamException {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("entities are not read");
            }
        }

        private void start(XMLStreamReader reader) throws XMLStreamException {
            switch (reader.getLocalName()) {
                // says again, for older programs, what stands before it (ECMA-376, part 3, section 9)
                case "Fallback" -> fallbacks++;
                case "tc" -> cells++;
                case "t" -> append(reader.getElementText());
                case "tab" -> append("\t");
                case "br", "cr" -> append("\n");
                default -> {}
            }
        }

        private void end(String element) {
            switch (element) {
                case "Fallback" -> fallbacks--;
                case "tc" -> {
                    cells--;
                    append("\t");
                }
                case "tr" -> append("\n");
                case "p" -> append(cells > 0 ? " " : "\n");
                default -> {}
            }
        }

        private void append(String more) {
            if (fallbacks == 0) {
                text.append(more);
            }
        }
    }
}
