package com.aetherial.launcher;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody to try the platform as. The application creates these people and writes them down. */
record DemoPerson(String username, String password, String role, String apiKey) {
  static List<DemoPerson> readFrom(Path file) throws IOException {
    return Files.exists(file)
        ? List.of(new Gson().fromJson(Files.readString(file), DemoPerson[].class))
        : List.of();
  }
}
