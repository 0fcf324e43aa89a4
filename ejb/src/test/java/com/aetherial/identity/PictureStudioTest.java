package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are drawn anew, whatever else stands in the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureStudioTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void a_picture_is_cut_scaled_and_nothing_hidden_in_it_survives(String format) throws IOException {
    byte[] file = file(format, 640, 200);
    byte[] withMore = Arrays.copyOf(file, file.length + 30);
    byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hidden, 0, withMore, file.length, hidden.length);
    Picture drawn = PictureStudio.draw(withMore, PictureKind.AVATAR);
    assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
    assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(drawn.content()));
    assertThat(read.getWidth()).isEqualTo(320);
    assertThat(read.getHeight()).isEqualTo(320);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF8", "", "%PDF-1.7"})
  void what_is_no_picture_is_refused_whatever_it_is_called(String content) {
    assertThatThrownBy(
            () ->
                PictureStudio.draw(
                    content.getBytes(StandardCharsets.ISO_8859_1), PictureKind.COVER))
        .isInstanceOf(PictureRefused.class);
  }

  @Test
  void a_picture_that_would_fill_the_memory_is_not_unpacked() throws IOException {
    byte[] file = file("png", 10, 10);
    byte[] huge = file.clone();
    huge[16] = 0;
    huge[17] = 1;
    huge[20] = 0;
    huge[21] = 1;
    assertThatThrownBy(() -> PictureStudio.draw(huge, PictureKind.COVER))
        .isInstanceOf(PictureRefused.class);
  }

  private static byte[] file(String format, int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
