package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wrong transfer is put right by another one, and never by an edit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class ReversalsIT {
  private static final String REQUESTS = "/api/v1/admin/economy/reversal-requests";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();

  @Test
  void a_wrong_transfer_goes_back_once_and_the_two_are_linked() {
    String wrong = ada.sends("5").to(grace).is(201).text("id");
    String key = Member.freshKey();
    Answer first = reverse(admin.caller(), wrong, "Sent to the wrong Grace", key).is(201);
    assertThat(ada.balance()).isEqualTo("20.00");
    assertThat(grace.balance()).isEqualTo("0.00");
    assertThat(reverse(admin.caller(), wrong, "Sent to the wrong Grace", key).is(201).body())
        .isEqualTo(first.body());
    reverse(admin.caller(), wrong, "Another reason", key).isRefusal(422, "request-key-reused");
    reverse(admin.caller(), wrong, "Once more").isRefusal(409, "not-reversible");

    String reversal = first.text("reversedBy");
    assertThat(standing(wrong).get("obstacle").getAsString()).isEqualTo("REVERSED");
    assertThat(standing(reversal).get("reverses").getAsString()).isEqualTo(wrong);
    reverse(admin.caller(), reversal, "Back again").isRefusal(409, "reversed-elsewhere");
    assertThat(grace.statement().get(0).toString())
        .contains("Sent to the wrong Grace", "\"ADJUSTMENT\"", wrong);
    assertThat(admin.caller().get("/api/v1/admin/audit?object=" + wrong).is(200).body())
        .contains("wallet.reversed", reversal, "Sent to the wrong Grace");
  }

  @Test
  void coins_that_were_spent_are_not_invented() {
    String wrong = ada.sends("5").to(grace).is(201).text("id");
    grace.sends("3.50").to(ada).is(201);
    String key = Member.freshKey();
    Answer refused = reverse(admin.caller(), wrong, "Wrong", key);
    refused.isRefusal(409, "coins-already-spent");
    assertThat(refused.body()).contains("\"left\":\"1.50\"", "\"needed\":\"5.00\"");
    ada.sends("3.50").to(grace).is(201);
    reverse(admin.caller(), wrong, "Wrong", key).isRefusal(409, "coins-already-spent");
    reverse(admin.caller(), wrong, "Wrong").is(201);
    assertThat(ada.balance()).isEqualTo("20.00");
  }

  @Test
  void many_coins_go_back_when_two_administrators_want_it() {
    Caller second = Corrector.from(Member.signsUp());
    String large = largeGift();
    reverse(admin.caller(), large, "Not hers").isRefusal(409, "reversal-needs-agreement");
    assertThat(ada.balance()).isEqualTo("15020.00");
    String key = Member.freshKey();
    String id = ask(large, key).is(201).text("id");
    assertThat(ask(large, key).is(201).text("id")).isEqualTo(id);
    ask(large, Member.freshKey()).isRefusal(409, "reversal-asked");
    decide(admin.caller(), id, "agreement").isRefusal(403, "needs-another-administrator");
    decide(ada.caller(), id, "agreement").isRefusal(403, "not-allowed");
    assertThat(ada.balance()).isEqualTo("15020.00");
    decide(second, id, "agreement").is(200);
    assertThat(ada.balance()).isEqualTo("20.00");
    decide(second, id, "rejection").isRefusal(409, "reversal-decided");
    assertThat(standing(large).get("reversedBy").getAsString()).isNotEmpty();
  }

  @Test
  void many_small_reversals_of_one_administrator_are_a_large_one() {
    String first = Member.with("6000").sends("6000").to(grace).is(201).text("id");
    String next = Member.with("6000").sends("6000").to(grace).is(201).text("id");
    reverse(admin.caller(), first, "Wrong").is(201);
    reverse(admin.caller(), next, "Wrong").isRefusal(409, "reversal-needs-agreement");
    assertThat(grace.balance()).isEqualTo("6000.00");
  }

  @Test
  void only_who_may_and_took_no_part_reverses() {
    String wrong = ada.sends("5").to(grace).is(201).text("id");
    reverse(ada.caller(), wrong, "Mine").isRefusal(403, "not-allowed");
    reverse(admin.mayOnly("economy:give").caller(), wrong, "No").isRefusal(403, "not-allowed");
    reverse(admin.caller(), wrong, " ").isRefusal(422, "validation");
    reverse(admin.caller(), "00000000-0000-7000-8000-00000000dead", "Who")
        .isRefusal(404, "no-such-transfer");
    admin.gives("2", admin, "For tests").is(201);
    String own = admin.sends("2").to(ada).is(201).text("id");
    reverse(admin.caller(), own, "I want it back").isRefusal(403, "own-transfer");
    assertThat(standing(own).get("obstacle").getAsString()).isEqualTo("OWN");
  }

  @Test
  void the_page_names_what_goes_back_and_the_transfer_leads_there() {
    String wrong = ada.sends("5").to(grace).is(201).text("id");
    assertThat(AdminsBrowser.get("/admin/economy/transfer?id=" + wrong).is(200).body())
        .contains("/admin/economy/reverse?id=" + wrong);
    assertThat(AdminsBrowser.get("/admin/economy/reverse?id=" + wrong).is(200).body())
        .contains("Reverse this transfer of 5 coins?", ada.username(), grace.username());
    String reversal = reverse(admin.caller(), wrong, "Wrong").is(201).text("reversedBy");
    assertThat(AdminsBrowser.get("/admin/economy/transfer?id=" + reversal).is(200).body())
        .contains("Puts right", wrong);
    assertThat(AdminsBrowser.get("/admin/economy/reversals").is(200).body()).contains("Reversals");
  }

  private String largeGift() {
    Caller second = Corrector.from(Member.signsUp());
    String wish =
        "{\"to\":\"%s\",\"amount\":\"15000\",\"reason\":\"A prize\"}".formatted(ada.username());
    String id =
        admin
            .caller()
            .post("/api/v1/admin/economy/gift-requests", wish, "Idempotency-Key", Member.freshKey())
            .is(201)
            .text("id");
    return second
        .post("/api/v1/admin/economy/gift-requests/" + id + "/agreement", "")
        .is(200)
        .text("transferId");
  }

  private Answer ask(String transfer, String key) {
    String wish = "{\"transferId\":\"%s\",\"reason\":\"Not hers\"}".formatted(transfer);
    return admin.caller().post(REQUESTS, wish, "Idempotency-Key", key);
  }

  private static Answer decide(Caller caller, String id, String word) {
    return caller.post(REQUESTS + "/" + id + "/" + word, "");
  }

  private static Answer reverse(Caller caller, String transfer, String reason) {
    return reverse(caller, transfer, reason, Member.freshKey());
  }

  private static Answer reverse(Caller caller, String transfer, String reason, String key) {
    String wish = "{\"reason\":\"" + reason + "\"}";
    return caller.post(path(transfer), wish, "Idempotency-Key", key);
  }

  private JsonObject standing(String transfer) {
    return admin.caller().get(path(transfer)).is(200).json();
  }

  private static String path(String transfer) {
    return "/api/v1/admin/economy/transfers/" + transfer + "/reversal";
  }
}
