package com.educonnect.courses.cartridge;

import com.educonnect.courses.cartridge.Cartridge.Chapter;
import com.educonnect.courses.cartridge.Cartridge.Page;
import com.educonnect.courses.lessons.ItemView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a cartridge; the same course gives the same bytes. */
final class CartridgeWriter {
    static final String MANIFEST = "imsmanifest.xml";
    static final String WEB_CONTENT = "webcontent";
    static final String WEB_LINK = "imswl_xmlv1p3";
    private static final String CC = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1";
    private static final String LOM = "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** The resources by their identifiers: which type, and which file. */
    private final Map<String, String[]> resources = new LinkedHashMap<>();

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, UUID> attached = new LinkedHashMap<>();
    private final StringWriter text = new StringWriter();
    private XMLStreamWriter xml;

    private CartridgeWriter() {}

    static void write(Cartridge cartridge, OutputStream to, Attached contents) throws IOException {
        try {
            new CartridgeWriter().zip(cartridge, to, contents);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void zip(Cartridge cartridge, OutputStream to, Attached contents) throws XMLStreamException, IOException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        manifest(cartridge);
        files.put(MANIFEST, text.toString());
        var zip = new ZipOutputStream(to);
        for (var file : files.entrySet()) {
            begin(zip, file.getKey());
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (var file : attached.entrySet()) {
            begin(zip, file.getKey());
            contents.write(file.getValue(), zip);
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private void manifest(Cartridge cartridge) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("manifest");
        xml.writeDefaultNamespace(CC);
        xml.writeNamespace("lomimscc", LOM);
        xml.writeAttribute("identifier", "course");
        metadata(cartridge);
        xml.writeStartElement("organizations");
        xml.writeStartElement("organization");
        xml.writeAttribute("identifier", "plan");
        xml.writeAttribute("structure", "rooted-hierarchy");
        item("root", null, null);
        for (var i = 0; i < cartridge.chapters().size(); i++) {
            chapter("chapter" + i, cartridge.chapters().get(i));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        resources();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void metadata(Cartridge cartridge) throws XMLStreamException {
        xml.writeStartElement("metadata");
        element("schema", "IMS Common Cartridge");
        element("schemaversion", "1.3.0");
        xml.writeStartElement("lomimscc", "lom", LOM);
        xml.writeStartElement("lomimscc", "general", LOM);
        said("title", cartridge.title());
        if (cartridge.description() != null) {
            said("description", cartridge.description());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void said(String name, String value) throws XMLStreamException {
        xml.writeStartElement("lomimscc", name, LOM);
        xml.writeStartElement("lomimscc", "string", LOM);
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void chapter(String id, Chapter chapter) throws XMLStreamException {
        item(id, null, chapter.title());
        for (var page : chapter.pages()) {
            page(page);
        }
        xml.writeEndElement();
    }

    private void page(Page page) throws XMLStreamException {
        var file = resource(page.key(), WEB_CONTENT, "lessons/" + page.key() + ".html", Html.page(page));
        if (page.items().isEmpty()) {
            item("item-" + page.key(), file, page.title());
            xml.writeEndElement();
            return;
        }
        item("folder-" + page.key(), null, page.title());
        item("item-" + page.key(), file, page.title());
        xml.writeEndElement();
        for (var i = 0; i < page.items().size(); i++) {
            part(page.key() + "-part" + i, page.items().get(i));
        }
        xml.writeEndElement();
    }

    private void part(String key, ItemView part) throws XMLStreamException {
        var resource = part.kind().equals(ItemView.FILE)
                ? attachment(key, part)
                : resource(key, WEB_LINK, "links/" + key + ".xml", WebLink.write(part));
        item("item-" + key, resource, part.title());
        xml.writeEndElement();
    }

    private String attachment(String key, ItemView file) {
        var folder = "files/" + file.file().toString().replace("-", "") + "/";
        attached.put(folder + file.name(), file.file());
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return resource(key, WEB_CONTENT, folder + name);
    }

    private String resource(String key, String type, String file, String content) {
        files.put(file, content);
        return resource(key, type, file);
    }

    private String resource(String key, String type, String address) {
        resources.put("resource-" + key, new String[] {type, address});
        return "resource-" + key;
    }

    private void resources() throws XMLStreamException {
        xml.writeStartElement("resources");
        for (var resource : resources.entrySet()) {
            xml.writeStartElement("resource");
            xml.writeAttribute("identifier", resource.getKey());
            xml.writeAttribute("type", resource.getValue()[0]);
            if (resource.getValue()[0].equals(WEB_CONTENT)) {
                xml.writeAttribute("href", resource.getValue()[1]);
            }
            xml.writeEmptyElement("file");
            xml.writeAttribute("href", resource.getValue()[1]);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Opens an item; a folder refers to nothing. */
    private void item(String id, String resource, String title) throws XMLStreamException {
        xml.writeStartElement("item");
        xml.writeAttribute("identifier", id);
        if (resource != null) {
            xml.writeAttribute("identifierref", resource);
        }
        if (title != null) {
            element("title", title);
        }
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
