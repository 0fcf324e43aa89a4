package com.aetherial.testing;

import java.net.http.HttpRequest.BodyPublishers;

/** A setting that an administrator changes for a while. */
public record AdminSetting(String key) {
  private static final Caller ADMIN = Member.named("admin").caller();

  /** Does something while the setting has this value; afterwards it has its usual one. */
  public void is(String value, Runnable act) {
    put(value);
    try {
      act.run();
    } finally {
      put("");
    }
  }

  private void put(String value) {
    String path = "/api/v1/admin/settings/" + key;
    ADMIN
        .ask(
            "PUT",
            path,
            BodyPublishers.ofString("{\"value\":\"" + value + "\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            ADMIN.get(path).is(200).header("ETag"))
        .is(200);
  }
}
