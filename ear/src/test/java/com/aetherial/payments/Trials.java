package com.aetherial.payments;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import java.net.http.HttpRequest.BodyPublishers;

/** Which plans can be tried, as an administrator sets it. */
final class Trials {
  private static final String SETTING = "/api/v1/admin/settings/payments.trials";

  private Trials() {}

  static void are(String value) {
    set(value, 200);
  }

  static void refuses(String value) {
    set(value, 422);
  }

  private static void set(String value, int status) {
    Caller admin = Member.named("admin").caller();
    String tag = admin.get(SETTING).is(200).header("ETag");
    String body = "{\"value\":\"" + value + "\",\"reason\":\"A test\"}";
    admin
        .ask(
            "PUT",
            SETTING,
            BodyPublishers.ofString(body),
            "Content-Type",
            "application/json",
            "If-Match",
            tag)
        .is(status);
  }
}
