package com.aetherial.payments;

import static com.aetherial.testing.Provider.VISA;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who changes to another plan pays and gets what the change is worth. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PlanAftermath.class, Aftermath.class})
class PlanChangesIT {
  private static final String FAILS_WHEN_RENEWED = "4000000000000341";

  private final Subscriber ada = Subscriber.signsUp();

  @Test
  void a_dearer_plan_is_paid_and_brought_at_once_for_the_rest_of_the_month() {
    ada.takes("starter", VISA);
    String key = Member.freshKey();
    ada.changesTo("pro", key).is(200);
    ada.changesTo("pro", key).is(200);
    Aftermath.isQuiet();
    assertThat(ada.plan("plan")).isEqualTo("pro");
    ada.has("249.90", "100.10", "0.00");
    ada.renews();
    ada.has("499.80", "200.20", "0.00");
  }

  @Test
  void a_cheaper_plan_begins_with_the_next_month() {
    ada.takes("pro", VISA);
    ada.changesTo("starter", Member.freshKey()).is(200);
    Aftermath.isQuiet();
    ada.has("249.90", "100.10", "0.00");
    ada.renews();
    ada.has("299.80", "110.20", "0.00");
    assertThat(ada.invoices()).containsExactly("PAID 4.99 60.00", "PAID 24.99 350.00");
  }

  @Test
  void a_dearer_plan_that_the_card_does_not_pay_changes_nothing() {
    ada.takes("starter", FAILS_WHEN_RENEWED);
    String key = Member.freshKey();
    ada.changesTo("pro", key).isRefusal(402, "plan-not-paid");
    ada.changesTo("pro", key).isRefusal(402, "plan-not-paid");
    assertThat(ada.plan("plan")).isEqualTo("starter");
    ada.has("49.90", "10.10", "0.00");
  }
}
