package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The state of a simulation in a file, so that a restart finds its sessions again. */
final class StateFile {

  private final Path file;
  private long savedChanges = -1;

  StateFile(Path file) {
    this.file = file;
  }

  void load(World world) {
    if (Files.exists(file)) {
      try {
        JsonObject saved = Json.parse(Files.readString(file));
        world.store.load(saved.getAsJsonArray("objects"));
        world.clock.reach(System.currentTimeMillis() + Json.number(saved, "ahead_millis"));
      } catch (IOException e) {
        throw new UncheckedIOException("The saved simulation cannot be read: " + file, e);
      }
    }
  }

  /** Saves what changed since the last time; the file is replaced at once or not at all. */
  synchronized void save(World world) {
    if (world.read(() -> savedChanges == world.store.changes())) {
      return;
    }
    JsonObject saved =
        world.read(
            () -> {
              savedChanges = world.store.changes();
              JsonArray objects = world.store.save();
              return Json.object(
                  field("ahead_millis", world.clock.ahead().toMillis()), field("objects", objects));
            });
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, Json.write(saved));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("The simulation cannot be saved in " + file, e);
    }
  }
}
