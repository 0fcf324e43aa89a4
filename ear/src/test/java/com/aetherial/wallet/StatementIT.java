package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement tells everything, in order, and every line says what was left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({TheBooks.class, ServerLog.class})
class StatementIT {
  private static final String LIST = "/api/v1/wallet/transactions";
  private static final int SENT = 11;

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();

  @BeforeAll
  void some_coins_move() {
    for (int i = 1; i <= SENT; i++) {
      ada.sends(i + ".25").to(grace).is(201);
    }
    grace.sends("7").to(ada).is(201);
  }

  @Test
  void every_line_carries_the_balance_that_it_left() {
    List<JsonElement> oldestFirst = new ArrayList<>(ada.statement().asList());
    Collections.reverse(oldestFirst);
    BigDecimal running = BigDecimal.ZERO;
    for (JsonElement line : oldestFirst) {
      running = running.add(line.getAsJsonObject().get("amount").getAsBigDecimal());
      assertThat(line.getAsJsonObject().get("balance").getAsBigDecimal()).isEqualTo(running);
    }
    assertThat(ada.balance()).isEqualTo(running.toPlainString());
    assertThat(oldestFirst).hasSize(SENT + 2);
  }

  @Test
  void pages_lead_to_the_end_and_back() {
    List<String> all = ids(ada.statement());
    List<String> forth = new ArrayList<>();
    List<List<String>> pages = new ArrayList<>();
    Answer page = read("?limit=5");
    while (true) {
      pages.add(ids(page.json().getAsJsonArray("items")));
      forth.addAll(pages.get(pages.size() - 1));
      if (page.json().get("next") == null || page.json().get("next").isJsonNull()) {
        break;
      }
      page = ada.caller().get(page.link("next")).is(200);
    }
    assertThat(forth).isEqualTo(all);
    for (int back = pages.size() - 2; back >= 0; back--) {
      page = read("?limit=5&cursor=" + page.text("prev"));
      assertThat(ids(page.json().getAsJsonArray("items"))).isEqualTo(pages.get(back));
    }
  }

  @Test
  void lines_are_chosen_by_kind_direction_and_day() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertThat(lines("?kind=GRANT")).hasSize(1);
    assertThat(lines("?kind=TRANSFER")).hasSize(SENT + 1);
    assertThat(lines("?kind=TRANSFER&kind=GRANT")).hasSize(SENT + 2);
    assertThat(lines("?kind=PURCHASE")).isEmpty();
    assertThat(lines("?direction=IN")).hasSize(2);
    assertThat(lines("?direction=OUT")).hasSize(SENT);
    assertThat(lines("?direction=OUT&kind=GRANT")).isEmpty();
    assertThat(lines("?from=" + today)).hasSize(SENT + 2);
    assertThat(lines("?to=" + today)).hasSize(SENT + 2);
    assertThat(lines("?to=2020-01-01")).isEmpty();
    assertThat(lines("?from=2999-01-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kind=LOOT", "kind=grant", "direction=UP", "from=yesterday", "to=2026-02-30"})
  void a_filter_that_means_nothing_is_refused(String filter) {
    read("?" + filter).isRefusal(422, "malformed-filter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "Zm9vYmFy", "-1", "0", "99999999999999999999"})
  void a_cursor_of_somewhere_else_is_refused(String cursor) {
    read("?cursor=" + cursor).isRefusal(422, "malformed-cursor");
  }

  @Test
  void a_page_is_neither_empty_nor_endless() {
    assertThat(lines("?limit=0")).hasSize(1);
    assertThat(lines("?limit=-7")).hasSize(1);
    assertThat(lines("?limit=100000")).hasSize(SENT + 2);
    read("?limit=many").isRefusal(404, "not-found");
  }

  @Test
  void the_old_paths_tell_the_same() {
    String old = "/api/daswos-coins";
    Member alan = Member.with("9");
    Answer balance = alan.caller().get(old + "/balance").is(200);
    assertThat(balance.text("balance")).isEqualTo("9.00");
    assertThat(balance.text("held")).isEqualTo("0.00");
    String wish = "{\"to\":\"" + grace.username() + "\",\"amount\":\"2\"}";
    alan.caller().post(old + "/transfer", wish, "Idempotency-Key", "one").is(201);
    alan.caller().post("/api/v1/wallet/transfers", wish, "Idempotency-Key", "one").is(201);
    assertThat(alan.balance()).isEqualTo("7.00");
    assertThat(alan.caller().get(old + "/transactions").is(200).body())
        .isEqualTo(alan.caller().get(LIST).is(200).body());
    String gift = "{\"to\":\"grace\",\"amount\":\"2\",\"reason\":\"Why not\"}";
    alan.caller().post(old + "/give", gift, "Idempotency-Key", "two").isRefusal(403, "not-allowed");
    alan.caller().post(old + "/transfer", wish).isRefusal(400, "idempotency-key-missing");
  }

  private Answer read(String query) {
    return ada.caller().get(LIST + query);
  }

  private JsonArray lines(String query) {
    return read(query).is(200).json().getAsJsonArray("items");
  }

  private static List<String> ids(JsonArray lines) {
    return lines.asList().stream()
        .map(line -> line.getAsJsonObject().get("id").getAsString())
        .toList();
  }
}
