package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wallet refuses is refused in one form, and nothing is posted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({TheBooks.class, ServerLog.class})
class WalletRefusalsIT {
  private static final String TRANSFERS = "/api/v1/wallet/transfers";

  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();
  private long posted;

  @BeforeEach
  void look() {
    posted = TheBooks.transfers();
  }

  @AfterEach
  void nothing_was_posted() {
    assertThat(TheBooks.transfers()).isEqualTo(posted);
    assertThat(ada.balance()).isEqualTo("100.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "-1",
        "1.001",
        "1e3",
        "NaN",
        "Infinity",
        "12345678901234567890",
        "five",
        "",
        " ",
        "1,5",
        "+1",
        "01",
        ".5",
        "5.",
        "0x10",
        "１",
        "1 "
      })
  void an_amount_that_is_none_is_refused(String amount) {
    var answer = ada.sends(amount).to(grace).isRefusal(422, "validation");
    var error = answer.json().getAsJsonArray("errors").get(0).getAsJsonObject();
    assertThat(error.get("pointer").getAsString()).isEqualTo("/amount");
  }

  @Test
  void an_amount_must_be_there() {
    sends("{'to':'grace','amount':null}").isRefusal(422, "validation");
    sends("{'to':'grace'}").isRefusal(422, "validation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "1e1", "0.1", "true", "{}", "[]", "['5']"})
  void an_amount_is_text_so_that_no_client_rounds_it(String amount) {
    sends("{'to':'grace','amount':" + amount + "}").isRefusal(400, "malformed-json");
  }

  @Test
  void a_receiver_must_exist() {
    ada.sends("1").to("nobody-at-all").isRefusal(404, "no-such-person");
    ada.sends("1").to("").isRefusal(422, "validation");
    ada.sends("1").to("x".repeat(31)).isRefusal(422, "validation");
    sends("{'amount':'1'}").isRefusal(422, "validation");
  }

  @Test
  void nobody_sends_to_themselves() {
    ada.sends("1").to(ada).isRefusal(422, "transfer-to-oneself");
  }

  @Test
  void nobody_sends_more_than_they_have() {
    var answer = ada.sends("100.01").to(grace).isRefusal(409, "insufficient-balance");
    var facts = answer.json().getAsJsonObject("facts");
    assertThat(facts.get("available").getAsString()).isEqualTo("100.00");
    assertThat(facts.get("needed").getAsString()).isEqualTo("100.01");
    ada.sends("99999999999.99").to(grace).isRefusal(409, "insufficient-balance");
  }

  @Test
  void a_note_has_an_end() {
    String note = "n".repeat(281);
    sends("{'to':'grace','amount':'1','note':'" + note + "'}").isRefusal(422, "validation");
  }

  @Test
  void a_note_with_a_sign_that_no_database_stores_is_refused() {
    sends("{'to':'grace','amount':'1','note':'a\\u0000b'}").isRefusal(400, "malformed-json");
    sends("{'to':'gr\\u0000ace','amount':'1'}").isRefusal(400, "malformed-json");
  }

  @Test
  void a_request_needs_a_key() {
    String wish = "{\"to\":\"grace\",\"amount\":\"1\"}";
    ada.caller().post(TRANSFERS, wish).isRefusal(400, "idempotency-key-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words"})
  void a_key_is_visible_text(String key) {
    ada.sends("1").withKey(key).to(grace).isRefusal(400, "idempotency-key-missing");
  }

  @Test
  void a_key_has_at_most_255_characters() {
    ada.sends("1").withKey("k".repeat(256)).to(grace).isRefusal(400, "idempotency-key-missing");
    ada.sends("0").withKey("k".repeat(255)).to(grace).isRefusal(422, "validation");
  }

  private Answer sends(String wish) {
    return ada.caller()
        .post(TRANSFERS, wish.replace('\'', '"'), "Idempotency-Key", Member.freshKey());
  }
}
