package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A file is what its content is, and its name must say the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
  private static final byte[] HTML = bytes("<html><script>alert(1)</script></html>");

  @Test
  void what_is_what_it_says_is_taken() {
    assertThat(new Upload("a.PNG", PNG).kind()).isEqualTo(FileKind.PNG);
    assertThat(new Upload("a.pdf", bytes("%PDF-1.7 and more")).kind()).isEqualTo(FileKind.PDF);
    assertThat(new Upload("a.webp", bytes("RIFF1234WEBPVP8 ")).kind()).isEqualTo(FileKind.WEBP);
    assertThat(new Upload("a.log", bytes("Grüße\nمرحبا\t1")).kind()).isEqualTo(FileKind.TEXT);
  }

  @Test
  void what_is_something_else_than_it_says_is_refused() {
    mustBeRefused("a.png", HTML);
    mustBeRefused("a.html", HTML);
    mustBeRefused("a.svg", bytes("<svg onload='alert(1)'/>"));
    mustBeRefused("a.png.html", PNG);
    mustBeRefused("a.pdf", PNG);
    mustBeRefused("a", PNG);
    mustBeRefused("a.txt", PNG);
    mustBeRefused("a.txt", new byte[] {'a', 0, 'b'});
    mustBeRefused("a.txt", new byte[] {(byte) 0xC3, '('});
    mustBeRefused("a.png", new byte[0]);
    mustBeRefused("a.png", new byte[] {(byte) 0x89, 'P'});
  }

  @Test
  void what_is_too_large_or_too_many_is_refused() {
    byte[] large = Arrays.copyOf(PNG, 3 * 1024 * 1024 + 1);
    mustBeRefused("a.png", large);
    assertThat(new Upload("a.png", Arrays.copyOf(PNG, 3 * 1024 * 1024)).kind())
        .isEqualTo(FileKind.PNG);
    List<Upload> four = Collections.nCopies(4, new Upload("a.png", PNG));
    assertThatThrownBy(() -> Upload.check(four)).isInstanceOf(AttachmentRefused.class);
    Upload.check(four.subList(0, 3));
  }

  @Test
  void a_name_means_nothing_to_a_file_system_or_a_header() {
    assertThat(new Upload("../../etc/a.png", PNG).plainName()).isEqualTo("a.png");
    assertThat(new Upload("C:\\x\\a\r\nSet-Cookie: b.png", PNG).plainName())
        .isEqualTo("a__Set-Cookie_ b.png");
    assertThat(new Upload("x".repeat(300) + ".png", PNG).plainName()).hasSize(100).endsWith(".png");
  }

  private static void mustBeRefused(String name, byte[] content) {
    assertThatThrownBy(() -> new Upload(name, content).kind())
        .isInstanceOf(AttachmentRefused.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
