package com.aetherial.identity;

/** How often something may be tried, per key and within some minutes. */
public enum Limit {
  /** Letters that a person asks to be sent again. */
  LETTER(5, 60),
  /** Sign-ups from one address with an email address that has an account already. */
  EMAIL_TAKEN(100, 60),
  /** Resets asked for one name. */
  RESET_OF_NAME(3, 60),
  /** Resets asked from one address. */
  RESET_FROM_ADDRESS(20, 60),
  /** Wrong passwords of somebody who is logged in. */
  PASSWORD(5, 15),
  /** Wrong second factors. */
  SECOND_FACTOR(5, 15),
  /** Logins of names that nobody has; counted only. */
  LOGIN_OF_NOBODY(1_000, 15),
  /** Challenges for passkeys from one address. */
  PASSKEY(60, 15),
  /** Exports of one's data. */
  EXPORT(3, 1440),
  /** Pictures that one uploads. */
  PICTURE(30, 60),
  /** Things that one reports to moderators. */
  REPORT(10, 60);

  private final int max;
  private final int minutes;

  Limit(int max, int minutes) {
    this.max = max;
    this.minutes = minutes;
  }

  int max() {
    return max;
  }

  int minutes() {
    return minutes;
  }
}
