package com.aetherial.wallet;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From any posting to its cause, and from the cause back to what was booked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class TrailIT {
  private static final String JOURNAL = "/api/v1/admin/economy/transfers";
  private static final String ONE = "/admin/economy/transfer?id=";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();

  @Test
  void a_purchase_is_reached_from_what_was_booked_for_it_and_leads_back() {
    Order order = ada.orders("coins-100");
    order.isPaidWith(VISA);
    order.becomes("CREDITED");
    JsonObject found = only("?kind=PURCHASE&who=" + ada.username());
    String transfer = found.get("id").getAsString();
    assertThat(found.get("reference").getAsString()).isEqualTo("purchase " + order.id());
    JsonObject trail = admin.caller().get(JOURNAL + "/" + transfer + "/trail").is(200).json();
    String href = "/admin/payments/purchase?id=" + order.id();
    assertThat(trail.getAsJsonObject("cause").get("href").getAsString()).isEqualTo(href);
    assertThat(trail.getAsJsonObject("hold").get("captured").getAsString())
        .isEqualTo(found.get("amount").getAsString());
    assertThat(AdminsBrowser.get(ONE + transfer).is(200).body()).contains(href, ada.username());
    assertThat(AdminsBrowser.get(href).is(200).body())
        .contains("@" + ada.username(), order.session(), ONE + transfer);
    assertThat(AdminsBrowser.get("/admin/economy/accounts?username=" + ada.username()).body())
        .contains(ONE + transfer, "/admin/economy/transfers?who=" + ada.username());
    AdminsBrowser.get("/admin/payments/purchase?id=" + transfer).is(404);
  }

  @Test
  void transfers_are_found_by_every_name_they_have() {
    Member grace = Member.with("30");
    String key = Member.freshKey();
    grace.sends("1").withKey(key).to(ada).is(201);
    JsonObject sent = only("?find=" + key + "&who=" + grace.username());
    String id = sent.get("id").getAsString();
    assertThat(only("?find=" + id).get("id").getAsString()).isEqualTo(id);
    assertThat(only("?find=" + sent.get("requestKey").getAsString())).isEqualTo(sent);
    assertThat(items("?find=" + id + "&account=TREASURY")).isEmpty();
    grace.sends("2").to(ada).is(201);
    JsonObject page = admin.caller().get(JOURNAL + "?limit=2&who=" + grace.username()).json();
    assertThat(amounts(page.getAsJsonArray("items"))).containsExactly("2.00", "1.00");
    String next = "&cursor=" + page.get("next").getAsString();
    assertThat(amounts(items("?limit=2&who=" + grace.username() + next))).containsExactly("30.00");
    assertThat(amounts(items("?account=TREASURY&kind=GRANT&limit=1"))).hasSize(1);
    assertThat(AdminsBrowser.get("/admin/economy/transfers?who=@" + ada.username()).body())
        .contains(ONE + id);
  }

  @Test
  void a_line_of_a_batch_leads_to_the_others() {
    String line = "{\"from\":\"treasury\",\"to\":\"%s\",\"amount\":\"%d\",\"note\":\"A batch\"}";
    String lines = line.formatted(ada.username(), 3) + "," + line.formatted(ada.username(), 4);
    String wish = "{\"mode\":\"EACH\",\"transfers\":[" + lines + "]}";
    admin
        .caller()
        .post("/api/v1/transfers/batch", wish, "Idempotency-Key", Member.freshKey())
        .is(200);
    String one = items("?who=" + ada.username()).get(0).getAsJsonObject().get("id").getAsString();
    JsonObject trail = admin.caller().get(JOURNAL + "/" + one + "/trail").is(200).json();
    assertThat(amounts(items("?find=" + trail.get("batch").getAsString())))
        .containsExactlyInAnyOrder("3.00", "4.00");
  }

  @Test
  void members_do_not_read_the_books_of_others() {
    ada.caller().get(JOURNAL).isRefusal(403, "not-allowed");
    admin.mayOnly("wallet:read").caller().get(JOURNAL).isRefusal(403, "not-allowed");
    admin.caller().get(JOURNAL + "?kind=STOLEN").isRefusal(422, "malformed-filter");
    admin.caller().get(JOURNAL + "?who=nobody-at-all").isRefusal(404, "no-such-person");
    assertThat(AdminsBrowser.get("/admin/economy/transfers?kind=STOLEN").is(200).body())
        .contains("Nothing was booked like that.");
  }

  private JsonObject only(String query) {
    JsonArray found = items(query);
    assertThat(found).hasSize(1);
    return found.get(0).getAsJsonObject();
  }

  private JsonArray items(String query) {
    return admin.caller().get(JOURNAL + query).is(200).json().getAsJsonArray("items");
  }

  private static Iterable<String> amounts(JsonArray items) {
    return items.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(line -> line.get("amount").getAsString())
        .toList();
  }
}
