package com.aetherial.ledger;

import com.aetherial.launcher.PsqlScript;
import com.aetherial.verifier.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The verifier as an operator runs it: as a role that may only read. */
record Audited(int answer, String said) {
  static final String AUDITOR = "aetherial_auditor";
  private static final String PASSWORD = "postgres";

  /** Lets the auditor read this database, with the script that operators use. */
  static void admit(LedgerDatabase database) {
    try (InputStream in = Audited.class.getResourceAsStream("/postgres/create-auditor.sql");
        Connection connection = database.connect("postgres")) {
      String script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      new PsqlScript(script).run(connection, Map.of("auditor_password", PASSWORD));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException broken) {
      throw new LedgerDatabase.BrokenStatement(broken);
    }
  }

  static Audited of(LedgerDatabase database) {
    return of(database, Map.of());
  }

  static Audited of(LedgerDatabase database, Map<String, String> options) {
    return run(database.url(), AUDITOR, PASSWORD, options);
  }

  static Audited run(String url, String user, String password, Map<String, String> options) {
    var properties = new Properties();
    properties.setProperty("verify.url", url);
    properties.setProperty("verify.user", user);
    options.forEach(properties::setProperty);
    var written = new ByteArrayOutputStream();
    var out = new PrintStream(written, true, StandardCharsets.UTF_8);
    int answer = Verify.run(properties, Map.of("VERIFY_PASSWORD", password), out);
    return new Audited(answer, written.toString(StandardCharsets.UTF_8));
  }

  /** What a JVM of its own needs to run the verifier on this database. */
  static ProcessBuilder process(LedgerDatabase database, String... jvm) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of(jvm));
    command.add("-Dverify.url=" + database.url());
    command.add("-Dverify.user=" + AUDITOR);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Verify.class.getName());
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("VERIFY_PASSWORD", PASSWORD);
    return process;
  }
}
