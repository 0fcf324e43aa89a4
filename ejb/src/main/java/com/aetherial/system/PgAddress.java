package com.aetherial.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who asks, as PostgreSQL's programs want to be told: in their environment,
 * where no list of processes shows the password.
 *
 * @param query how the line is secured and more, as it stands behind the question mark of the JDBC
 *     address; empty when nothing does
 */
record PgAddress(
    String host, String port, String database, String user, String password, String query) {
  private static final Pattern JDBC =
      Pattern.compile("jdbc:postgresql://([^:/?,]+)(?::([0-9]+))?/([^?]+)(?:\\?(.*))?");
  private static final Map<String, String> SECURING =
      Map.of(
          "sslmode", "PGSSLMODE",
          "sslrootcert", "PGSSLROOTCERT",
          "sslcert", "PGSSLCERT",
          "sslkey", "PGSSLKEY");

  /** The place that a JDBC address names. */
  static PgAddress of(String jdbc, String user, String password) {
    Matcher parts = JDBC.matcher(jdbc);
    if (!parts.matches()) {
      throw new IllegalArgumentException("DATABASE_URL names no single host and database.");
    }
    String port = parts.group(2) == null ? "5432" : parts.group(2);
    String query = parts.group(4) == null ? "" : parts.group(4);
    return new PgAddress(parts.group(1), port, parts.group(3), user, password, query);
  }

  /** Another database on the same server. */
  PgAddress named(String other) {
    return new PgAddress(host, port, other, user, password, query);
  }

  String jdbc() {
    String plain = "jdbc:postgresql://" + host + ":" + port + "/" + database;
    return query.isEmpty() ? plain : plain + "?" + query;
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("PGHOST", host);
    environment.put("PGPORT", port);
    environment.put("PGDATABASE", database);
    environment.put("PGUSER", user);
    environment.put("PGPASSWORD", password);
    environment.put("PGAPPNAME", "aetherial backup");
    for (String setting : query.split("&", -1)) {
      String[] pair = setting.split("=", 2);
      String name = SECURING.getOrDefault(pair[0], "");
      if (pair.length == 2 && !name.isEmpty()) {
        environment.put(name, URLDecoder.decode(pair[1], UTF_8));
      }
    }
    return environment;
  }

  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }
}
