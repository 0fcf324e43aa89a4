package com.aetherial.identity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws pictures anew. What the file is, its first bytes tell, and neither its name nor what the
 * browser claims; how large it becomes in memory is known before it is unpacked.
 */
final class PictureStudio {
  private static final Map<String, byte[]> BEGINNINGS =
      Map.of(
          "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
          "jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
          "gif", new byte[] {'G', 'I', 'F', '8'});
  private static final int BYTES_MAX = 5 * 1024 * 1024;
  private static final long PIXELS_MAX = 25_000_000;

  private PictureStudio() {}

  /** The picture, cut to the middle and scaled. */
  static Picture draw(byte[] content, PictureKind kind) {
    if (content.length > BYTES_MAX) {
      throw new PictureRefused();
    }
    try {
      BufferedImage source = read(content, format(content));
      BufferedImage drawn = cut(source, kind);
      var out = new ByteArrayOutputStream();
      ImageIO.write(drawn, "jpeg", out);
      return new Picture("image/jpeg", out.toByteArray());
    } catch (IOException broken) {
      throw new PictureRefused();
    } catch (RuntimeException broken) {
      throw broken instanceof PictureRefused known ? known : new PictureRefused();
    }
  }

  private static String format(byte[] content) {
    return BEGINNINGS.entrySet().stream()
        .filter(kind -> startsWith(content, kind.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(PictureRefused::new);
  }

  private static boolean startsWith(byte[] content, byte[] beginning) {
    return content.length >= beginning.length
        && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static BufferedImage read(byte[] content, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > PIXELS_MAX) {
        throw new PictureRefused();
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage cut(BufferedImage source, PictureKind kind) {
    double scale =
        Math.max(
            (double) kind.width() / source.getWidth(), (double) kind.height() / source.getHeight());
    int width = (int) Math.ceil(source.getWidth() * scale);
    int height = (int) Math.ceil(source.getHeight() * scale);
    var drawn = new BufferedImage(kind.width(), kind.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, kind.width(), kind.height());
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(
          source, (kind.width() - width) / 2, (kind.height() - height) / 2, width, height, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
