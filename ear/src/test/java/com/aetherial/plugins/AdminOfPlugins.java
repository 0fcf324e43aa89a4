package com.aetherial.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.launcher.Ground;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Somebody who may manage plugins. */
final class AdminOfPlugins {
  static final String ROOT = "/api/v1/admin/plugins";
  static final Caller ADMIN = Member.named("admin").caller();

  private AdminOfPlugins() {}

  static Answer upload(byte[] jar) {
    return ADMIN.ask(
        "POST", ROOT, BodyPublishers.ofByteArray(jar), "Content-Type", "application/java-archive");
  }

  static Answer sample(String name) throws IOException {
    Path jar = Ground.directory().resolve("../../ear/plugins/target/" + name + "-plugin.jar");
    return upload(Files.readAllBytes(jar)).is(201);
  }

  static Answer put(String path, String json) {
    return ADMIN.ask(
        "PUT", ROOT + path, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  static void becomes(BooleanSupplier truth) {
    for (int i = 0; i < 600 && !truth.getAsBoolean(); i++) {
      Pause.shortly();
    }
    assertThat(truth.getAsBoolean()).isTrue();
  }

  static void turnsOff(String id) {
    ADMIN.delete(ROOT + "/" + id + "/grant").is(200);
  }

  static void removesAll() {
    ADMIN
        .get(ROOT)
        .is(200)
        .list()
        .forEach(
            plugin ->
                ADMIN
                    .delete(ROOT + "/" + plugin.getAsJsonObject().get("id").getAsString())
                    .is(204));
  }
}
