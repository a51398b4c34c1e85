package com.educonnect.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Payara's configuration file as a tree that can be edited. */
final class DomainXml {
    private final Document document;

    private DomainXml(Document document) {
        this.document = document;
    }

    static DomainXml read(InputStream in) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            return new DomainXml(factory.newDocumentBuilder().parse(in));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new StartFailed("Payara's domain.xml cannot be read: " + e.getMessage(), e);
        }
    }

    /** Everything below concerns the server itself, not the template for further ones. */
    List<Element> all(String path) {
        var full = path.startsWith("/") ? path : "/domain/configs/config[@name='server-config']/" + path;
        try {
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(full, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(full, e);
        }
    }

    /** A path that finds nothing means that this is not the Payara the launcher was written for. */
    DomainXml set(String path, Map<String, String> attributes) {
        var found = all(path);
        if (found.isEmpty()) {
            throw new StartFailed("Payara's domain.xml has no " + path);
        }
        found.forEach(element -> attributes.forEach(element::setAttribute));
        return this;
    }

    DomainXml remove(String path) {
        all(path).forEach(element -> element.getParentNode().removeChild(element));
        return this;
    }

    Element add(String parent, String name, Map<String, String> attributes) {
        var element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        all(parent).getFirst().appendChild(element);
        return element;
    }

    void addProperties(Element to, Map<String, String> properties) {
        properties.forEach((name, value) -> {
            var property = document.createElement("property");
            property.setAttribute("name", name);
            property.setAttribute("value", value);
            to.appendChild(property);
        });
    }

    void addJvmOption(String option) {
        add("java-config", "jvm-options", Map.of()).setTextContent(option);
    }

    List<String> jvmOptions() {
        return all("java-config/jvm-options").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Override
    public String toString() {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var text = new StringWriter();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
