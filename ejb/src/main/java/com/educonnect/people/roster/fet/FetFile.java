package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.Decoded;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.source.Unreadable;
import java.io.StringReader;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the XML: no document type, no entities from outside, bounded in depth, elements and text. */
final class FetFile {
    private static final int DEEPEST = 20;
    private static final int ELEMENTS = 2_000_000;
    private static final int LONGEST = 100_000;

    private FetFile() {}

    static FetNode read(String file, byte[] bytes, Problems problems) {
        var text = Decoded.of(file, bytes, problems).text();
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            var root = parse(file, factory.createXMLStreamReader(new StringReader(text)));
            if (root == null || !root.name().equals("fet")) {
                throw new Unreadable(Finding.BAD_XML, Place.of(file), 1);
            }
            return root;
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new Unreadable(Finding.BAD_XML, new Place(file, Math.max(0, line), null), line);
        }
    }

    private static FetNode parse(String file, XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayDeque<FetNode>();
        FetNode root = null;
        var elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = new FetNode(
                            xml.getLocalName(),
                            new Place(file, xml.getLocation().getLineNumber(), xml.getLocalName()));
                    if (open.isEmpty()) {
                        root = node;
                    } else {
                        open.peek().add(node);
                    }
                    open.push(node);
                    if (open.size() > DEEPEST || ++elements > ELEMENTS) {
                        throw new Unreadable(Finding.TOO_LARGE, node.place(), elements);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(open, xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(Finding.XML_DOCTYPE, Place.of(file));
                default -> {}
            }
        }
        return root;
    }

    private static void characters(ArrayDeque<FetNode> open, XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.peek().add(xml.getText());
            if (open.peek().length() > LONGEST) {
                throw new Unreadable(Finding.TOO_LARGE, open.peek().place(), LONGEST);
            }
        }
    }
}
