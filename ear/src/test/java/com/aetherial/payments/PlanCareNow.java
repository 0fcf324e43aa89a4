package com.aetherial.payments;

import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import java.time.Instant;
import java.util.List;

/** What the platform does for plans by itself, done now. */
final class PlanCareNow {
  private static final String SWEEP = "/api/v1/admin/system/jobs/payments.plans/runs";
  private static final String LEFT =
      "select count(*) from payments.subscription where surplus and surplus_ended_at is null";

  private PlanCareNow() {}

  static void sweeps() {
    Member.named("admin").caller().post(SWEEP, "").is(202);
  }

  /** How the plans of somebody stand when one too many was ended, in the order of their letters. */
  static List<String> afterwards(Subscriber person) {
    sweeps();
    Instant deadline = Instant.now().plusSeconds(30);
    while (TheBooks.count(LEFT) > 0 && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    Aftermath.isQuiet();
    return of(person, "state");
  }

  /** The provider's name of the plan that runs. */
  static String living(Subscriber person) {
    return of(person, "case when ended_at is null and not surplus then stripe_id end").get(0);
  }

  private static List<String> of(Subscriber person, String what) {
    return TheBooks.rows(
        "select "
            + what
            + " as found from payments.subscription where stripe_id is not null and person_id ="
            + " (select id from identity.person where username = ?) order by found",
        person.member().username());
  }
}
