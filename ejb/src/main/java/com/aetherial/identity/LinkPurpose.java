package com.aetherial.identity;

import java.time.Duration;

/** What a link in a letter is for, and how long it opens it. */
public enum LinkPurpose {
  VERIFY_EMAIL(Duration.ofDays(3)),
  RESET_PASSWORD(Duration.ofHours(1)),
  CHANGE_EMAIL_OLD(Duration.ofDays(1)),
  CHANGE_EMAIL_NEW(Duration.ofDays(1));

  private final Duration validity;

  LinkPurpose(Duration validity) {
    this.validity = validity;
  }

  Duration validity() {
    return validity;
  }
}
