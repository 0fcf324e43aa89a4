package com.aetherial.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What people see: a line for each step, then one block with everything they need. */
final class Console {
  private static final String RULE = "-".repeat(78);

  private final PrintStream out;
  private final long start = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  void step(String what, Object where) {
    out.printf("%6.1f s  %-12s %s%n", (System.nanoTime() - start) / 1e9, what, where);
  }

  void ready(RunFile run, Path log, Path runFile) {
    out.println(RULE);
    entry("Aetherial", run.baseUrl());
    people(run.people());
    entry("API", run.baseUrl() + "/api/docs");
    run.stripe().ifPresent(simulator -> entry("Stripe", simulator.url() + "  (simulated)"));
    run.mail().ifPresent(inbox -> entry("Inbox", inbox.url() + "  (simulated mail)"));
    entry("Log", log);
    entry("For scripts", runFile);
    out.println();
    out.println("  Ctrl-C stops everything. The next start finds the data again.");
    out.println(RULE);
  }

  private void people(List<DemoPerson> people) {
    for (DemoPerson person : people) {
      entry(
          "Log in as",
          "%s / %s  (%s)".formatted(person.username(), person.password(), person.role()));
    }
  }

  private void entry(String name, Object value) {
    out.printf("  %-12s %s%n", name, value);
  }
}
