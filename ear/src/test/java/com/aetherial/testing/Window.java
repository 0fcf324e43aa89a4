package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser window without scripts: it keeps the cookie, and fills in forms. */
public final class Window {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");
  private String cookie;

  private Window(String cookie) {
    this.cookie = cookie;
  }

  /** Somebody who is not logged in. */
  public static Window ofNobody() {
    return new Window("");
  }

  /** Somebody who has logged in with the password of all tests. */
  public static Window of(Member member) {
    return new Window(BrowserVisit.cookieOf(member.username(), Member.PASSWORD));
  }

  /** Somebody whose browser was handed a cookie. */
  public static Window with(String cookie) {
    return new Window(cookie);
  }

  /** The cookie that the browser sends now. */
  public String cookie() {
    return cookie;
  }

  public Answer open(String path) {
    return ask("GET", path, "");
  }

  /** Calls the API as a script of our own pages does. */
  public Caller caller() {
    return Caller.browser(cookie, RunningAetherial.get().baseUrl().toString());
  }

  /** Opens a page, fills in one of its forms and presses a button of it. */
  public Answer submit(String path, String form, String button, Map<String, String> fields) {
    Answer page = open(path).is(200);
    Matcher state = STATE.matcher(page.body());
    assertThat(state.find()).as(page.body()).isTrue();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(form, form);
    all.put(button, "");
    all.put("jakarta.faces.ViewState", state.group(1));
    return ask("POST", path.replaceFirst("\\?.*", ""), encoded(all));
  }

  private Answer ask(String method, String path, String body) {
    Answer answer =
        Caller.nobody()
            .ask(
                method,
                path,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie.isEmpty() ? "none=none" : cookie);
    if (!answer.header("Set-Cookie").isEmpty()) {
      answer.headers().allValues("Set-Cookie").stream()
          .filter(each -> each.startsWith("aetherial="))
          .findFirst()
          .ifPresent(each -> cookie = each.split(";", 2)[0]);
    }
    return answer;
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
