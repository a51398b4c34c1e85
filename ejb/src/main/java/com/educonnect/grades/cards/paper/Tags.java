package com.educonnect.grades.cards.paper;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The tags of a page, one for each piece of its content. No two are the same, so none is looked for before it is added:
 * that would take a time that grows with the square of their number.
 */
final class Tags extends COSDictionary {
    private Tags() {}

    static PDPage page(PDDocument document, float width, float height) {
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new Tags());
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object tag) {
        return false;
    }
}
