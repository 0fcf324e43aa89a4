package com.aetherial.plugins;

import static com.aetherial.plugins.AdminOfPlugins.ADMIN;
import static com.aetherial.plugins.AdminOfPlugins.ROOT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.launcher.Ground;
import com.aetherial.signing.PublisherKey;
import com.aetherial.signing.SignedJar;
import com.aetherial.signing.TypedClass;
import com.aetherial.testing.ServerLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plugins that mean no good do not come in, or are turned off. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class HostilePluginIT {
  @AfterEach
  void removeAll() {
    AdminOfPlugins.removesAll();
  }

  @Test
  void a_plugin_that_means_no_good_is_refused_or_turned_off() {
    AdminOfPlugins.upload(SignedJar.unsigned(odd("return null;"))).isRefusal(422, "plugin-refused");
    AdminOfPlugins.upload(signed("System.exit(1); return null;")).isRefusal(422, "plugin-refused");
    AdminOfPlugins.upload("no jar".getBytes(UTF_8)).isRefusal(422, "plugin-refused");
    AdminOfPlugins.upload(signed("for (;;) { }")).is(201);
    AdminOfPlugins.put("/odd/grant", "{\"granted\":[]}").is(200);
    AdminOfPlugins.becomes(() -> ADMIN.get(ROOT + "/odd").is(200).text("state").equals("FAILED"));
    assertThat(ADMIN.get(ROOT + "/odd").text("failure")).contains("It took too long");
    assertThat(ADMIN.get("/api/v1/notifications").is(200).body()).contains("plugins.failed");
    ADMIN.get(ROOT + "/nothing").isRefusal(404, "no-such-plugin");
    assertThat(ADMIN.get("/api/v1/admin/audit?object=odd").is(200).body())
        .contains("plugins.uploaded", "plugins.turnedOn");
  }

  private static byte[] signed(String body) {
    PublisherKey key = PublisherKey.at(Ground.directory().resolve("plugin-key"));
    return SignedJar.of(odd(body), key);
  }

  private static Map<String, byte[]> odd(String body) {
    String spi = "com.aetherial.plugin.spi.";
    String source =
        "package odd; public class Odd implements %sDashboardWidget { public %sCard card(%sHost h)"
            + " { %s } }";
    Map<String, byte[]> files =
        new HashMap<>(TypedClass.of("odd/Odd", source.formatted(spi, spi, spi, body)));
    List<String> words = List.of("odd", "1", "odd.Odd");
    files.put(
        "plugin.json",
        "{\"id\":\"%s\",\"version\":\"%s\",\"requires\":1,\"name\":\"Odd\",\"main\":\"%s\"}"
            .formatted(words.toArray())
            .getBytes(UTF_8));
    return files;
  }
}
