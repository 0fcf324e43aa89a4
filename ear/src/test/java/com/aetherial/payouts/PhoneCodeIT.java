package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone is proven by a code that arrives on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PhoneCodeIT {
  private static final String METHODS = "/api/v1/payout-methods";
  private static final String TEXTS = "/version1/messaging";

  private final Member ada = Member.signsUp();
  private final String phone = "+" + PhonePayout.freshPhone();

  @AfterEach
  void messages_arrive_again() {
    PhonePayout.provider().faults().none();
  }

  @Test
  void the_code_on_the_phone_opens_it_and_nothing_else_does() {
    long mark = ServerLog.length();
    String id = adds(phone).is(201).text("id");
    String code = codeOf(phone);
    assertThat(ServerLog.since(mark)).doesNotContain(code).doesNotContain(phone);
    confirms(id, code.equals("000000") ? "000001" : "000000").isRefusal(422, "wrong-payout-code");
    assertThat(confirms(id, code).is(200).text("state")).isEqualTo("READY");
    assertThat(
            TheBooks.rows(
                "select s.answer from payouts.code_sending s join identity.person p"
                    + " on p.id = s.person_id where p.username = ?",
                ada.username()))
        .containsExactly("SENT");
  }

  @Test
  void a_number_that_gets_no_messages_is_refused_and_not_kept() {
    adds("+254700000403").isRefusal(422, "phone-unreachable");
    adds("+254700000405").isRefusal(409, "codes-not-sent");
    assertThat(ada.caller().get(METHODS).is(200).list()).isEmpty();
  }

  /** It may have arrived, so it is good; and another one can be asked for. */
  @Test
  void a_code_of_which_nobody_knows_is_good_if_it_arrived() {
    PhonePayout.provider().faults().nextCalls(OfCall.ANSWER_LOST, 1, TEXTS);
    String id = adds(phone).is(201).text("id");
    String first = codeOf(phone);
    ada.caller().post(METHODS + "/" + id + "/code", "").is(200);
    if (!first.equals(codeOf(phone))) {
      confirms(id, first).isRefusal(422, "wrong-payout-code");
    }
    confirms(id, codeOf(phone)).is(200);
    assertThat(
            TheBooks.rows(
                "select s.answer from payouts.code_sending s join identity.person p"
                    + " on p.id = s.person_id where p.username = ? order by s.sent_at",
                ada.username()))
        .isEqualTo(List.of("UNKNOWN", "SENT"));
  }

  @Test
  void neither_a_number_nor_a_person_gets_codes_without_end() {
    String id = adds(phone).is(201).text("id");
    for (int more = 0; more < 4; more++) {
      ada.caller().post(METHODS + "/" + id + "/code", "").is(200);
    }
    ada.caller().post(METHODS + "/" + id + "/code", "").isRefusal(429, "too-many-payout-codes");
    ada.caller().delete(METHODS + "/" + id).is(204);
    adds(phone).isRefusal(429, "too-many-payout-codes");
    TheBooks.change(
        "insert into payouts.code_sending (id, person_id, print, sent_at)"
            + " select gen_random_uuid(), p.id, sha256(n::text::bytea), now()"
            + " from identity.person p, generate_series(1, 5) n where p.username = ?",
        ada.username());
    adds("+" + PhonePayout.freshPhone()).isRefusal(429, "too-many-payout-codes");
  }

  private Answer adds(String number) {
    String wish = "{\"provider\": \"mpesa\", \"number\": \"" + number + "\"}";
    return ada.caller().post(METHODS + "/phones", wish);
  }

  private Answer confirms(String id, String code) {
    return ada.caller().post(METHODS + "/" + id + "/confirmation", "{\"code\": \"" + code + "\"}");
  }

  private static String codeOf(String phone) {
    return PhonePayout.provider().texts().lastOf(phone).orElseThrow().substring(0, 6);
  }
}
