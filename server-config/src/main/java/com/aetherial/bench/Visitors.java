package com.aetherial.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members who read pages, each logged in as in a browser; all have one password. */
final class Visitors {
  private static final String PASSWORD = "pelican-orbit-velvet-19";
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final Stage stage;
  private boolean haveMovedIn;

  Visitors(Stage stage) {
    this.stage = stage;
  }

  /** Logs a member in; answers with the cookie that the browser sends from then on. */
  String logIn(String username) throws IOException {
    if (!haveMovedIn) {
      givePasswords();
      haveMovedIn = true;
    }
    return cookieOf(username);
  }

  /** Reads a page again and again. */
  Load.Work reading(String path, String cookie) throws IOException {
    return new Reading(path, cookie);
  }

  /** One member signs up as people do; the others get the same password. */
  private void givePasswords() throws IOException {
    String body =
        new Gson()
            .toJson(
                Map.of(
                    "email", "pages@example.com",
                    "username", "pages",
                    "fullName", "Page Reader",
                    "password", PASSWORD));
    try (HttpConnection connection = new HttpConnection(stage.port())) {
      mustBe(
          201, connection, Request.post("/api/v1/people", stage.port(), "application/json", body));
    }
    stage
        .sql()
        .run(
            "update identity.person p set password_hash = s.password_hash from identity.person s"
                + " where s.username = 'pages' and p.username like 'bench%'");
  }

  private String cookieOf(String username) throws IOException {
    try (HttpConnection connection = new HttpConnection(stage.port())) {
      mustBe(200, connection, Request.get("/login", stage.port()));
      Matcher view = VIEW.matcher(connection.body());
      String state = view.find() ? view.group(1) : "";
      String cookie = connection.header("set-cookie").map(Visitors::pair).orElse("");
      String form =
          "login=login&do=&to=&name=%s&password=%s&jakarta.faces.ViewState=%s"
              .formatted(username, PASSWORD, URLEncoder.encode(state, StandardCharsets.UTF_8));
      mustBe(
          302,
          connection,
          Request.post(
              "/login",
              stage.port(),
              "application/x-www-form-urlencoded",
              form,
              "Cookie: " + cookie,
              "Origin: http://localhost:" + stage.port()));
      return connection.header("set-cookie").map(Visitors::pair).orElse(cookie);
    }
  }

  private static String pair(String cookie) {
    return cookie.split(";", 2)[0];
  }

  private static void mustBe(int expected, HttpConnection connection, Request request)
      throws IOException {
    int status = connection.exchange(request.bytes());
    if (status != expected) {
      throw new IllegalStateException(
          request.text().lines().findFirst().orElse("")
              + " answers "
              + status
              + "\n"
              + connection.body());
    }
  }

  private final class Reading implements Load.Work {
    private final HttpConnection connection = new HttpConnection(stage.port());
    private final Request request;

    Reading(String path, String cookie) throws IOException {
      request = Request.get(path, stage.port(), "Cookie: " + cookie, "Accept: text/html");
    }

    @Override
    public void once() throws IOException {
      mustBe(200, connection, request);
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
