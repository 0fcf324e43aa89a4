package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buying coins on the phone; both books agree at the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PhoneAftermath.class})
class AskingIT {
  @Test
  void who_confirms_on_the_phone_gets_the_coins_once() {
    PhoneOrder bought = PhoneOrder.fresh();
    assertThat(bought.order().state()).isEqualTo("AWAITING_PAYMENT");
    assertThat(bought.order().now().get("price").toString()).contains("1300.00", "KES");
    bought.isAnsweredWith("0").order().becomes("CREDITED");
    bought.agrees(true);
  }

  @Test
  void a_repeated_order_asks_the_phone_once() {
    Member buyer = Member.signsUp();
    String phone = PhoneOrder.freshPhone();
    String id = PhoneOrder.answer(buyer, phone, "phone-1").is(201).text("id");
    assertThat(PhoneOrder.answer(buyer, phone, "phone-1").is(201).text("id")).isEqualTo(id);
    assertThat(PhoneOrder.provider().books().askedOf(phone)).isOne();
    PhoneOrder.answer(buyer, PhoneOrder.freshPhone(), "phone-1")
        .isRefusal(422, "request-key-reused");
  }

  @ParameterizedTest
  @CsvSource({
    "0000001, insufficient",
    "0001001, busy",
    "0001019, timeout",
    "0001025, unreachable",
    "0001032, cancelled",
    "0001037, timeout",
    "0002001, pin"
  })
  void who_does_not_pay_is_told_why_and_nothing_was_bought(String digits, String reason) {
    PhoneOrder bought = PhoneOrder.by(Member.signsUp(), "25471" + digits);
    bought.order().becomes("FAILED");
    assertThat(bought.order().now().get("reason").getAsString()).isEqualTo(reason);
    bought.agrees(false);
  }

  @Test
  void money_that_comes_after_the_buyer_cancelled_is_answered_with_coins() {
    PhoneOrder bought = PhoneOrder.fresh();
    String path = "/api/v1/wallet/purchases/" + bought.order().id() + "/cancellation";
    bought.order().buyer().caller().put(path).is(200);
    assertThat(bought.order().state()).isEqualTo("CANCELLED");
    bought.isAnsweredWith("0");
    bought.order().comesTo("CREDITED");
    bought.agrees(true);
  }

  @Test
  void only_a_kenyan_phone_and_only_shillings_will_do() {
    Member buyer = Member.signsUp();
    PhoneOrder.answer(buyer, "+4915112345678", "phone-3").isRefusal(422, "phone-missing");
    String dollars =
        "{\"bundle\": \"coins-100\", \"gateway\": \"mpesa\", \"phone\": \"0712345678\","
            + " \"currency\": \"USD\"}";
    buyer
        .caller()
        .post("/api/v1/wallet/purchases", dollars, "Idempotency-Key", "phone-4")
        .isRefusal(422, "currency-not-offered");
    String many = "{\"coins\": \"20000\", \"gateway\": \"mpesa\", \"phone\": \"0712345678\"}";
    buyer
        .caller()
        .post("/api/v1/wallet/purchases", many, "Idempotency-Key", "phone-5")
        .isRefusal(422, "price-too-high");
  }
}
