package com.educonnect.courses.cartridge;

import com.educonnect.courses.CourseError;
import com.educonnect.platform.Rejected;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of XML from elsewhere: no document type, no entities, bounded in depth, elements and text. */
record Node(String name, Map<String, String> attributes, List<Node> children, StringBuilder words) {
    private static final int DEEPEST = 40;
    private static final int ELEMENTS = 100_000;
    private static final int LONGEST = 1_000_000;

    static Node read(byte[] bytes) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return parse(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException unreadable) {
            throw unreadable();
        }
    }

    private static Node parse(XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayDeque<Node>();
        Node root = null;
        var elements = 0;
        var letters = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = of(xml);
                    if (open.isEmpty()) {
                        root = node;
                    } else {
                        open.peek().children().add(node);
                    }
                    open.push(node);
                    if (open.size() > DEEPEST || ++elements > ELEMENTS) {
                        throw unreadable();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    letters += xml.getTextLength();
                    if (letters > LONGEST) {
                        throw unreadable();
                    }
                    if (!open.isEmpty()) {
                        open.peek().words().append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
                default -> {
                    // comments and instructions say nothing here
                }
            }
        }
        if (root == null) {
            throw unreadable();
        }
        return root;
    }

    private static Node of(XMLStreamReader xml) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new Node(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }

    private static Rejected unreadable() {
        return new Rejected(CourseError.CARTRIDGE_UNREADABLE);
    }

    Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted));
    }

    /** The first at the end of the path. */
    Optional<Node> at(String... path) {
        var found = Optional.of(this);
        for (var step : path) {
            found = found.flatMap(node -> node.all(step).findFirst());
        }
        return found;
    }

    String attribute(String wanted) {
        return attributes.get(wanted);
    }

    String text() {
        return words.toString().strip();
    }
}
