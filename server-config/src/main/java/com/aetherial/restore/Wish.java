package com.aetherial.restore;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operator wants. The password is taken from the environment, where no list of processes
 * shows it.
 *
 * @param file the backup ({@code restore.file})
 * @param url the JDBC address of the database that it goes to ({@code restore.url})
 * @param user the owner of the schemas ({@code restore.user})
 * @param password from {@code RESTORE_PASSWORD}
 * @param replace the name of the database, when what is in it may be lost ({@code restore.replace})
 * @param programs the directory of pg_restore, from {@code PG_BIN}
 */
record Wish(
    Path file,
    String url,
    String user,
    String password,
    Optional<String> replace,
    Optional<Path> programs) {
  static final String USAGE =
      """
      Restores a backup of Aetherial into an empty database while the platform is stopped.

        -Drestore.file=FILE.dump                              the backup, FILE.dump.sha256 beside it
        -Drestore.url=jdbc:postgresql://HOST:5432/aetherial   the database
        -Drestore.user=aetherial_owner                        who owns the schemas (the default)
        RESTORE_PASSWORD=...                                  the password, in the environment
        PG_BIN=/usr/lib/postgresql/18/bin                     where pg_restore is
        -Drestore.replace=aetherial                           throws away what that database holds

      Answers 0 when it is restored and right, 1 when the books are wrong, 2 when nothing was done.\
      """;

  private static final Pattern PLACE =
      Pattern.compile("jdbc:postgresql://([^:/?,]+)(?::([0-9]+))?/([^?]+)(\\?.*)?");

  static Wish of(Properties properties, Map<String, String> environment) throws Refused {
    return new Wish(
        Path.of(given(properties, "restore.file")),
        given(properties, "restore.url"),
        properties.getProperty("restore.user", "aetherial_owner"),
        environment.getOrDefault("RESTORE_PASSWORD", ""),
        Optional.ofNullable(properties.getProperty("restore.replace")),
        Optional.ofNullable(environment.get("PG_BIN")).map(Path::of));
  }

  /** What PostgreSQL's programs read from their environment. */
  Map<String, String> forPrograms() throws Refused {
    Matcher place = place();
    return Map.of(
        "PGHOST",
        place.group(1),
        "PGPORT",
        place.group(2) == null ? "5432" : place.group(2),
        "PGDATABASE",
        place.group(3),
        "PGUSER",
        user,
        "PGPASSWORD",
        password);
  }

  String database() throws Refused {
    return place().group(3);
  }

  private Matcher place() throws Refused {
    Matcher place = PLACE.matcher(url);
    if (!place.matches()) {
      throw new Refused("restore.url names no single host and database.");
    }
    return place;
  }

  private static String given(Properties properties, String name) throws Refused {
    String value = properties.getProperty(name, "");
    if (value.isBlank()) {
      throw new Refused(name + " is missing.\n" + USAGE);
    }
    return value;
  }
}
