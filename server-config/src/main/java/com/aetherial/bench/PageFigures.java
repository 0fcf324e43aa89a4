package com.aetherial.bench;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as twenty members see them, each logged in as in a browser. */
final class PageFigures {
  private static final int MEMBERS = 20;
  private static final int FIRST = 100;
  private static final double P95 = 0.95;
  private static final Bar BAR = Bar.below(60);
  private static final String PASSWORD = "pelican-orbit-velvet-19";
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final Stage stage;
  private final Options options;

  PageFigures(Stage stage, Options options) {
    this.stage = stage;
    this.options = options;
  }

  List<Figure> measure() throws IOException {
    givePasswords();
    List<String> cookies = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      cookies.add(logIn(Population.username(FIRST + i)));
    }
    return List.of(page("/dashboard", cookies), page("/wallet", cookies));
  }

  private Figure page(String path, List<String> cookies) {
    Load.Result result =
        new Load(MEMBERS, options.warmUp(), options.brief())
            .run(number -> new Reading(path, cookies.get(number)));
    return Figure.of(
            "page " + path + ", 20 members, p95", result.latencies().millisAt(P95), "ms", BAR)
        .remarking("%.0f pages/s".formatted(result.perSecond()));
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

  private String logIn(String username) throws IOException {
    try (HttpConnection connection = new HttpConnection(stage.port())) {
      mustBe(200, connection, Request.get("/login", stage.port()));
      Matcher view = VIEW.matcher(connection.body());
      String state = view.find() ? view.group(1) : "";
      String cookie = connection.header("set-cookie").map(PageFigures::pair).orElse("");
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
      return connection.header("set-cookie").map(PageFigures::pair).orElse(cookie);
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
