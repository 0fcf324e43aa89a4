package com.aetherial.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks too often is told so, and everybody is told how often they may still ask. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class RateLimitIT {
  private static final String SETTING = "/api/v1/admin/settings/kernel.apiReads";

  private final Caller admin = Member.named("admin").caller();

  @Test
  void answers_tell_what_is_left_by_kind_of_request_and_caller() {
    Member ada = Member.signsUp();
    Answer first = ada.caller().get("/api/v1/wallet").is(200);
    Answer second = ada.caller().get("/api/v1/wallet").is(200);
    assertThat(first.header("RateLimit-Policy")).matches("\"reads\";q=[0-9]+;w=60");
    assertThat(left(second)).isLessThanOrEqualTo(left(first));
    assertThat(Caller.nobody().get("/api/v1/economy/supply").header("RateLimit-Policy"))
        .startsWith("\"anonymous\"");
    assertThat(ada.sends("1").to(ada).header("RateLimit-Policy")).startsWith("\"writes\"");
  }

  @Test
  void whoever_traces_a_request_finds_the_trace_on_the_answer() {
    String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    Caller ada = Member.signsUp().caller();
    assertThat(ada.with("traceparent", trace).get("/api/v1/wallet").header("traceparent"))
        .isEqualTo(trace);
    assertThat(ada.with("traceparent", "x").get("/api/v1/wallet").header("traceparent")).isEmpty();
  }

  @Test
  void who_asks_too_often_waits_and_others_do_not() {
    Member ada = Member.signsUp();
    Member grace = Member.signsUp();
    String tag = admin.get(SETTING).is(200).header("ETag");
    admin
        .ask(
            "PUT",
            SETTING,
            BodyPublishers.ofString("{\"value\":\"5\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            tag)
        .is(200);
    try {
      Answer last = ada.caller().get("/api/v1/wallet");
      for (int i = 0; i < 6 && last.status() == 200; i++) {
        last = ada.caller().get("/api/v1/wallet");
      }
      last.isRefusal(429, "too-many-requests");
      assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 13);
      assertThat(left(last)).isZero();
      grace.caller().get("/api/v1/wallet").is(200);
    } finally {
      String back = "{\"value\":\"\",\"reason\":\"A test\"}";
      admin
          .ask(
              "PUT",
              SETTING,
              BodyPublishers.ofString(back),
              "Content-Type",
              "application/json",
              "If-Match",
              "\"" + (Integer.parseInt(tag.replace("\"", "")) + 1) + "\"")
          .is(200);
    }
    ada.caller().get("/api/v1/wallet").is(200);
  }

  private static int left(Answer answer) {
    return Integer.parseInt(answer.header("RateLimit").replaceAll(".*;r=([0-9]+);.*", "$1"));
  }
}
