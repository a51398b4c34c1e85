package com.educonnect.grades.cards.paper;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.w3c.dom.Element;

/** What a document asks to be drawn by {@code <object type="…">}: a code to scan, or the school's cloth. */
final class Drawings implements FSObjectDrawer {
    static final FSObjectDrawerFactory FACTORY = new FSObjectDrawerFactory() {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? new Drawings() : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object");
        }
    };

    /** Any mask is read; trying which of eight looks best costs more than all else about a code. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1", EncodeHintType.QR_MASK_PATTERN, 2);

    private static final Color RED = new Color(0x9E3118);
    private static final Color GOLD = new Color(0xD9A62E);
    private static final Color CREAM = new Color(0xF6EFDC);

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> draw(element, graphics, width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private static void draw(Element element, Graphics2D graphics, double width, double height) {
        switch (element.getAttribute("type")) {
            case "code" -> {
                graphics.setColor(Color.BLACK);
                graphics.fill(code(element.getAttribute("data"), width));
            }
            case "dots" -> dots(graphics, matrix(element.getAttribute("data")), width);
            default -> cloth(graphics, width, height);
        }
    }

    /**
     * A picture of one bit for each dot: a sixth of the bytes of a path, and as sharp at every size. The renderer cuts off what
     * lies beyond the last whole pixel, so the code ends there: the first format lost half a dot at two sides.
     */
    private static void dots(Graphics2D graphics, ByteMatrix matrix, double width) {
        var picture = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var dot = 0; dot < matrix.getWidth(); dot++) {
                picture.setRGB(dot, row, matrix.get(dot, row) == 1 ? 0 : 0xFFFFFF);
            }
        }
        graphics.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        var scale = Math.floor(width) / matrix.getWidth();
        graphics.drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null);
    }

    private static Shape code(String content, double width) {
        var matrix = matrix(content);
        var dots = new Path2D.Double();
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var from = 0; from < matrix.getWidth(); from++) {
                if (matrix.get(from, row) == 1) {
                    var to = from;
                    while (to < matrix.getWidth() && matrix.get(to, row) == 1) {
                        to++;
                    }
                    dots.append(new Rectangle2D.Double(from, row, to - from, 1), false);
                    from = to;
                }
            }
        }
        var scale = width / matrix.getWidth();
        return dots.createTransformedShape(AffineTransform.getScaleInstance(scale, scale));
    }

    private static ByteMatrix matrix(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.L, HINTS).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code holds this", e);
        }
    }

    /** Two rows of teeth, as the pattern of a wax print; repeated from the middle outwards. */
    private static void cloth(Graphics2D graphics, double width, double height) {
        graphics.setColor(RED);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        graphics.setColor(GOLD);
        graphics.fill(teeth(width, height, height * 0.9));
        graphics.setColor(CREAM);
        graphics.fill(teeth(width, height, height * 0.4));
    }

    private static Shape teeth(double width, double height, double depth) {
        var teeth = new Path2D.Double();
        var pitch = height * 2;
        for (var middle = pitch / 2; middle < width + pitch / 2; middle += pitch) {
            teeth.moveTo(middle - pitch / 2 * depth / height, 0);
            teeth.lineTo(middle + pitch / 2 * depth / height, 0);
            teeth.lineTo(middle, depth);
            teeth.closePath();
        }
        return teeth;
    }
}
