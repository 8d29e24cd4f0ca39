package vn.thidua.rolemodel;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as it says in a JPEG (Exif, tag 0x0112). It has to be read before everything a camera writes is
 * left out, or pictures of phones lie on their side.
 */
final class CameraOrientation {

    static final int UPRIGHT = 1;

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int APP1 = 0xffe1;
    private static final long EXIF = 0x457869660000L; // "Exif", NUL, NUL
    private static final int ORIENTATION = 0x0112;
    private static final int LITTLE_ENDIAN = 0x4949;

    private CameraOrientation() {}

    /** One of the eight of the standard; upright where nothing, or nothing readable, is said. */
    static int of(byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content);
            if (Short.toUnsignedInt(bytes.getShort()) != START_OF_IMAGE) {
                return UPRIGHT;
            }
            while (bytes.remaining() > 4) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort());
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                int next = bytes.position() + length - 2;
                if (marker == APP1 && length > 16 && exif(bytes)) {
                    return inDirectory(bytes.slice());
                }
                bytes.position(next);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            // what cannot be read turns nothing
        }
        return UPRIGHT;
    }

    private static boolean exif(ByteBuffer bytes) {
        long mark = (long) Short.toUnsignedInt(bytes.getShort()) << 32;
        return (mark | Integer.toUnsignedLong(bytes.getInt())) == EXIF;
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int said = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean liesOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** What turns a picture of this width and height upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
