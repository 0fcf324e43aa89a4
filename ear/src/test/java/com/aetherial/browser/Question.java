package com.aetherial.browser;

import com.microsoft.playwright.Locator;

/** What is asked before something that cannot be undone. */
final class Question {
  private static final String OPEN = "dialog[open]";

  private Question() {}

  /** The button with the label opens it. */
  static Locator asked(Visit visit, String label) {
    visit.button(label).click();
    return open(visit);
  }

  /** Opens it and says yes. */
  static void agreed(Visit visit, String label) {
    asked(visit, label).locator("button:not([type='button'])").click();
  }

  static Locator open(Visit visit) {
    return visit.page().locator(OPEN);
  }
}
