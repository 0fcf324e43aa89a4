package com.aetherial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.aetherial.testing.RunningAetherial;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody with an account, and what they do again and again.
 *
 * @param username unique in every run, so that tests do not meet
 */
record Member(String username, String fullName, String password) {
  private static final String GOOD_PASSWORD = "seven lanterns drift north";
  private static final String DEMO_PASSWORD = "try aetherial today";

  static Member named(String first, String last) {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    return new Member(
        first.toLowerCase(Locale.ROOT) + "-" + unique, first + " " + last, GOOD_PASSWORD);
  }

  /** Somebody of the demonstration, with movements of some weeks. */
  static Member ada() {
    return new Member("ada", "Ada Lovelace", DEMO_PASSWORD);
  }

  /** The administrator of the demonstration. */
  static Member administrator() {
    return new Member("admin", "Anna Admin", DEMO_PASSWORD);
  }

  String email() {
    return username + "@example.org";
  }

  Member signUp(Visit visit) {
    visit
        .go("/signup")
        .fill("Full name", fullName)
        .fill("Username", username)
        .fill("E-mail", email())
        .fill("Password", password);
    visit.page().locator("main").getByText("Sign up").last().click();
    assertThat(visit.heading("Hello, " + fullName)).isVisible();
    return this;
  }

  Member logIn(Visit visit) {
    visit.go("/login");
    enter(visit, password);
    assertThat(visit.heading("Hello, " + fullName)).isVisible();
    return this;
  }

  /** Types name and password into the login page that is open, and sends them. */
  void enter(Visit visit, String typed) {
    visit.fill("Username or e-mail", username).fill("Password", typed);
    visit.page().locator("main").getByText("Log in").last().click();
  }

  static String base() {
    return RunningAetherial.get().baseUrl().toString();
  }
}
