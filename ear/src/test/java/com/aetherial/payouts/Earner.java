package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A member with income, and what such members do. */
public record Earner(Member member, String methodId) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String METHODS = "/api/v1/payout-methods";
  private static final String WITHDRAWALS = "/api/v1/withdrawals";

  /** Somebody with so many cleared coins and an account at Stripe that is ready. */
  public static Earner with(String coins) {
    Earner earner = unpaid();
    earner.earned(coins, "REFUND");
    return earner;
  }

  /** Somebody with an account at Stripe and no income. */
  static Earner unpaid() {
    Member member = Member.signsUp();
    String page = member.caller().post(METHODS + "/stripe-account", "").is(200).text("url");
    fillsIn(page);
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      JsonObject method = member.caller().get(METHODS).is(200).list().get(0).getAsJsonObject();
      if (method.get("state").getAsString().equals("READY")) {
        return new Earner(member, method.get("id").getAsString());
      }
      Pause.shortly();
    }
    throw new AssertionError("Stripe never said that the account is ready.");
  }

  private static void fillsIn(String page) {
    HttpRequest form =
        HttpRequest.newBuilder(URI.create(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("name=Ada&account_number=1234"))
            .build();
    try {
      int status = HttpClient.newHttpClient().send(form, BodyHandlers.discarding()).statusCode();
      assertThat(status).isEqualTo(303);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while Stripe answered.", e);
    }
  }

  /** Income; what came back from elsewhere counts as cleared, everything else is fresh. */
  void earned(String coins, String kind) {
    String outcome =
        TheBooks.rows(
                "select (ledger.post(gen_random_uuid(), ?, 'test:' || gen_random_uuid(),"
                    + " sha256('income'), null, null, 'Income', null, null, null, null,"
                    + " array[null, p.id]::uuid[], array['TREASURY', 'EARNED'],"
                    + " array[-x.coins, x.coins])).outcome from identity.person p,"
                    + " (select (?::numeric * 100)::bigint as coins) x where p.username = ?",
                kind,
                coins,
                member.username())
            .get(0);
    assertThat(outcome).isEqualTo("DONE");
  }

  /** The platform's account at Stripe has money. */
  static void funds(long cents) {
    Provider.simulator().bank().fund(cents, "usd");
  }

  Answer asks(String coins, String key) {
    String wish = "{\"methodId\": \"" + methodId + "\", \"coins\": \"" + coins + "\"}";
    return member.caller().post(WITHDRAWALS, wish, "Idempotency-Key", key);
  }

  /** Asks for a withdrawal and answers with its identifier. */
  public String withdraws(String coins) {
    return asks(coins, Member.freshKey()).is(201).text("id");
  }

  Answer cancels(String id) {
    return member.caller().post(WITHDRAWALS + "/" + id + "/cancel", "");
  }

  JsonObject withdrawal(String id) {
    return member.caller().get(WITHDRAWALS + "/" + id).is(200).json();
  }

  /** Waits until a withdrawal is in this state. */
  void sees(String id, String state) {
    Instant deadline = Instant.now().plus(PATIENCE);
    String seen = "";
    while (Instant.now().isBefore(deadline)) {
      seen = withdrawal(id).get("state").getAsString();
      if (seen.equals(state)) {
        return;
      }
      Pause.shortly();
    }
    throw new AssertionError("The withdrawal is " + seen + ", not " + state);
  }

  /** Waits until the provider is so far with a withdrawal. */
  static void delivered(String id, String delivery) {
    awaits("select delivery from payouts.withdrawal where id = ?::uuid", id, delivery);
  }

  /** Waits until a row of the database is so far. */
  static void awaits(String query, String parameter, String wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    List<String> seen = List.of();
    while (Instant.now().isBefore(deadline)) {
      seen = TheBooks.rows(query, parameter);
      if (seen.equals(List.of(wanted))) {
        return;
      }
      Pause.shortly();
    }
    throw new AssertionError("The order is " + seen + ", not " + wanted);
  }

  /** The provider's name of the payout. */
  static String reference(String id) {
    return TheBooks.rows("select provider_reference from payouts.withdrawal where id = ?::uuid", id)
        .get(0);
  }

  /** Makes the platform look after a withdrawal now instead of later. */
  static void hurry(String id) {
    TheBooks.change("update payouts.withdrawal set next_at = now() where id = ?::uuid", id);
  }

  /** Everything that this member was told of withdrawals, in its order. */
  void heard(String... what) {
    assertThat(
            TheBooks.rows(
                "select substring(n.kind from 9) from notifications.notification n"
                    + " join identity.person p on p.id = n.person_id"
                    + " where p.username = ? and n.topic = 'payouts' order by n.created_at, n.id",
                member.username()))
        .containsExactly(what);
  }

  String withdrawable() {
    return member.wallet().get("withdrawable").getAsString();
  }

  /** Nothing but open withdrawals is on the way, and the providers paid what we believe. */
  static void theBooksAgree() {
    assertThat(
            TheBooks.rows(
                "select coalesce(sum(a.balance), 0) - (select coalesce(sum(w.coins), 0)"
                    + " from payouts.withdrawal w where w.state in"
                    + " ('REQUESTED', 'REVIEW', 'APPROVED', 'PROCESSING'))"
                    + " from ledger.account a where a.kind = 'PAYOUT_CLEARING'"))
        .containsExactly("0");
    BothBooks.agree();
  }
}
