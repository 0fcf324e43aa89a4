package com.aetherial.wallet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the server's heap holds after everything that nobody needs is gone. */
final class LiveHeap {
  private LiveHeap() {}

  static long bytes() throws IOException, InterruptedException {
    Process asking =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asking.waitFor();
    return answer
        .lines()
        .filter(line -> line.startsWith("Total"))
        .map(line -> line.trim().split("\\s+"))
        .mapToLong(columns -> Long.parseLong(columns[2]))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(answer));
  }

  private static long server() {
    return ProcessHandle.current()
        .descendants()
        .filter(each -> each.info().commandLine().orElse("").contains("jboss-modules.jar"))
        .mapToLong(ProcessHandle::pid)
        .findFirst()
        .orElseThrow();
  }
}
