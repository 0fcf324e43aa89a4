package com.aetherial.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory the server holds after all the load. */
final class Resident {
  private static final double KIB_PER_MIB = 1024;

  private Resident() {}

  static Figure of(ProcessHandle server) throws IOException, InterruptedException {
    return Figure.of(
        "resident memory of the server, after load", kibibytes(server.pid()) / KIB_PER_MIB, "MiB");
  }

  private static long kibibytes(long pid) throws IOException, InterruptedException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        : askedOfPs(pid);
  }

  private static long askedOfPs(long pid) throws IOException, InterruptedException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
    String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    ps.waitFor();
    return Long.parseLong(answer.strip());
  }
}
