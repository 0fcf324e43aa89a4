package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** An administrator at the bank desk, over REST. */
record BankClerk(Caller caller) {
  static final String DESK = "/api/v1/admin/payouts/bank";

  static BankClerk admin() {
    return new BankClerk(Member.named("admin").caller());
  }

  /** Another administrator. */
  static BankClerk colleague() {
    Member member = Member.signsUp();
    TheBooks.change(
        "update identity.person set role = 'ADMIN' where username = ?", member.username());
    Caller browser = Member.inBrowser(member.username());
    return new BankClerk(Caller.withKey(Member.keyOf(browser, List.of("economy:payout"))));
  }

  Answer makes(String key) {
    return caller.post(DESK + "/batches", "", "Idempotency-Key", key);
  }

  /** Makes a file and answers with its identifier. */
  String makes() {
    return makes(Member.freshKey()).is(201).text("id");
  }

  JsonObject batch(String id) {
    return caller.get(DESK + "/batches/" + id).is(200).json();
  }

  Answer file(String id) {
    return caller.get(DESK + "/batches/" + id + "/file");
  }

  Answer does(String id, String act) {
    return caller.put(DESK + "/batches/" + id + "/" + act);
  }

  Answer givesUp(String id, String json) {
    return caller.ask(
        "PUT",
        DESK + "/batches/" + id + "/cancellation",
        BodyPublishers.ofString(json),
        "Content-Type",
        "application/json");
  }

  /** Makes a file, takes it to the bank and answers with its identifier. */
  String takesToBank() {
    String id = makes();
    does(id, "sending").is(200);
    return id;
  }

  Answer reads(String xml) {
    return caller.ask(
        "POST",
        DESK + "/imports?name=answer.xml",
        BodyPublishers.ofString(xml),
        "Content-Type",
        "application/xml");
  }

  Answer resolves(String line) {
    return caller.ask(
        "PUT",
        line + "/resolution",
        BodyPublishers.ofString("{\"resolution\": \"Asked the bank.\"}"),
        "Content-Type",
        "application/json");
  }

  /** What the last reading made of a payment. */
  String outcome(Answer imported, String endToEndId) {
    String lines = DESK + "/imports/" + imported.text("id") + "/lines";
    for (JsonElement line : caller.get(lines).is(200).list()) {
      JsonElement id = line.getAsJsonObject().get("endToEndId");
      if (id != null && id.getAsString().equals(endToEndId)) {
        return line.getAsJsonObject().get("outcome").getAsString();
      }
    }
    throw new AssertionError("The bank said nothing about " + endToEndId);
  }

  /** The file as a reader of somebody else's understands it. */
  CustomerCreditTransferInitiationV09 independently(String id) {
    Answer file = file(id).is(200);
    assertThat(file.header("Content-Type")).startsWith("application/xml");
    return MxPain00100109.parse(file.body()).getCstmrCdtTrfInitn();
  }
}
