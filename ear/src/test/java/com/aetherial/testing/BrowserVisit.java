package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs in through the login page, as a browser without scripts would. */
public final class BrowserVisit {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");

  private BrowserVisit() {}

  /** Logs in and answers with the header that the login set. */
  public static String setCookieOfLogin(String name, String password) {
    return setCookieOfLogin(Caller.nobody(), name, password);
  }

  private static String setCookieOfLogin(Caller nobody, String name, String password) {
    Answer page = nobody.get("/login").is(200);
    Answer answer = sendLogin(nobody, page, cookieIn(page.header("Set-Cookie")), name, password);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    return answer.header("Set-Cookie");
  }

  /** Sends the form of a login page that was read before, with this cookie. */
  public static Answer sendLogin(
      Caller nobody, Answer page, String cookie, String name, String password) {
    Matcher state = STATE.matcher(page.body());
    assertThat(state.find()).as(page.body()).isTrue();
    Map<String, String> form =
        Map.of(
            "login",
            "login",
            "name",
            name,
            "password",
            password,
            "to",
            "",
            "do",
            "",
            "jakarta.faces.ViewState",
            state.group(1));
    return nobody.ask(
        "POST",
        "/login",
        BodyPublishers.ofString(encoded(form)),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie);
  }

  /** Logs in and answers with the cookie that a browser sends from then on. */
  public static String cookieOf(String name, String password) {
    return cookieIn(setCookieOfLogin(name, password));
  }

  /** Logs in and answers with the browser that goes on from there. */
  static Caller browserOf(Caller nobody, String name, String password) {
    String cookie = cookieIn(setCookieOfLogin(nobody, name, password));
    return nobody.with("Cookie", cookie, "Origin", nobody.base().toString());
  }

  /** The cookie that a browser sends after this header. */
  public static String cookieIn(String setCookie) {
    return setCookie.split(";", 2)[0];
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
