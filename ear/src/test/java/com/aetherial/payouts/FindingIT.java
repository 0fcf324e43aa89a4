package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.stripe.ApiFaults;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody knows what became of a large payout, and people have a look at the provider. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class FindingIT {
  private final Member ann = Member.named("admin");
  private final Member ben = PayoutDeskIT.appointed(Member.signsUp());
  private final Earner ada = Earner.with("2600");
  private final ApiFaults faults = Provider.simulator().apiFaults();

  @AfterEach
  void theBooksAgree() {
    faults.none();
    Earner.theBooksAgree();
  }

  @Test
  void what_two_of_them_find_moves_the_coins_and_the_word_of_one_does_not() {
    Earner.funds(20_000);
    String id = ada.withdraws("2600");
    faults.next(ApiFaults.Kind.FAILS_BEFORE, 100, "/v1/transfers", Duration.ZERO);
    PayoutDeskIT.approve(id);
    Earner.delivered(id, "UNKNOWN");
    TheBooks.change("update payouts.withdrawal set questions = 3 where id = ?::uuid", id);
    Earner.hurry(id);
    Earner.delivered(id, "MANUAL");
    find(ann, id, "payment").is(200);
    find(ann, id, "payment").isRefusal(409, "approved-already");
    find(ben, id, "failure").is(200);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("PROCESSING");
    assertThat(find(ann, id, "failure").is(200).body()).contains("Found not to be paid");
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("FAILED");
    assertThat(ada.withdrawable()).isEqualTo("2600.00");
  }

  private static Answer find(Member who, String id, String what) {
    String reason = "{\"reason\": \"Their page says so\"}";
    return who.caller().post("/api/v1/admin/payouts/" + id + "/" + what, reason);
  }
}
