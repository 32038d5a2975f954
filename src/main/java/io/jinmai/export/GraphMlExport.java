package io.jinmai.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML 1.0, valid against its schema. It knows no labels, types or lists: labels are the data {@code labels} of a node, joined by
 * colons, the type is the data {@code label} of an edge, and lists are JSON arrays.
 */
public final class GraphMlExport {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final XMLStreamWriter xml;
    private final Tally tally = new Tally(GraphMlExport::isXmlCharacter);

    private GraphMlExport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes everything; leaves the writer open.
     *
     * @throws UncheckedIOException if the writer fails
     */
    public static ExportCounts write(GraphContent content, Writer writer) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            GraphMlExport export = new GraphMlExport(xml);
            export.head(Survey.of(content));
            content.nodes(node -> checked(() -> export.node(node)));
            content.links(link -> checked(() -> export.edge(link)));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return export.tally.counts();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private void head(Survey survey) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        key("labels", "node", "n-labels", "string");
        key("label", "edge", "e-label", "string");
        keys("node", "n.", survey.nodes().values().stream());
        keys("edge", "e.", survey.links().values().stream());
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "jinmai");
        xml.writeAttribute("edgedefault", "directed");
    }

    private void keys(String of, String prefix, Stream<ColumnSurvey> shapes) throws XMLStreamException {
        Map<String, PropertyType> all = new TreeMap<>();
        shapes.forEach(shape -> shape.types().forEach((name, type) -> all.merge(name, type, PropertyType::join)));
        for (Map.Entry<String, PropertyType> property : all.entrySet()) {
            key(property.getKey(), of, prefix + property.getKey(), type(property.getValue()));
        }
    }

    private void key(String name, String of, String id, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static String type(PropertyType type) {
        boolean isText = type.kind() == PropertyType.Kind.UNKNOWN || type.kind() == PropertyType.Kind.DATE;
        return type.list() || isText ? "string" : type.kind().name().toLowerCase(Locale.ROOT);
    }

    private void node(GraphNode node) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", token(node.key()));
        data("n-labels", String.join(":", node.labels()));
        data("n.", node.properties());
        xml.writeEndElement();
        tally.node();
    }

    private void edge(GraphLink link) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", token(link.start()));
        xml.writeAttribute("target", token(link.end()));
        data("e-label", link.type());
        data("e.", link.properties());
        xml.writeEndElement();
        tally.link();
    }

    private void data(String prefix, Map<String, Object> properties) throws XMLStreamException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            data(prefix + property.getKey(), text(property.getValue()));
        }
    }

    private void data(String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(tally.held(text));
        xml.writeEndElement();
    }

    /** Ids are name tokens in GraphML: what is no letter or digit stands as its code point between underscores. */
    private static String token(NodeKey key) {
        StringBuilder token = new StringBuilder(key.group()).append('.');
        key.id().codePoints().forEach(code -> {
            if (code >= '0' && code <= '9' || code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z' || isHan(code)) {
                token.appendCodePoint(code);
            } else {
                token.append('_').append(Integer.toHexString(code)).append('_');
            }
        });
        return token.toString();
    }

    /** The ideographs that XML 1.0 counts among its letters. */
    private static boolean isHan(int code) {
        return code >= 0x4E00 && code <= 0x9FA5;
    }

    private static String text(Object value) {
        try {
            return value instanceof Collection<?> ? JSON.writeValueAsString(value) : String.valueOf(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The production Char of XML 1.0, without the carriage return, which readers take for a line feed. */
    private static boolean isXmlCharacter(int code) {
        return code == '\t'
                || code == '\n'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000;
    }

    private interface XmlStep {
        void run() throws XMLStreamException;
    }

    private static void checked(XmlStep step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
