package com.aetherial.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** What a flight recording says: methods that run, methods that wait for them, objects made. */
final class Hotspots {
  private static final int SHOWN = 30;

  private final Map<String, Long> running = new HashMap<>();
  private final Map<String, Long> onTheStack = new HashMap<>();
  private final Map<String, Long> ours = new HashMap<>();
  private final Map<String, Long> allocated = new HashMap<>();
  private final Map<String, Long> allocating = new HashMap<>();

  Hotspots(Path recording) throws IOException {
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        take(file.readEvent());
      }
    }
  }

  void print(PrintStream out) {
    print(out, "Methods that ran (samples)", running);
    print(out, "Methods on the stack, callers included (samples)", onTheStack);
    print(out, "Our methods on the stack (samples)", ours);
    print(out, "Objects made (bytes, sampled)", allocated);
    print(out, "Methods that made them (bytes, sampled)", allocating);
  }

  private void take(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return;
    }
    List<RecordedFrame> frames = event.getStackTrace().getFrames();
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> sample(frames);
      case "jdk.ObjectAllocationSample" -> {
        long weight = event.getLong("weight");
        allocated.merge(event.getClass("objectClass").getName(), weight, Long::sum);
        frames.stream()
            .map(Hotspots::name)
            .filter(name -> !name.startsWith("java."))
            .findFirst()
            .ifPresent(name -> allocating.merge(name, weight, Long::sum));
      }
      default -> {
        // Nothing else is of interest here.
      }
    }
  }

  private void sample(List<RecordedFrame> frames) {
    Set<String> seen = new HashSet<>();
    for (RecordedFrame frame : frames) {
      String name = name(frame);
      if (seen.isEmpty()) {
        running.merge(name, 1L, Long::sum);
      }
      if (seen.add(name)) {
        onTheStack.merge(name, 1L, Long::sum);
        if (name.startsWith("com.aetherial.")) {
          ours.merge(name, 1L, Long::sum);
        }
      }
    }
  }

  private static String name(RecordedFrame frame) {
    RecordedMethod method = frame.getMethod();
    return method.getType().getName() + "." + method.getName();
  }

  private static void print(PrintStream out, String title, Map<String, Long> counts) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    out.printf("%n%s; most %,d, sum %,d%n", title, most, total);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(entry -> out.printf("%,14d  %s%n", entry.getValue(), entry.getKey()));
  }
}
