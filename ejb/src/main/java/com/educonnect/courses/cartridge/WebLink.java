package com.educonnect.courses.cartridge;

import com.educonnect.courses.lessons.ItemView;
import com.educonnect.courses.videos.Links;
import com.educonnect.platform.Rejected;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** An address that goes with a lesson, as cartridges hold it. */
final class WebLink {
    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3";

    private WebLink() {}

    static String write(ItemView link) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("webLink");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("title");
        xml.writeCharacters(link.title());
        xml.writeEndElement();
        xml.writeEmptyElement("url");
        xml.writeAttribute("href", link.url());
        xml.writeAttribute("target", "_blank");
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    /** Empty if it points nowhere where a lesson may. */
    static Optional<ItemView> read(String title, byte[] xml) {
        var url = Node.read(xml).at("url").map(node -> node.attribute("href")).orElse("");
        try {
            var video = Links.findVideo(url);
            return Optional.of(
                    video.isPresent()
                            ? ItemView.video(title, video.get().address())
                            : ItemView.link(title, Links.web(url)));
        } catch (Rejected unreadable) {
            return Optional.empty();
        }
    }
}
