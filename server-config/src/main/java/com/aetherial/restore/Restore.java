package com.aetherial.restore;

import com.aetherial.verifier.Verify;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The command that restores a backup; the platform must be stopped. */
public final class Restore {
  /** Nothing was restored. */
  public static final int REFUSED = 2;

  private static final String PROGRAM = "pg_restore";

  private Restore() {}

  /** Restores what the system properties name and ends the JVM with the answer. */
  public static void main(String[] arguments) {
    System.exit(run(System.getProperties(), System.getenv(), System.out));
  }

  /** The same for tests and other programs: answers what the command would end with. */
  public static int run(Properties properties, Map<String, String> environment, PrintStream out) {
    try {
      Wish wish = Wish.of(properties, environment);
      restore(wish, environment, out);
      return verify(wish, out);
    } catch (Refused refused) {
      out.println(refused.getMessage());
    } catch (SQLException | IOException failure) {
      out.println("The backup could not be restored: " + failure.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      out.println("Stopped.");
    }
    return REFUSED;
  }

  private static void restore(Wish wish, Map<String, String> environment, PrintStream out)
      throws Refused, SQLException, IOException, InterruptedException {
    var archive = new Archive(wish.file(), program(wish, environment), wish.forPrograms());
    archive.mustBeWhole();
    out.println("The file is whole.");
    try (Target target = new Target(wish)) {
      target.mustBeFree();
      target.empty();
    }
    archive.restore(wish.database());
    out.println("Restored into " + wish.database() + ".");
  }

  private static int verify(Wish wish, PrintStream out) {
    Properties properties = new Properties();
    properties.setProperty("verify.url", wish.url());
    properties.setProperty("verify.user", wish.user());
    return Verify.run(properties, Map.of("VERIFY_PASSWORD", wish.password()), out);
  }

  private static Path program(Wish wish, Map<String, String> environment) throws Refused {
    Stream<Path> directories =
        wish.programs().isPresent()
            ? wish.programs().stream()
            : Stream.of(environment.getOrDefault("PATH", "").split(":", -1)).map(Path::of);
    Optional<Path> found =
        directories.map(each -> each.resolve(PROGRAM)).filter(Files::isExecutable).findFirst();
    return found.orElseThrow(
        () ->
            new Refused(
                PROGRAM
                    + " was not found. Install the client programs of PostgreSQL and name their"
                    + " directory in PG_BIN."));
  }
}
