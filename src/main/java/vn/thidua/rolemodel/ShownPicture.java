package vn.thidua.rolemodel;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as it is shown: drawn anew as a JPEG of modest size, upright, with nothing in the file but the picture. Where a
 * camera or a program wrote the place, the time or a name into the file, the copy does not have it.
 *
 * @param jpeg the file
 */
record ShownPicture(int width, int height, byte[] jpeg) {

    /** The longer side, in pixels: fills a large screen. */
    static final int LONGEST_SIDE = 1_600;

    /** Beyond it a file is rather an attack on the memory than a photo. */
    static final long MOST_PIXELS = 70_000_000;

    /**
     * A file that is written in several passes is held whole outside of the heap while it is read, six bytes a pixel: one
     * at a time, so that many large files need the time of many and the memory of one.
     */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private static final float QUALITY = 0.85f;

    /** A file says that it has more pixels than we read. */
    static final class TooManyPixels extends Exception {

        private static final int MILLION = 1_000_000;

        private final long pixels;

        private TooManyPixels(long pixels) {
            this.pixels = pixels;
        }

        /** How many millions it has, the last begun one included. */
        long millions() {
            return (pixels + MILLION - 1) / MILLION;
        }

        /** How many it may have. */
        static long mostMillions() {
            return MOST_PIXELS / MILLION;
        }
    }

    /**
     * The picture of a PNG or JPEG file; empty where the file is none that can be drawn.
     *
     * @throws TooManyPixels before anything is drawn
     */
    static Optional<ShownPicture> of(byte[] content) throws TooManyPixels {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(drawn(reader, CameraOrientation.of(content)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // the decoders of the platform answer broken files with either
            return Optional.empty();
        }
    }

    private static ShownPicture drawn(ImageReader reader, int orientation) throws IOException, TooManyPixels {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new TooManyPixels(pixels);
        }
        var parameters = reader.getDefaultReadParam();
        // every n-th pixel of a huge photo is more than enough, and a fraction of the memory
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        ONE_AT_A_TIME.lock();
        try {
            return written(upright(reader.read(0, parameters), orientation));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean turned = CameraOrientation.liesOnItsSide(orientation);
        var shown = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = shown.createGraphics();
        try {
            // what is transparent in a PNG lies on paper
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, shown.getWidth(), shown.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var onto = new AffineTransform(CameraOrientation.upright(orientation, width, height));
            onto.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
            canvas.drawImage(picture, onto, null);
        } finally {
            canvas.dispose();
        }
        return shown;
    }

    private static ShownPicture written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new ShownPicture(picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }
}
