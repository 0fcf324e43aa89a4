package com.aetherial.plugins;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.signing.SignedJar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only whole jars of trusted publishers are read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PluginJarTest {
  private static final Map<String, byte[]> FILES =
      Map.of("plugin.json", "{}".getBytes(UTF_8), "a/B.txt", "text".getBytes(UTF_8));

  @Test
  void what_a_trusted_publisher_signed_is_read() {
    PluginJar jar = Workshop.jar(FILES);
    assertThat(jar.files()).containsOnlyKeys("plugin.json", "a/B.txt");
    assertThat(jar.signer()).isEqualTo("CN=Development of Aetherial");
    assertThat(jar.sha256()).hasSize(64);
  }

  @Test
  void what_nobody_or_a_stranger_signed_is_not() {
    refused(SignedJar.unsigned(FILES), "is not signed");
    refused(SignedJar.of(FILES, Workshop.STRANGER), "Nobody whom the operator trusts");
  }

  @Test
  void what_was_changed_afterwards_is_not() throws IOException {
    byte[] signed = SignedJar.of(FILES, Workshop.PUBLISHER);
    refused(changed(signed, "plugin.json", "{\"id\":\"x\"}", null), "changed after it was signed");
    refused(changed(signed, "", "", "new.txt"), "is not signed");
    refused(changed(signed, "", "", "../../evil.txt"), "is not signed");
    refused("no jar at all".getBytes(ISO_8859_1), "not a jar");
    refused(new byte[PluginJar.BYTES_MAX + 1], "larger than");
  }

  @ParameterizedTest
  @CsvSource({"../evil.class", "/etc/cron.d/x", "a\\b", "a/../../b"})
  void a_signed_file_with_a_bad_name_is_refused(String name) {
    refused(SignedJar.of(Map.of(name, new byte[] {1}), Workshop.PUBLISHER), "no file should have");
  }

  @Test
  void a_file_that_unpacks_to_too_much_is_refused() {
    refused(SignedJar.of(Map.of("a.txt", new byte[20_000_000]), Workshop.PUBLISHER), "too much");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | cannot be read",
        "nonsense | cannot be read",
        "{'id':'x','requires':9} | another version",
        "{'id':'X Y','version':'1','requires':1,'name':'x','main':'a.B'} | cannot be read",
        "{'id':'xy','version':'1','requires':1,'name':'x','main':'a.B','permissions':['root']}"
            + " | Nobody can grant",
        "{'id':'xy','version':'1','requires':1,'name':'x','main':'a.B','coinsPerDay':'1e9'}"
            + " | cannot be read"
      })
  void a_manifest_that_makes_no_sense_is_refused(String json, String why) {
    assertThatThrownBy(() -> PluginManifest.parse(json.replace('\'', '"')))
        .isInstanceOf(PluginRefused.class)
        .hasMessageContaining(why);
  }

  private static void refused(byte[] jar, String why) {
    assertThatThrownBy(() -> PluginJar.read(jar, Workshop.trusted()))
        .isInstanceOf(PluginRefused.class)
        .hasMessageContaining(why);
  }

  private static byte[] changed(byte[] jar, String name, String text, String added)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(jar));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? text.getBytes(UTF_8) : content);
      }
      if (added != null) {
        out.putNextEntry(new ZipEntry(added));
        out.write('x');
      }
    }
    return bytes.toByteArray();
  }
}
