package com.aetherial.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.signing.PublisherKey;
import com.aetherial.signing.SignedJar;
import com.aetherial.signing.TypedClass;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

/** Makes plugins of whatever somebody types. */
final class Workshop {
  static final PublisherKey PUBLISHER = PublisherKey.at(Path.of("target/publisher"));
  static final PublisherKey STRANGER = PublisherKey.at(Path.of("target/stranger"));

  private static final String MANIFEST =
      "{\"id\":\"odd\",\"version\":\"1\",\"requires\":1,\"name\":\"Odd\",\"main\":\"odd.Odd\"}";

  private Workshop() {}

  static List<X509Certificate> trusted() {
    return List.of((X509Certificate) PUBLISHER.certificate());
  }

  /** A plugin whose card does this. */
  static Map<String, byte[]> card(String body) {
    return plugin(
        "public com.aetherial.plugin.spi.Card card(com.aetherial.plugin.spi.Host host) {"
            + body
            + "}");
  }

  /** A plugin with these members. */
  static Map<String, byte[]> plugin(String members) {
    Map<String, byte[]> files =
        TypedClass.of(
            "odd/Odd",
            "package odd; public class Odd implements com.aetherial.plugin.spi.DashboardWidget {"
                + members
                + "}");
    files.put("plugin.json", MANIFEST.getBytes(UTF_8));
    return files;
  }

  static PluginJar jar(Map<String, byte[]> files) {
    return PluginJar.read(SignedJar.of(files, PUBLISHER), trusted());
  }
}
