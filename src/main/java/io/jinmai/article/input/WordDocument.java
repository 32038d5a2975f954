package io.jinmai.article.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return text(new ByteArrayInputStream(LimitedBytes.read(zip, limits.fileBytes())));
                }
            }
        } catch (IOException e) {
            throw new InputException("it is damaged: " + e.getMessage(), SAVE_AGAIN, e);
        }
        throw new InputException("it is no .docx document", SAVE_AGAIN);
    }

    private static String text(InputStream xml) throws InputException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // neither a document type nor anything outside the file is ever read: entities could multiply without end
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(reader, text);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("p")) {
                    text.append('\n');
                }
            }
        } catch (XMLStreamException e) {
            throw new InputException("its text cannot be read: it is no sound XML", SAVE_AGAIN, e);
        }
        return text.toString();
    }

    private static void start(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> text.append(reader.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            default -> {}
        }
    }
}
