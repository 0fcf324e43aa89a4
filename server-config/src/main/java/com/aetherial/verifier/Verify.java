package com.aetherial.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The command that checks the books of a database; it only reads. */
public final class Verify {
  /** The books are right. */
  public static final int RIGHT = 0;

  /** At least one fault was named. */
  public static final int WRONG = 1;

  /** Nothing can be said about the books. */
  public static final int UNCHECKED = 2;

  private final Options options;
  private final PrintStream out;

  private Verify(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Checks the database that the system properties name and ends the JVM with the answer. */
  public static void main(String[] arguments) {
    System.exit(run(System.getProperties(), System.getenv(), System.out));
  }

  /** The same for tests and other programs: answers what the command would end with. */
  public static int run(Properties properties, Map<String, String> environment, PrintStream out) {
    try {
      return new Verify(Options.of(properties, environment), out).check();
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage());
      out.println(Options.USAGE);
    } catch (SQLException unreadable) {
      out.println("The database could not be read: " + unreadable.getMessage());
      out.println("The reader needs the rights of postgres/create-auditor.sql.");
    } catch (IOException unreadable) {
      out.println(unreadable.getMessage());
    }
    return UNCHECKED;
  }

  private int check() throws SQLException, IOException {
    Optional<Head> noted =
        options.against().isPresent()
            ? Optional.of(Head.read(options.against().get()))
            : Optional.empty();
    var journal = new JournalCheck(noted);
    var findings = new Findings(out);
    List<Check> checks =
        List.of(
            new GuardsCheck(),
            journal,
            new AccountsCheck(),
            new PromiseCheck(),
            new HoldsCheck(),
            new FactsCheck(),
            new EffectsCheck(),
            new ReturnsCheck(),
            new PurchasesCheck(),
            new MoneyBackCheck(),
            new WithdrawalsCheck(),
            new ClearingReport());
    try (Snapshot snapshot = new Snapshot(options)) {
      for (Check check : checks) {
        run(check, snapshot, findings);
      }
    }
    return verdict(findings, journal.head());
  }

  private void run(Check check, Snapshot snapshot, Findings findings) throws SQLException {
    long begin = System.nanoTime();
    long before = findings.total();
    long rows = check.run(snapshot, findings);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    out.printf(
        "%s: %,d rows in %.1f s, %,d faults.%n",
        check.name(), rows, taken.toMillis() / 1e3, findings.total() - before);
  }

  private int verdict(Findings findings, Optional<Head> head) throws IOException {
    head.ifPresent(last -> out.printf("Head: block %d, %s.%n", last.block(), last.hash()));
    if (findings.total() > 0) {
      out.printf("WRONG: %,d faults: %s.%n", findings.total(), findings.counts());
      return WRONG;
    }
    if (options.head().isPresent()) {
      if (head.isEmpty()) {
        out.println("The chain has no block yet; no head was written.");
        return UNCHECKED;
      }
      head.get().write(options.head().get());
    }
    out.println("RIGHT: the books add up and the chain is whole.");
    return RIGHT;
  }
}
