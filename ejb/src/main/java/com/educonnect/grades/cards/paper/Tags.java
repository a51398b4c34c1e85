package com.educonnect.grades.cards.paper;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The tags of a page, one for each piece of its content. No two pieces of text have the same, so none is looked for before it
 * is added: that would take a time that grows with the square of their number. What is only ornament, three pieces in four,
 * shares one tag since the second format: as a part of the layout (ISO 32000-1, 14.8.2.2.2) it needs no bounds.
 */
final class Tags extends COSDictionary {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final boolean sharing;
    private COSName ornament;

    private Tags(boolean sharing) {
        this.sharing = sharing;
    }

    static PDPage page(PDDocument document, float width, float height, int format) {
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new Tags(format > 1));
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    @Override
    public void setItem(COSName key, COSBase tag) {
        if (isShared(tag)) {
            ornament = key;
            ((COSDictionary) tag).clear();
            ((COSDictionary) tag).setItem(COSName.TYPE, LAYOUT);
        }
        super.setItem(key, tag);
    }

    @Override
    public boolean containsValue(Object tag) {
        return ornament != null && isShared(tag);
    }

    @Override
    public COSName getKeyForValue(Object tag) {
        return ornament;
    }

    private boolean isShared(Object tag) {
        return sharing && tag instanceof COSDictionary piece && BACKGROUND.equals(piece.getCOSName(COSName.TYPE));
    }
}
