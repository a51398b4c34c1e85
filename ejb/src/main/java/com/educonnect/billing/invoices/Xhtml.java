package com.educonnect.billing.invoices;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a page; whatever is said is escaped, so that no name becomes markup. */
public final class Xhtml {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** One step of writing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    public Xhtml() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static String style() {
        try (var in = Xhtml.class.getResourceAsStream("invoice.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Xhtml step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public Xhtml open(String tag) {
        return open(tag, "");
    }

    /** @param look a class of the style sheet, empty for none */
    public Xhtml open(String tag, String look) {
        return step(() -> {
            xml.writeStartElement(tag);
            if (!look.isEmpty()) {
                xml.writeAttribute("class", look);
            }
        });
    }

    public Xhtml close(int tags) {
        return step(() -> {
            for (var tag = 0; tag < tags; tag++) {
                xml.writeEndElement();
            }
        });
    }

    public Xhtml element(String tag, String text) {
        return element(tag, "", text);
    }

    public Xhtml element(String tag, String look, String text) {
        return open(tag, look)
                .step(() -> xml.writeCharacters(text.replaceAll("[^\\P{Cntrl}\\n]", " ")))
                .close(1);
    }

    /** A code to scan or the cloth at the head of a page, which {@code Paper} draws. */
    public Xhtml drawing(String look, String type, String content) {
        return open("object", look)
                .step(() -> {
                    xml.writeAttribute("type", type);
                    xml.writeAttribute("data", content);
                })
                .close(1);
    }

    /** A paragraph for each line of those that are said. */
    public Xhtml lines(Stream<String> lines) {
        lines.filter(line -> line != null && !line.isBlank())
                .flatMap(String::lines)
                .toList()
                .forEach(line -> element("p", line));
        return this;
    }

    @Override
    public String toString() {
        step(xml::flush);
        return out.toString();
    }
}
