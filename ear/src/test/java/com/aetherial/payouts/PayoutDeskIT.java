package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators see and decide, and what nobody may decide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PayoutDeskIT {
  private static final String DESK = "/api/v1/admin/payouts/";
  private static final String WHY = "{\"reason\": \"The papers do not fit\"}";

  private final Member admin = Member.named("admin");
  private final ApiFaults faults = Provider.simulator().apiFaults();

  @AfterEach
  void everythingIsInOrderAgain() {
    faults.none();
    Provider.simulator().webhooks().faults().none();
    Earner.theBooksAgree();
  }

  @Test
  void a_large_withdrawal_needs_two_administrators() {
    Earner.funds(20_000);
    Earner ada = Earner.with("4000");
    String id = ada.withdraws("4000");
    act(admin, id, "approval").is(200);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("REVIEW");
    act(admin, id, "approval").isRefusal(409, "approved-already");
    act(appointed(Member.signsUp()), id, "approval").is(200);
    Earner.delivered(id, "ACCEPTED");
    ada.heard("asked", "approved", "sent");
    act(admin, id, "approval").isRefusal(409, "not-possible-now");
    act(admin, id, "attempt").isRefusal(409, "not-possible-now");
    act(ada.member(), id, "approval").isRefusal(403, "not-allowed");
  }

  @Test
  void nobody_decides_about_their_own() {
    Earner ada = Earner.with("3000");
    String id = ada.withdraws("3000");
    Member herself = appointed(ada.member());
    act(herself, id, "approval").isRefusal(403, "own-withdrawal");
    herself.caller().post(DESK + id + "/rejection", WHY).isRefusal(403, "own-withdrawal");
    ada.cancels(id).is(200);
  }

  @Test
  void a_rejection_gives_the_coins_back_and_says_why() {
    Earner ada = Earner.with("3000");
    String id = ada.withdraws("3000");
    admin
        .caller()
        .post(DESK + id + "/rejection", "{\"reason\": \"\"}")
        .isRefusal(422, "validation");
    admin.caller().post(DESK + id + "/rejection", WHY).is(200);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("REJECTED");
    assertThat(ada.withdrawal(id).get("reason").getAsString()).contains("papers");
    ada.heard("asked", "rejected");
    assertThat(ada.withdrawable()).isEqualTo("3000.00");
  }

  @Test
  void an_account_of_ours_that_is_short_keeps_the_coins_for_another_attempt() {
    Earner ada = Earner.with("2500");
    drain();
    String id = ada.withdraws("2500");
    Earner.delivered(id, "REFUSED");
    assertThat(ada.withdrawable()).isEqualTo("0.00");
    Earner.funds(10_000);
    act(admin, id, "attempt").is(200);
    Earner.delivered(id, "ACCEPTED");
    assertThat(TheBooks.rows("select external_id from payouts.withdrawal where id = ?::uuid", id))
        .allMatch(name -> name.endsWith("-2"));
  }

  @Test
  void a_lost_answer_is_asked_about_and_paid_once() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    faults.next(ApiFaults.Kind.ANSWER_LOST, 3, "/v1/transfers", Duration.ZERO);
    String id = ada.withdraws("250");
    Earner.delivered(id, "UNKNOWN");
    ada.cancels(id).isRefusal(409, "withdrawal-already-sent");
    faults.none();
    Earner.hurry(id);
    Earner.delivered(id, "ACCEPTED");
    var transfers = Provider.asks("/v1/transfers?transfer_group=wd-" + id + "-1");
    assertThat(transfers.getAsJsonArray("data")).hasSize(1);
  }

  @Test
  void what_nobody_answers_is_left_to_a_person_who_may_ask_again() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    faults.next(ApiFaults.Kind.FAILS_BEFORE, 100, "/v1/transfers", Duration.ZERO);
    String id = ada.withdraws("250");
    Earner.delivered(id, "UNKNOWN");
    TheBooks.change("update payouts.withdrawal set questions = 3 where id = ?::uuid", id);
    Earner.hurry(id);
    Earner.delivered(id, "MANUAL");
    assertThat(ada.withdrawable()).isEqualTo("0.00");
    faults.none();
    act(admin, id, "question").is(200);
    admin.caller().post(DESK + id + "/failure", WHY);
    assertThat(ada.withdrawable()).isEqualTo("250.00");
  }

  @Test
  void a_failure_that_nobody_told_is_found_by_the_comparison() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    String payout = Earner.reference(id);
    Provider.simulator().outside().settle(payout);
    Provider.simulator().outside().settle(payout);
    ada.sees(id, "PAID");
    Provider.simulator().webhooks().faults().lose(20, "");
    Provider.simulator().bank().failPayout(payout, "account_closed");
    Answer found = admin.caller().post(DESK + "comparison", "").is(200);
    assertThat(found.body()).contains("\"provider\":\"stripe\"");
    assertThat(admin.caller().get(DESK + "comparison").is(200).list().get(0).toString())
        .contains("\"finishedAt\"", "\"provider\":\"mpesa\"");
    ada.member().caller().get(DESK + "comparison").isRefusal(403, "not-allowed");
    assertThat(admin.caller().get("/metrics").is(200).body())
        .contains("aetherial_payout_differences ", "aetherial_bank_waiting ")
        .contains("aetherial_mpesa_stopped 0", "aetherial_payouts_mpesa_due_shillings ");
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("RETURNED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
  }

  @Test
  void the_desk_filters_and_exports() {
    Earner ada = Earner.with("3000");
    String id = ada.withdraws("3000");
    Caller desk = admin.caller();
    assertThat(desk.get("/api/v1/admin/payouts?state=REVIEW").is(200).body()).contains(id);
    assertThat(desk.get("/api/v1/admin/payouts?state=PAID").is(200).body()).doesNotContain(id);
    desk.get("/api/v1/admin/payouts?state=LOST").isRefusal(422, "malformed-cursor");
    assertThat(desk.get("/api/v1/admin/payouts/export.csv?state=REVIEW").is(200).body())
        .startsWith("asked,id,member")
        .contains(id);
    ada.member().caller().get("/api/v1/admin/payouts").isRefusal(403, "not-allowed");
    ada.cancels(id).is(200);
  }

  /** Two administrators let a large withdrawal go. */
  static void approve(String id) {
    act(Member.named("admin"), id, "approval").is(200);
    act(appointed(Member.signsUp()), id, "approval").is(200);
  }

  private static Answer act(Member who, String id, String what) {
    return who.caller().post(DESK + id + "/" + what, "");
  }

  /** The same member as an administrator, with a key for the desk. */
  static Member appointed(Member member) {
    TheBooks.change(
        "update identity.person set role = 'ADMIN' where username = ?", member.username());
    String key = Member.keyOf(Member.inBrowser(member.username()), List.of("economy:payout"));
    return new Member(member.username(), Caller.withKey(key));
  }

  /** No dollar is left on the platform's account at the provider. */
  static void drain() {
    for (JsonElement one : Provider.asks("/v1/balance").getAsJsonArray("available")) {
      JsonObject money = one.getAsJsonObject();
      long left = money.get("amount").getAsLong();
      if (money.get("currency").getAsString().equals("usd") && left > 0) {
        Provider.simulator().bank().fund(-left, "usd");
      }
    }
  }
}
