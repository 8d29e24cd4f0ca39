package vn.thidua.rolemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown is the picture, upright, and nothing that a camera wrote beside it. */
class ShownPictureTests {

    private static final String PLACE = "21.0369N 105.8347E";

    /** Where the red corner of the stored picture is to be seen, for each way in which a camera can be held. */
    @ParameterizedTest
    @CsvSource({
        "1, LEFT, TOP", "2, RIGHT, TOP", "3, RIGHT, BOTTOM", "4, LEFT, BOTTOM",
        "5, LEFT, TOP", "6, RIGHT, TOP", "7, RIGHT, BOTTOM", "8, LEFT, BOTTOM"
    })
    void standsUpright(int orientation, String side, String height) throws Exception {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var shown = ShownPicture.of(photo(80, 60, orientation, order)).orElseThrow();
            boolean turned = orientation >= 5;
            assertThat(List.of(shown.width(), shown.height())).isEqualTo(turned ? List.of(60, 80) : List.of(80, 60));
            var picture = ImageIO.read(new ByteArrayInputStream(shown.jpeg()));
            int x = side.equals("LEFT") ? 4 : picture.getWidth() - 5;
            int y = height.equals("TOP") ? 4 : picture.getHeight() - 5;
            assertThat(new Color(picture.getRGB(x, y)).getRed()).isGreaterThan(150);
            assertThat(new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2)).getRed())
                    .isLessThan(60);
        }
    }

    @Test
    void hasNothingInItsFileThatACameraWrote() throws Exception {
        var photo = photo(80, 60, 6, ByteOrder.BIG_ENDIAN);
        assertThat(text(photo)).contains("Exif", PLACE);
        assertThat(text(ShownPicture.of(photo).orElseThrow().jpeg())).doesNotContain("Exif", PLACE);
    }

    @Test
    void isNoLargerThanAScreen() throws Exception {
        var shown = ShownPicture.of(png(new BufferedImage(4_100, 2_050, BufferedImage.TYPE_INT_RGB)))
                .orElseThrow();
        assertThat(List.of(shown.width(), shown.height())).containsExactly(1_600, 800);
    }

    @Test
    void liesOnPaperWhereItIsTransparent() throws Exception {
        var shown = ShownPicture.of(png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB)))
                .orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(shown.jpeg()));
        assertThat(new Color(picture.getRGB(10, 10)).getGreen()).isGreaterThan(250);
    }

    @Test
    void isNotDrawnFromBrokenOrMonstrousFiles() throws Exception {
        var whole = png(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
        assertThat(ShownPicture.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(ShownPicture.of(java.util.Arrays.copyOf(whole, 40))).isEmpty();
        // says that it is 60,000 pixels wide and high, in a file of a few hundred bytes
        var bomb = ByteBuffer.wrap(whole.clone());
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        assertThatExceptionOfType(ShownPicture.TooManyPixels.class)
                .isThrownBy(() -> ShownPicture.of(bomb.array()))
                .satisfies(bombs -> assertThat(bombs.millions()).isEqualTo(3_600));
    }

    /** A dark picture with a red corner at the upper left, and what a camera writes before it. */
    private static byte[] photo(int width, int height, int orientation, ByteOrder order) throws Exception {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 16);
        canvas.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var written = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + written.length;
        var segment = ByteBuffer.allocate(2 + length);
        segment.putShort((short) 0xffe1).putShort((short) length);
        segment.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        segment.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
        segment.order(order).putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        segment.putInt(0).put(written);
        var photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(segment.array());
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    private static byte[] png(BufferedImage picture) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
