package com.aetherial.attacks;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Authenticator;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.Map;
import java.util.UUID;

/** What somebody does at the doors of the platform who is not who they say they are. */
final class Tries {
  private static final String CODES = "/settings/security/codes";

  private Tries() {}

  static Answer logsIn(Window window, String name, String password) {
    return logsIn(window, name, password, "");
  }

  static Answer logsIn(Window window, String name, String password, String to) {
    return window.submit(
        "/login", "login", "do", Map.of("name", name, "password", password, "to", to));
  }

  static Answer asksForReset(String name) {
    return Window.ofNobody().submit("/reset-password", "ask", "send", Map.of("name", name));
  }

  static Answer types(Window window, String code) {
    return types(window, code, "");
  }

  static Answer types(Window window, String code, String to) {
    return window.submit("/login/code", "second", "do", Map.of("code", code, "to", to));
  }

  /** Turns codes on for whoever is logged in, and answers with the app that knows them. */
  static Authenticator turnsCodesOn(Window window) {
    window.submit(CODES, "begin-form", "begin", Map.of());
    String page = window.open(CODES).is(200).body();
    var app = new Authenticator(page.replaceFirst("(?s).*id=\"secret\">([A-Z2-7]+)<.*", "$1"));
    window.submit(CODES, "turn-on-form", "turn-on", Map.of("code", app.code())).is(200);
    return app;
  }

  /** A name that nobody has. */
  static String nobody() {
    return "n" + UUID.randomUUID().toString().substring(0, 12);
  }

  /** A page without a word that was asked with and without what differs on every page. */
  static String plain(Answer answer, String word) {
    return answer
        .body()
        .replace(word, "")
        .replaceAll("value=\"-?[0-9]+:-?[0-9]+\"", "")
        .replaceAll("data-since=\"[0-9]+\"|[0-9a-f-]{30,}", "");
  }

  /** Forgets the failures of a name, and with them those of our address. */
  static void forget(String name) {
    TheBooks.change("delete from identity.login_attempt where name_key = ?", name);
  }
}
