package dk.bygpartnerskaber.platform.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as XML, an element at a time. There is no document type in such parts, so nothing is ever
 * expanded or fetched; one that has any is refused. Not thread-safe.
 */
final class XmlPart implements Closeable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream content;
    private final XMLStreamReader reader;

    XmlPart(InputStream content) {
        this.content = content;
        try {
            reader = FACTORY.createXMLStreamReader(new MarkupGuard(content));
        } catch (XMLStreamException e) {
            throw Refusal.because("import-workbook-damaged");
        }
    }

    /** The JDK's own, whatever else is installed: its limits hold. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next beginning or end of an element; whether there is one. Behind the last the part is closed. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.because("import-workbook-damaged");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            close();
            return false;
        } catch (XMLStreamException e) {
            throw Refusal.because("import-workbook-damaged");
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Value of an attribute of any namespace; {@code null} when there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Refusal.because("import-workbook-damaged");
        }
    }

    /** The text of the element that has just begun, up to its end; of a longer one only so many characters. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        try {
            int depth = 1;
            while (depth > 0) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text.length() < most) {
                            text.append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.because("import-workbook-damaged");
                    default -> {
                        // comments and the like
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Refusal.because("import-workbook-damaged");
        }
        text.setLength(Math.min(text.length(), most));
        return text.toString();
    }
}
