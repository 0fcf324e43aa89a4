package com.aetherial.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who asks, as PostgreSQL's programs want to be told: in their environment,
 * where no list of processes shows the password.
 */
record PgAddress(String host, String port, String database, String user, String password) {
  private static final Pattern JDBC =
      Pattern.compile("jdbc:postgresql://([^:/?,]+)(?::([0-9]+))?/([^?]+)(\\?.*)?");

  /** The place that a JDBC address names. */
  static PgAddress of(String jdbc, String user, String password) {
    Matcher parts = JDBC.matcher(jdbc);
    if (!parts.matches()) {
      throw new IllegalArgumentException("DATABASE_URL names no single host and database.");
    }
    String port = parts.group(2) == null ? "5432" : parts.group(2);
    return new PgAddress(parts.group(1), port, parts.group(3), user, password);
  }

  /** Another database on the same server. */
  PgAddress named(String other) {
    return new PgAddress(host, port, other, user, password);
  }

  String jdbc() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("PGHOST", host);
    environment.put("PGPORT", port);
    environment.put("PGDATABASE", database);
    environment.put("PGUSER", user);
    environment.put("PGPASSWORD", password);
    environment.put("PGAPPNAME", "aetherial backup");
    return environment;
  }

  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }
}
