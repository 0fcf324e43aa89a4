package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large gifts need two administrators. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class GiftsIT {
  private static final String REQUESTS = "/api/v1/admin/economy/gift-requests";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();

  @Test
  void one_administrator_asks_and_another_one_agrees_once() {
    Caller second = treasurer();
    String id = ask("12000.50");
    assertThat(ada.balance()).isEqualTo("0.00");
    admin.caller().post(path(id, "agreement"), "").isRefusal(403, "needs-another-administrator");
    ada.caller().post(path(id, "agreement"), "").isRefusal(403, "not-allowed");
    second.post(path(id, "agreement"), "").is(200);
    assertThat(ada.balance()).isEqualTo("12000.50");
    second.post(path(id, "agreement"), "").isRefusal(409, "gift-decided");
    admin.caller().post(path(id, "rejection"), "").isRefusal(409, "gift-decided");
    assertThat(ada.balance()).isEqualTo("12000.50");
  }

  @Test
  void who_asks_twice_asked_once() {
    String wish = "{\"to\":\"%s\",\"amount\":\"%s\",\"reason\":\"A prize\"}";
    String key = Member.freshKey();
    String id = asks(wish.formatted(ada.username(), "15000"), key).is(201).text("id");
    assertThat(asks(wish.formatted(ada.username(), "15000.00"), key).is(201).text("id"))
        .isEqualTo(id);
    asks(wish.formatted(ada.username(), "15001"), key).isRefusal(422, "request-key-reused");
    admin
        .caller()
        .post(REQUESTS, wish.formatted(ada.username(), "15000"))
        .isRefusal(400, "idempotency-key-missing");
    assertThat(admin.caller().get(REQUESTS).is(200).body()).containsOnlyOnce(id);
  }

  @Test
  void many_who_agree_at_once_give_once() {
    Caller second = treasurer();
    String id = ask("10000.01");
    AtOnce.times(4, 4, () -> second.post(path(id, "agreement"), ""));
    assertThat(ada.balance()).isEqualTo("10000.01");
  }

  @Test
  void the_large_door_is_the_only_one() {
    admin.gives("10000.01", ada, "Too much").isRefusal(409, "gift-needs-agreement");
    String many =
        "{\"mode\":\"ALL_OR_NOTHING\",\"transfers\":[%s,%s]}".formatted(line("6000"), line("6000"));
    batch(many).isRefusal(409, "gift-needs-agreement");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void many_small_gifts_are_a_large_one_and_agreed_ones_do_not_count() {
    Caller second = treasurer();
    second.post(path(ask("15000"), "agreement"), "").is(200);
    admin.gives("6000", ada, "Once").is(201);
    admin.gives("4000.01", ada, "Twice").isRefusal(409, "gift-needs-agreement");
    admin.gives("4000", ada, "Twice").is(201);
    assertThat(ada.balance()).isEqualTo("25000.00");
  }

  @Test
  void who_receives_does_not_agree_and_what_is_rejected_is_not_given() {
    Member receiver = Member.signsUp();
    Caller second = treasurerOf(receiver);
    String wish =
        "{\"to\":\"%s\",\"amount\":\"20000\",\"reason\":\"Mine\"}".formatted(receiver.username());
    String id = asks(wish, Member.freshKey()).is(201).text("id");
    second.post(path(id, "agreement"), "").isRefusal(403, "needs-another-administrator");
    admin.caller().post(path(id, "rejection"), "").is(200);
    assertThat(receiver.balance()).isEqualTo("0.00");
    assertThat(admin.caller().get("/api/v1/admin/audit?object=" + id).is(200).body())
        .contains("wallet.giftAsked", "wallet.giftRejected");
  }

  @Test
  void nobody_makes_the_second_pair_of_eyes_for_themselves() {
    Member puppet = Member.signsUp();
    admin.caller().put("/api/v1/admin/people/" + puppet.username() + "/roles/treasurer").is(204);
    String id = ask("20000");
    keyOf(puppet).post(path(id, "agreement"), "").isRefusal(409, "appointed-lately");
    treasurerOf(puppet).post(path(id, "agreement"), "").is(200);
  }

  private String ask(String amount) {
    String wish =
        "{\"to\":\"%s\",\"amount\":\"%s\",\"reason\":\"A prize\"}"
            .formatted(ada.username(), amount);
    return asks(wish, Member.freshKey()).is(201).text("id");
  }

  private Answer asks(String wish, String key) {
    return admin.caller().post(REQUESTS, wish, "Idempotency-Key", key);
  }

  private Caller treasurer() {
    return treasurerOf(Member.signsUp());
  }

  private Caller treasurerOf(Member member) {
    String rights = "/api/v1/admin/people/" + member.username() + "/roles/treasurer";
    admin.caller().put(rights).is(204);
    TheBooks.change(
        "update identity.appointment a set appointed_at = now() - interval '25 hours'"
            + " from identity.person p where p.id = a.person_id and p.username = ?",
        member.username());
    return keyOf(member);
  }

  private static Caller keyOf(Member member) {
    Caller browser = Member.inBrowser(member.username());
    return Caller.withKey(Member.keyOf(browser, List.of("economy:give")));
  }

  private Answer batch(String body) {
    return admin
        .caller()
        .post("/api/v1/transfers/batch", body, "Idempotency-Key", Member.freshKey());
  }

  private String line(String amount) {
    return "{\"to\":\"%s\",\"amount\":\"%s\",\"from\":\"treasury\"}"
        .formatted(ada.username(), amount);
  }

  private static String path(String id, String act) {
    return REQUESTS + "/" + id + "/" + act;
  }
}
