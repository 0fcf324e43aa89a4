package com.aetherial.plugins;

import java.util.Arrays;
import java.util.Optional;

/** What a plugin may ask for beyond looking. */
public enum Permission {
  COINS_GRANT("coins:grant"),
  HTTP_SEND("http:send"),
  PEOPLE_BIRTHDAY("people:birthday");

  private final String code;

  Permission(String code) {
    this.code = code;
  }

  /** As manifests write it. */
  public String code() {
    return code;
  }

  /** The permission that manifests write like this. */
  public static Optional<Permission> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
