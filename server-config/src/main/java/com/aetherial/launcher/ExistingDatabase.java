package com.aetherial.launcher;

import com.aetherial.launcher.DatabaseAccess.Login;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database that somebody else runs, as DATABASE_URL names it. */
final class ExistingDatabase {
  private static final String JDBC = "jdbc:";

  private ExistingDatabase() {}

  static Optional<DatabaseAccess> named() {
    return LaunchOptions.value("DATABASE_URL").map(ExistingDatabase::access);
  }

  private static DatabaseAccess access(String given) {
    URI uri = URI.create(given.startsWith(JDBC) ? given.substring(JDBC.length()) : given);
    Login inUrl = login(uri.getUserInfo());
    Login application =
        new Login(
            LaunchOptions.value("DATABASE_USER").orElse(inUrl.user()),
            LaunchOptions.value("DATABASE_PASSWORD").orElse(inUrl.password()));
    Login owner =
        new Login(
            LaunchOptions.value("DATABASE_OWNER_USER").orElse(application.user()),
            LaunchOptions.value("DATABASE_OWNER_PASSWORD").orElse(application.password()));
    return new DatabaseAccess(
        given.startsWith(JDBC) ? given : jdbc(uri), Login.UNKNOWN, owner, application);
  }

  /** PostgreSQL's own form of URL may hold the login, which the driver does not read there. */
  private static String jdbc(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
  }

  private static Login login(@Nullable String userInfo) {
    if (userInfo == null) {
      return Login.UNKNOWN;
    }
    String[] parts = userInfo.split(":", 2);
    return new Login(parts[0], parts.length == 2 ? parts[1] : "");
  }
}
